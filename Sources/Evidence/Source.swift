/// How strong the ground under a number or a rule is.
///
/// Most numbers in this field are defaults. Saying so is a feature: the grade stands beside every number a runner
/// sees.
public enum Grade: String, CaseIterable, Sendable {
    case trial = "T"
    case cohort = "C"
    case mechanism = "M"
    case expert = "E"
    case coach = "S"
    case ourDefault = "D"

    /// The grade in words.
    public var words: String {
        switch self {
        case .trial: "trial"
        case .cohort: "cohort or meta-analysis"
        case .mechanism: "mechanism or laboratory"
        case .expert: "expert consensus"
        case .coach: "the coach this system comes from"
        case .ourDefault: "our own default, where no source decides"
        }
    }
}

/// A publication, or another place a fact was taken from.
public struct Source: Hashable, Sendable {
    /// A short stable key, such as `beyer-2015`.
    public let key: String
    /// Author, year, journal: enough to find it.
    public let citation: String
    /// A DOI or an address; empty where there is none.
    public let link: String
    /// What was really seen of it: the publication, an abstract, a secondary copy, or only recalled.
    public let seen: Seen

    /// What the figures taken from a source rest on.
    public enum Seen: String, Sendable {
        case verified
        case secondary = "seen in a secondary copy"
        case recalled
        case ours = "our own decision"
    }

    public init(key: String, citation: String, link: String, seen: Seen) {
        self.key = key
        self.citation = citation
        self.link = link
        self.seen = seen
    }

    public static func == (left: Source, right: Source) -> Bool { left.key == right.key }

    public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

/// A clinical number together with its unit, its grade and where it comes from.
///
/// No clinical number stands in the code without one: `springback evidence` prints them all.
public struct Cited<Value: Sendable>: Sendable {
    /// What the number is, in a few words.
    public let name: String
    public let value: Value
    public let unit: String
    public let grade: Grade
    public let sources: [Source]
    /// What a reader should know before trusting it; empty where there is nothing to add.
    public let note: String

    public init(
        _ name: String, _ value: Value, _ unit: String, _ grade: Grade, _ sources: [Source], note: String = ""
    ) {
        self.name = name
        self.value = value
        self.unit = unit
        self.grade = grade
        self.sources = sources
        self.note = note
    }
}
