import Evidence
import Journal
import Quantities

/// What one day held and what was made of it. The fold keeps one for each day.
struct DayRecord: Sendable {
    /// The check-in of each sore side, in the order of `State.sides`.
    var mornings: [MorningRecord] = []
    var exposures: [Exposure] = []
    var tests: [TestRecord] = []

    // What the day's fold found; it is looked at on later days.
    var response: MorningClass = .unknown
    var light: Light = .waiting
    /// Whether any sore side had no known check-in.
    var checkInMissing = true
    /// The most one run could have been that day, in km, before half and four fifths.
    var cap = 0.0
    /// A new beginning of a flare, on any side.
    var flareBegan = false
    var strengthPlanned = 0.0

    var storage: StorageClass { exposures.map { $0.storage }.max() ?? .none }
    var ran: Bool { exposures.contains { $0.isRun } }
    var landings: Int { exposures.reduce(0) { $0 + $1.landings } }

    func used(_ ladder: Ladder) -> Bool {
        exposures.contains { $0.ladder == ladder || ladder == .run && $0.isRun }
    }

    func did(_ kind: Exposure.Kind) -> Bool { exposures.contains { $0.kind == kind } }

    var didStrength: Bool { exposures.contains { $0.ladder == .strength } }
}

/// One tendon's check-in of one day.
struct MorningRecord: Sendable {
    var reading: Morning?
    var entry: EntryID?
    var response: MorningClass = .unknown
    var isSore = false
    /// Means of pain and stiffness over the seven days that end here; nil with fewer than four known.
    var week: WeekMeans?

    /// A reading whose numbers may enter means and medians.
    var plain: Morning? {
        guard let reading, !reading.masked else { return nil }
        return reading
    }

    var isKnown: Bool { response != .unknown }
}

struct WeekMeans: Sendable {
    var pain: Double
    var stiffness: Double
}

struct TestRecord: Sendable {
    let entry: EntryID
    let test: TendonTest
}

/// How a morning compares with the runner's own baseline.
public enum MorningClass: Int, Comparable, Sendable {
    case settled, unknown, unsettled, flared

    public static func < (left: MorningClass, right: MorningClass) -> Bool { left.rawValue < right.rawValue }
}

/// The light of a day, worst last. It is about today's plan, not about the tissue.
public enum Light: Int, Comparable, CaseIterable, Sendable {
    case green, waiting, amber, red, stop

    public var name: String {
        switch self {
        case .green: "green"
        case .waiting: "waiting"
        case .amber: "amber"
        case .red: "red"
        case .stop: "stop"
        }
    }

    public static func < (left: Light, right: Light) -> Bool { left.rawValue < right.rawValue }
}
