public import Journal
public import Quantities

/// Today's answer, with everything that shaped it.
public struct Decision: Sendable {
    public let day: Day
    public let light: Light
    public let phase: Phase
    /// The day the phase began.
    public let phaseSince: Day
    /// Set when the plan stops: the worst flag and how soon somebody must look at it.
    public let stop: Stop?
    /// What may be done today.
    public let allows: LadderSet
    /// Whether a hop test may be done today.
    public let allowsHopTest: Bool
    /// Where each ladder stands, in the order of `Ladder`.
    public let rungs: [RungName]
    public let session: [SessionItem]
    public let run: RunAllowance
    /// What shaped the answer: causes first, then what is closed, limits, gates and hand-offs.
    public let reasons: [Reason]
    public let tendons: [TendonLight]
    /// Questions and tests that are due.
    public let due: [Due]

    public struct Stop: Sendable, Equatable {
        public let flags: [Flag]
        public let urgency: Urgency
    }

    public struct TendonLight: Sendable, Equatable {
        public let side: Side
        public let light: Light
    }

    /// The one run of today.
    public struct RunAllowance: Sendable, Equatable {
        public let allowed: Bool
        /// At most so far, in km; 0 when running is not allowed.
        public let maxKilometres: Double
        public let kinds: [RunKind]
        /// The rung that says how: below the last one it is the allowance.
        public let rung: RungName
        /// Climb that counts as flat, in m a km; more when easy hills of late were tolerated.
        public let maxClimb: Double
        /// A race of today that is exempt from the cap.
        public let race: Race?
    }

    /// Something to do today, from the program.
    public struct SessionItem: Sendable {
        public let rung: Rung
        /// Whether it is on the plan today; otherwise it is open, and enough was done this week.
        public let isPlanned: Bool
        /// Whether the rung is one of the settle menu, below where the ladder stands.
        public let isMenu: Bool

        public init(rung: Rung, isPlanned: Bool, isMenu: Bool) {
            self.rung = rung
            self.isPlanned = isPlanned
            self.isMenu = isMenu
        }
    }

    /// What the program asks of the runner beside the session.
    public enum Due: Sendable, Equatable {
        case checkIn
        /// The questions of section 7: at the intake, weekly, and on the first day of a flare.
        case flagQuestions
        case heelRaiseTest
        case doubleHopTest
        case singleHopTest
    }

    /// Whether a session of a ladder may be done today.
    public func allows(_ ladder: Ladder) -> Bool { allows.contains(ladder) }

    /// The reason of a rule; nil when it was not given.
    public func reason(_ rule: RuleID) -> Reason? { reasons.first { $0.rule == rule } }
}
