public import Quantities

/// A morning check-in of one tendon.
public struct Morning: Hashable, Sendable {
    /// Worst pain of the first steps.
    public var pain: Pain
    public var stiffness: Stiffness
    /// Still limping 15 minutes after getting up.
    public var limping: Bool
    /// A painkiller or an anti-inflammatory in the 24 hours before.
    public var masked: Bool

    public init(pain: Pain, stiffness: Stiffness, limping: Bool = false, masked: Bool = false) {
        self.pain = pain
        self.stiffness = stiffness
        self.limping = limping
        self.masked = masked
    }
}

/// What strength work is for: the same movement, another dose.
public enum Intent: String, CaseIterable, Sendable {
    case tendon, muscle
}

/// A strength session, done as its rung says.
public struct StrengthSession: Hashable, Sendable {
    /// The rung that was done; nil for work on no rung.
    public var rung: Int?
    public var intent: Intent
    /// Worst pain during it; nil is unknown and neither earns nor costs.
    public var pain: Pain?
    public var effort: Effort?
    public var masked: Bool

    public init(
        rung: Int?, intent: Intent = .tendon, pain: Pain? = nil, effort: Effort? = nil, masked: Bool = false
    ) {
        self.rung = rung
        self.intent = intent
        self.pain = pain
        self.effort = effort
        self.masked = masked
    }
}

/// A plyometric session, done as its rung says.
public struct PlyoSession: Hashable, Sendable {
    public var rung: Int
    /// Worst pain during it; nil is unknown and neither earns nor costs.
    public var pain: Pain?
    public var effort: Effort?
    public var masked: Bool

    public init(rung: Int, pain: Pain? = nil, effort: Effort? = nil, masked: Bool = false) {
        self.rung = rung
        self.pain = pain
        self.effort = effort
        self.masked = masked
    }
}

/// A test of capacity or of tolerance; what was not tested is nil.
public struct TendonTest: Hashable, Sendable {
    public var heelRaise: HeelRaise?
    /// Pain of ten double-leg hops.
    public var hopsDouble: Pain?
    /// Pain of ten single-leg hops on the sore side.
    public var hopsSingle: Pain?
    public var masked: Bool

    /// Single-leg heel raises to a metronome, counted on both sides.
    public struct HeelRaise: Hashable, Sendable {
        public var left: Int
        public var right: Int
        public var pain: Pain?

        /// - Throws: `QuantityError.outOfRange` for a count outside 0 to 200.
        public init(left: Int, right: Int, pain: Pain?) throws(QuantityError) {
            guard (0...200).contains(left), (0...200).contains(right) else {
                throw .outOfRange(quantity: "heel raises", allowed: "0 to 200")
            }
            self.left = left
            self.right = right
            self.pain = pain
        }

        /// The count of a side.
        public func count(_ side: Side) -> Int { side == .left ? left : right }
    }

    public init(
        heelRaise: HeelRaise? = nil, hopsDouble: Pain? = nil, hopsSingle: Pain? = nil, masked: Bool = false
    ) {
        self.heelRaise = heelRaise
        self.hopsDouble = hopsDouble
        self.hopsSingle = hopsSingle
        self.masked = masked
    }
}

/// An answer to the red-flag questions.
public struct FlagReport: Hashable, Sendable {
    /// The flag that is present; nil says that all were asked and none was.
    public var flag: Flag?
    /// Last dose or injection of a medicine flag.
    public var until: Day?

    public init(flag: Flag?, until: Day? = nil) {
        self.flag = flag
        self.until = until
    }
}

/// A step down by the runner's own hand.
public enum StepDown: Hashable, Sendable {
    case phase
    case ladder(Ladder)
}

/// A dated entry by a named clinician; the only hand that may move a runner up.
public struct ClinicianEntry: Hashable, Sendable {
    public var name: String
    public var placement: Placement

    public init(name: String, placement: Placement) {
        self.name = name
        self.placement = placement
    }
}
