public import Journal
public import Quantities

/// What one file gave: its activities, and what was wrong with it.
public struct ActivityReading: Hashable, Sendable {
    /// SHA-256 of the bytes in 64 lower-case hexadecimal digits: the same file sent twice is known by it.
    public let hash: String
    /// The activities in the order of their time; empty when the file was skipped.
    public var activities: [ImportedActivity] = []
    /// Damage and oddities in a file of which the rest was kept.
    public var warnings: [FileIssue] = []
    /// Why a file that reads well gives no activity, such as a workout; nil when it gives one.
    public var skipped: String?

    init(hash: String) {
        self.hash = hash
    }
}

/// One activity of a file, ready to be appended to a journal.
public struct ImportedActivity: Hashable, Sendable {
    /// Which activity of the file, counted from 0; the same as in the recording.
    public let part: Int
    /// The civil day it began on, where the runner was.
    public let day: Day
    /// How far the runner's clock was ahead of UTC: the file's own word, else the caller's.
    public let offset: UTCOffset
    /// The activity with its recording; its pain, effort, kind and rung are for the runner to add.
    public var run: Run
    /// Speed, altitude, distance and cadence over time; empty when the file holds only totals.
    public let samples: Samples
}

/// Something wrong or odd in a file of which the rest was kept.
public struct FileIssue: Hashable, Sendable, CustomStringConvertible {
    /// The place, such as `byte 755` or `activity 2`; empty when the whole file is meant.
    public let place: String
    /// What it is and what it means for the runner, in a sentence without a full stop.
    public let reason: String

    public init(place: String = "", reason: String) {
        self.place = place
        self.reason = reason
    }

    public var description: String { place.isEmpty ? reason : "\(place): \(reason)" }
}
