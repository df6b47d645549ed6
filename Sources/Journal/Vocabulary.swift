/// A side of the body.
public enum Side: String, CaseIterable, Sendable {
    case left, right

    public var other: Side { self == .left ? .right : .left }
}

/// Which Achilles is sore.
public enum SoreSide: String, CaseIterable, Sendable {
    case left, right, both

    /// The sore sides, left first.
    public var sides: [Side] {
        switch self {
        case .left: [.left]
        case .right: [.right]
        case .both: [.left, .right]
        }
    }
}

/// Where on the Achilles it hurts: 2 to 6 cm above the heel, or at the heel bone.
public enum Site: String, CaseIterable, Sendable {
    case midportion, insertional
}

/// The phases of the system, in their order.
public enum Phase: Int, CaseIterable, Comparable, Sendable {
    case settle, load, bridge, speed, keep

    public var name: String {
        switch self {
        case .settle: "settle"
        case .load: "load"
        case .bridge: "bridge"
        case .speed: "speed"
        case .keep: "keep"
        }
    }

    public init?(name: String) {
        guard let phase = Phase.allCases.first(where: { $0.name == name }) else { return nil }
        self = phase
    }

    /// The phase one step back; settle stays.
    public var previous: Phase { Phase(rawValue: rawValue - 1) ?? .settle }
    /// The phase one step forward; keep stays.
    public var next: Phase { Phase(rawValue: rawValue + 1) ?? .keep }

    public static func < (left: Phase, right: Phase) -> Bool { left.rawValue < right.rawValue }
}

/// The ladders a runner climbs, a rung at a time.
public enum Ladder: Int, CaseIterable, Sendable {
    case strength, plyo, run, speed, hills

    public var name: String {
        switch self {
        case .strength: "strength"
        case .plyo: "plyo"
        case .run: "run"
        case .speed: "speed"
        case .hills: "hills"
        }
    }

    public init?(name: String) {
        guard let ladder = Ladder.allCases.first(where: { $0.name == name }) else { return nil }
        self = ladder
    }

    /// The letter its rungs are named by: s4 is the fourth rung of strength.
    public var letter: String {
        switch self {
        case .strength: "s"
        case .plyo: "p"
        case .run: "r"
        case .speed: "v"
        case .hills: "h"
        }
    }

    /// Whether its sessions store and return energy in the tendon: plyometrics, speed and hills.
    public var isEnergyStorage: Bool { self == .plyo || self == .speed || self == .hills }
}

/// The name of a rung: its ladder and its number, counted from 1.
public struct RungName: Hashable, Sendable {
    public let ladder: Ladder
    public let number: Int

    public init(_ ladder: Ladder, _ number: Int) {
        self.ladder = ladder
        self.number = number
    }

    /// A rung from its text, such as `s4`; nil for another form.
    public init?(_ text: String) {
        guard let ladder = Ladder.allCases.first(where: { text.hasPrefix($0.letter) }),
            text.utf8.count <= 3, let number = Int(text.dropFirst()), number >= 1,
            "\(number)" == text.dropFirst()
        else { return nil }
        self.init(ladder, number)
    }

    public var text: String { "\(ladder.letter)\(number)" }
}

/// What kind of run it was.
public enum RunKind: String, CaseIterable, Sendable {
    case easy, strides, tempo, intervals, hills, race

    /// The ladder a run of this kind uses.
    public var ladder: Ladder {
        switch self {
        case .easy: .run
        case .hills: .hills
        case .strides, .tempo, .intervals, .race: .speed
        }
    }
}

/// Red flags. The clinical meaning of each stands with its rule.
public enum Flag: String, CaseIterable, Sendable {
    case rupture, dvt, chest, infection
    case unableToWalk = "unable-to-walk"
    case fluoroquinolone, steroid
    case nightPain = "night-pain"
    case bone, inflammatory
    case bothThick = "both-thick"
    case numb, limping, surgery, medical, age
}
