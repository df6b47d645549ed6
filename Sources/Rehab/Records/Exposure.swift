import Evidence
import Journal

/// A run, a strength or plyometric session, or a hop test, as the rules see it.
struct Exposure: Sendable {
    enum Kind: Sendable, Equatable {
        case strength(Intent)
        case plyo
        case run(RunKind)
        case hops
    }

    let entry: EntryID
    let kind: Kind
    /// The ladder it uses; nil for a hop test.
    let ladder: Ladder?
    /// The rung of that ladder it was done on; nil without a rung.
    let rung: Int?
    let storage: StorageClass
    /// Worst pain as it was said; nil is unknown.
    let pain: Int?
    let masked: Bool
    let kilometres: Double?
    let minutes: Double
    /// Climb in metres a kilometre; nil when it was not measured.
    let climb: Double?
    let landings: Int
    /// Whether the runner said that it was easy; what we concluded ourselves is no measure of easy.
    var isLabelledEasy = false
    /// Whether the runner said what it was, by a label or a rung.
    var isLabelled = false

    var isRun: Bool {
        if case .run = kind { return true }
        return false
    }

    /// Whether it may count on a ladder: it names a rung, or it is an easy run, which is a run on the present rung.
    var isOnLadder: Bool { rung != nil || kind == .run(.easy) }

    var isRace: Bool { kind == .run(.race) }

    /// Pain that may earn, open and clear: never a masked one.
    var knownPain: Int? { masked ? nil : pain }

    /// Pain that may restrict. A masked pain is a lower bound, and under 3 says nothing.
    var leastPain: Int? {
        guard let pain else { return nil }
        return masked && pain < Numbers.painAcceptable.value ? nil : pain
    }
}
