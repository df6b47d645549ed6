import Evidence
import Journal
import Quantities

/// What one day held and what was made of it. The fold keeps one for each day.
struct DayRecord: Sendable {
    private(set) var exposures: [Exposure] = []
    var tests: [TestRecord] = []

    // Sums of the exposures: later days look at them far more often than they are added.
    private(set) var storage = StorageClass.none
    private(set) var ran = false
    private(set) var didStrength = false
    private(set) var landings = 0
    private(set) var used: LadderSet = []
    /// The longest run that may lengthen the cap, in km.
    private(set) var longestRun: Double?

    /// Whether there was a plan that day, and so a morning to ask about.
    var isPlanned = false

    // What the day's fold found; it is looked at on later days.
    var response: MorningClass = .unknown
    var light: Light = .waiting
    /// Whether any sore side had no known check-in.
    var checkInMissing = true
    /// The most one run could have been that day, in km, before half and four fifths.
    var cap = 0.0
    /// A new beginning of a flare, on any side.
    var flareBegan = false

    mutating func add(_ exposure: Exposure) {
        exposures.append(exposure)
        storage = max(storage, exposure.storage)
        landings += exposure.landings
        if let ladder = exposure.ladder { used.insert(LadderSet(ladder)) }
        if exposure.isRun {
            ran = true
            used.insert(.run)
        }
        if exposure.ladder == .strength { didStrength = true }
        if let kilometres = exposure.kilometres, RunSpike.counts(exposure) {
            longestRun = max(longestRun ?? 0, kilometres)
        }
    }

    func used(_ ladder: Ladder) -> Bool { used.contains(ladder) }

    /// Whether there was fast running, a race or hills.
    var ranFast: Bool { !used.isDisjoint(with: [.speed, .hills]) }

    /// Whether the day counts as a strength session of the ladder: one a day, and work on no rung is none.
    var hasStrengthSession: Bool {
        didStrength && exposures.contains { $0.ladder == .strength && $0.rung != nil }
    }
}

/// The check-ins of one day, by side. They are kept by name: a runner whose other side becomes sore must not find one
/// tendon's mornings in the other's place.
struct DayMornings: Sendable {
    private var left = MorningRecord()
    private var right = MorningRecord()
    subscript(side: Side) -> MorningRecord {
        get { side == .left ? left : right }
        set { if side == .left { left = newValue } else { right = newValue } }
    }

    /// The worst pain of the day that may enter a median.
    var worstPlainPain: Int? {
        switch (left.plain?.pain.score, right.plain?.pain.score) {
        case (let left?, let right?): max(left, right)
        case (let left, let right): left ?? right
        }
    }
}

/// One tendon's check-in of one day.
struct MorningRecord: Sendable {
    var reading: Morning?
    var entry: EntryID?
    var response: MorningClass = .unknown
    var isSore = false
    /// The usual morning it was measured against.
    var usual = State.Usual(pain: 0, stiffness: 0)
    /// Means of pain and stiffness over the seven days that end here; nil with fewer than four known.
    var week: WeekMeans?

    /// A reading whose numbers may enter means and medians.
    var plain: Morning? {
        guard let reading, !reading.masked else { return nil }
        return reading
    }

    var isKnown: Bool { response != .unknown }

    /// A further check-in of the morning takes the place of the one before; a masked one of an unmasked never, for its
    /// numbers are lower bounds: they can only make it worse.
    mutating func take(_ newer: Morning, _ id: EntryID) {
        guard newer.masked, let reading, !reading.masked else {
            (self.reading, entry) = (newer, id)
            return
        }
        let worse = Morning(
            pain: max(reading.pain, newer.pain), stiffness: max(reading.stiffness, newer.stiffness),
            limping: reading.limping || newer.limping)
        guard worse != reading else { return }
        self.reading = Morning(
            pain: worse.pain, stiffness: worse.stiffness, limping: worse.limping, masked: true)
        entry = id
    }
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
