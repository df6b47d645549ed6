public import Quantities

/// One fact of the journal: what was said or recorded, for which day, and when.
///
/// Entries are appended and never edited. A correction is an entry of its own (`Event.amended`, `.retracted`).
public struct Entry: Hashable, Sendable {
    public let id: EntryID
    /// The civil day the fact belongs to, where the runner is.
    public let day: Day
    /// When it was recorded.
    public let at: Instant
    /// How far the runner's clock was ahead of UTC then.
    public let offset: UTCOffset
    /// The tendon it speaks of, where that matters; nil means every sore side.
    public let side: Side?
    public let event: Event

    public init(id: EntryID, day: Day, at: Instant, offset: UTCOffset, side: Side? = nil, event: Event) {
        self.id = id
        self.day = day
        self.at = at
        self.offset = offset
        self.side = side
        self.event = event
    }
}

/// What an entry says.
public indirect enum Event: Hashable, Sendable {
    case profile(Profile)
    case morning(Morning)
    case run(Run)
    case strength(StrengthSession)
    case plyo(PlyoSession)
    case test(TendonTest)
    case flag(FlagReport)
    case cleared(Flag)
    case stepDown(StepDown)
    case clinician(ClinicianEntry)
    case note(String)
    case said(Said)
    case amended(Amendment)
    case retracted(EntryID)

    /// The name of the kind, as it stands in exports and in the database.
    public var kind: Kind {
        switch self {
        case .profile: .profile
        case .morning: .morning
        case .run: .run
        case .strength: .strength
        case .plyo: .plyo
        case .test: .test
        case .flag: .flag
        case .cleared: .cleared
        case .stepDown: .stepDown
        case .clinician: .clinician
        case .note: .note
        case .said: .said
        case .amended: .amended
        case .retracted: .retracted
        }
    }

    /// The kinds of event.
    public enum Kind: String, CaseIterable, Sendable {
        case profile, morning, run, strength, plyo, test, flag, cleared
        case stepDown = "step-down"
        case clinician, note, said, amended, retracted
    }
}

/// A correction: the target's day, side and event are from now on these.
///
/// The whole event is replaced, so that reading a corrected journal never needs the entry that was wrong.
public struct Amendment: Hashable, Sendable {
    public var target: EntryID
    public var day: Day
    public var side: Side?
    public var event: Event

    public init(target: EntryID, day: Day, side: Side?, event: Event) {
        self.target = target
        self.day = day
        self.side = side
        self.event = event
    }
}

/// What the coach answered on a day, kept beside the facts and outside the fold.
public struct Said: Hashable, Sendable {
    /// Version of the rules that answered.
    public var rulesVersion: String
    /// Id and content hash (SHA-256, hexadecimal) of the program that was followed.
    public var program: String
    public var programHash: String
    /// The answer: the JSON document of `today`, as it was given.
    public var answer: String

    public init(rulesVersion: String, program: String, programHash: String, answer: String) {
        self.rulesVersion = rulesVersion
        self.program = program
        self.programHash = programHash
        self.answer = answer
    }
}
