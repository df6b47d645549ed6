import Journal
import Quantities

/// Gathers the activities of one file: one that is refused takes no other along.
struct ReadingCollector {
    /// What was wrong with the file itself.
    var warnings: [FileIssue] = []
    /// Whether what is impossible in it may be its damage.
    var isDamaged = false

    /// The most activities of one file that a journal can tell apart.
    static let mostParts = 65_536

    private let file: String
    private let hash: String
    private var activities: [ImportedActivity] = []
    private var remarks: [FileIssue] = []
    private var refused: [(place: String, refusal: Refusal)] = []

    init(file: String, hash: String) {
        self.file = file
        self.hash = hash
    }

    /// Takes one activity in, or notes why not.
    ///
    /// - Parameters:
    ///   - part: which of the file it is, counted from 0.
    ///   - place: what it is called in warnings, such as `activity 2`; empty when it is the only one.
    mutating func add(
        part: Int, place: String, zone: (Instant) -> UTCOffset, _ draft: () throws(Refusal) -> ActivityDraft
    ) {
        do throws(Refusal) {
            guard part < ReadingCollector.mostParts else {
                throw Refusal(reason: "the file holds more than \(ReadingCollector.mostParts) activities")
            }
            let draft = try draft()
            let source = RecordingSource(hash: hash, part: part, file: file)
            activities.append(try draft.imported(as: source, zone: zone))
            remarks += draft.warnings.map { FileIssue(place: place, reason: $0) }
        } catch {
            refused.append((place, error))
        }
    }

    /// What the file gave.
    ///
    /// - Parameter nothing: why a file with no activity at all, good or bad, is skipped.
    /// - Throws: the first refusal if nothing remains.
    func finished(nothing: () -> String) throws(ActivityFileError) -> ActivityReading {
        var reading = ActivityReading(hash: hash)
        reading.warnings = warnings + remarks
        reading.activities = activities.sorted { left, right in
            let starts = (left.run.recording?.start, right.run.recording?.start)
            guard case (let first?, let second?) = starts, first != second else {
                return left.part < right.part
            }
            return first < second
        }
        guard activities.isEmpty else {
            reading.warnings += refused.map {
                FileIssue(place: $0.place, reason: "left out: \($0.refusal.reason)")
            }
            return reading
        }
        if let bad = refused.first(where: { !$0.refusal.isNoActivity }) {
            let advice = isDamaged ? Advice.copyAgain : Advice.logByHand
            throw ActivityFileError(
                file: file, place: bad.place, reason: bad.refusal.reason, advice: advice)
        }
        reading.skipped = refused.first?.refusal.reason ?? nothing()
        return reading
    }
}

/// What to do about a file, in a sentence without a full stop.
enum Advice {
    static let copyAgain = "copy or export it again from the watch or its app"
    static let logByHand = "leave the file out, and log the activity by hand if it took place"
}
