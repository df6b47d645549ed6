import Quantities

/// What stands in a TCX file, as far as runs are made of it.
struct TCXDocument: TrackDocument {
    var activities: [TCXActivity] = []
    /// Courses and workouts: neither was done by anybody.
    var hasPlans = false
    /// Times that are none.
    var timeless = Oddity()
    /// Whether it holds more activities or points than are read.
    var isTooLarge = false

    /// More are in no file of anybody.
    static let mostActivities = 10_000

    static let word = "activity"
    static let most = "\(mostActivities) activities"

    var issues: [FileIssue] {
        [timeless.issue(one: "time cannot be read", many: "times cannot be read")].compactMap { $0 }
    }

    var contents: String {
        hasPlans ? "it holds courses or workouts and no activity" : "it holds no activity"
    }

    func draft(of activity: TCXActivity) throws(Refusal) -> ActivityDraft { try ActivityDraft(activity) }
}

/// One `<Activity>`.
struct TCXActivity {
    /// The sport in its own word; nil if it says none.
    var sport: String?
    var device = ""
    var note: String?
    /// When its first lap began, or else its `<Id>`.
    var start: WrittenTime?
    var laps = TCXLaps()
    /// How many `<Track>` and `<Trackpoint>` it has.
    var tracks = 0
    var points = 0
    var track = Track()
    /// Whether its end was read; if not, its last lap says more than its points.
    var isComplete = false
}

/// What the laps of an activity say together.
struct TCXLaps {
    var count = 0
    /// Seconds while the timer ran, above 0; nil if no lap says it.
    var seconds: Double?
    /// Metres, above 0; nil if no lap says it.
    var metres: Double?
}
