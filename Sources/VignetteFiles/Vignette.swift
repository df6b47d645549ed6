public import Journal
public import Quantities

/// A runner, what happened, and what must be decided: one readable case of the clinical text.
public struct Vignette: Sendable {
    public let name: String
    /// What happens, in one sentence.
    public let says: String
    /// The name of the file, as the caller gave it.
    public let file: String
    /// The runner as the journal begins. Where the file has no `answers`, it carries a placement in its intake.
    public let profile: Profile
    /// The journal in the order it is listed, the profile first; ids rise in that order, days need not.
    public let entries: [Entry]
    /// What is expected, by day and then in the order it is listed.
    public let expectations: [Expectation]

    public init(
        name: String, says: String, file: String, profile: Profile, entries: [Entry],
        expectations: [Expectation]
    ) {
        self.name = name
        self.says = says
        self.file = file
        self.profile = profile
        self.entries = entries
        self.expectations = expectations
    }
}

/// What must be decided on a day, looked at with every entry up to and including it.
///
/// What is nil or empty is not looked at.
public struct Expectation: Sendable {
    public var day: Day
    /// The line of the file it stands on.
    public let line: Int
    /// green, waiting, amber, red or stop.
    public var light: String?
    public var phase: Phase?
    /// Ids of rules that must be given. Whether there are such rules is for the one who runs the vignette to say.
    public var reasons: [String] = []
    /// Ids of rules that must not be given.
    public var noReasons: [String] = []
    /// Ladders of which a session may be done.
    public var allows: [Ladder] = []
    /// Ladders of which no session may be done.
    public var forbids: [Ladder] = []
    /// Where ladders stand.
    public var rungs: [RungName] = []
    /// The allowance of running in km; met within 0.05.
    public var runMaxKm: Double?

    public init(day: Day, line: Int) {
        self.day = day
        self.line = line
    }
}
