import Journal
import Quantities

/// What a file tells of one activity, before anything of it is believed.
///
/// Every reader makes drafts, and `imported(as:zone:)` makes the runs: what is possible, what is reckoned from the
/// samples and what is refused is decided there alone.
struct ActivityDraft {
    var start: Instant
    var sport: Sport
    /// The sport as the file names it.
    var sportName = ""
    var device = ""
    /// How far the runner's clock was ahead of UTC; nil where the file does not tell.
    var offset: UTCOffset?
    /// What was measured over time, cadence in steps a minute and empty unless on foot.
    var samples = Samples()
    /// How many records the file holds for it.
    var records = 0

    /// Metres, by the file's own reckoning.
    var distance: Double?
    /// Seconds while the timer ran.
    var timer: Double?
    /// Seconds from begin to end, pauses included.
    var elapsed: Double?
    /// Metres climbed, by the file's own reckoning.
    var ascent: Double?
    /// Mean steps a minute of both feet, by the file's own reckoning.
    var cadence: Double?

    /// What the runner calls it, and wrote about it.
    var name: String?
    var note: String?

    /// Whether the device says itself that its clock was not set.
    var isClockUnset = false
    /// What the runner should know of it, though it is kept; the clock is seen to in `warnings`.
    var remarks: [String] = []

    init(start: Instant, sport: Sport) {
        self.start = start
        self.sport = sport
    }

    /// What the runner should know of it, though it is kept.
    var warnings: [String] {
        guard isClockUnset || !Plausibility.clocks.contains(start.milliseconds) else { return remarks }
        let day = start.day(at: .utc).text
        return ["the clock of the watch was not set: it is on \(day); correct its day"] + remarks
    }
}
