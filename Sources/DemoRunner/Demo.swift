public import Journal
public import Quantities

/// A made runner's twelve weeks: what to enter, the watch's files, and what the runner said of each run.
///
/// Nothing in it has an id or a time of entry: those are made at the edge, as for anyone's facts.
public struct Demo: Sendable {
    /// Who the runner is; to be entered on the first day, before anything else.
    public let profile: Profile
    /// What was entered on which day, in order: mornings, sessions, tests, answers and notes. No runs.
    public let entries: [(day: Day, event: Event)]
    /// The files of the watch, oldest first; the first three weeks of them are older than the first entry.
    public let files: [(name: String, bytes: [UInt8])]
    /// Worst pain and effort of the run of a day, as the runner tells them after the import.
    public let runPains: [Day: (pain: Pain, effort: Effort)]
}

/// Why a made runner cannot be made for a day.
public enum DemoError: Error, Equatable, Sendable {
    /// The weeks would reach beyond what a watch can write: 2000 to the beginning of 2126.
    case dayOutOfRange(Day)
    /// A value of the story is none; a fault of ours.
    case badStory(QuantityError)
    /// A run of the story cannot be written; a fault of ours.
    case badRun(Day)
}
