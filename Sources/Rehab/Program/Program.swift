public import Evidence
public import Journal

/// What a physiotherapist may read, edit and write: the ladders with their rungs and doses, and the values of the gates.
///
/// The engine takes a program as a value and reads its rungs; what keeps a runner safe stands in the code, and
/// the gate values of a program may be stricter than the code's, never looser.
public struct Program: Sendable {
    /// A short stable name, such as `achilles-midportion`.
    public let id: String
    public let title: String
    public let version: Int
    public let site: Site
    /// SHA-256 of the document it was read from, hexadecimal.
    public let hash: String
    /// The ladders, in the order of `Ladder`.
    public let ladders: [LadderPlan]
    public let gates: Gates
    /// What the runner is told about each phase, in the order of `Phase`.
    public let phases: [PhaseText]

    /// - Throws: `ProgramFault` when a ladder or phase is missing, a load falls, landings more than double, or a value
    ///   is looser than the safety rules.
    public init(
        id: String, title: String, version: Int, site: Site, hash: String, ladders: [LadderPlan],
        gates: Gates,
        phases: [PhaseText]
    ) throws(ProgramFault) {
        self.id = id
        self.title = title
        self.version = version
        self.site = site
        self.hash = hash
        self.ladders = ladders
        self.gates = gates
        self.phases = phases
        try check()
    }

    public func plan(_ ladder: Ladder) -> LadderPlan { ladders[ladder.rawValue] }

    /// The rung of a name; nil when the ladder is not so long.
    public func rung(_ name: RungName) -> Rung? {
        let rungs = plan(name.ladder).rungs
        return rungs.indices.contains(name.number - 1) ? rungs[name.number - 1] : nil
    }

    public func text(_ phase: Phase) -> PhaseText { phases[phase.rawValue] }
}

/// What a phase is for, in a program's words.
public struct PhaseText: Sendable {
    public let phase: Phase
    public let title: String
    public let aim: String

    public init(phase: Phase, title: String, aim: String) {
        self.phase = phase
        self.title = title
        self.aim = aim
    }
}

/// A ladder of a program.
public struct LadderPlan: Sendable {
    public let ladder: Ladder
    public let rungs: [Rung]
    /// Tolerated exposures it advances at; never fewer than the rules ask.
    public let advanceAt: Int
    public let grade: Grade
    public let sources: [Source]

    public init(ladder: Ladder, rungs: [Rung], advanceAt: Int, grade: Grade, sources: [Source]) {
        self.ladder = ladder
        self.rungs = rungs
        self.advanceAt = advanceAt
        self.grade = grade
        self.sources = sources
    }
}

/// One rung: what is done, when it opens, and where it comes from.
public struct Rung: Sendable {
    public let name: RungName
    public let title: String
    public let work: Work
    public let storage: StorageClass
    /// Any one of these opens it.
    public let openings: [Opening]
    public let equipment: [Equipment]
    public let cue: String
    public let grade: Grade
    public let sources: [Source]

    /// What is done on a rung.
    public enum Work: Sendable {
        case strength([StrengthPrescription])
        case plyo(PlyoPrescription)
        case run(RunPrescription)
    }

    public init(
        name: RungName, title: String, work: Work, storage: StorageClass, openings: [Opening],
        equipment: [Equipment], cue: String, grade: Grade, sources: [Source]
    ) {
        self.name = name
        self.title = title
        self.work = work
        self.storage = storage
        self.openings = openings
        self.equipment = equipment
        self.cue = cue
        self.grade = grade
        self.sources = sources
    }

    /// Landings of a session of this rung; 0 where there are none.
    public var landings: Int {
        if case .plyo(let prescription) = work { return prescription.landings }
        return 0
    }
}

/// What opens a rung: a phase, rungs tolerated before, and a hop test.
public struct Opening: Hashable, Sendable {
    /// From this phase on.
    public let phase: Phase
    /// Rungs of other ladders that must be tolerated.
    public let tolerated: [RungName]
    /// Pain a single-leg hop test of the last days may have at most; nil asks for none.
    public let hopsSingle: Int?

    public init(phase: Phase, tolerated: [RungName] = [], hopsSingle: Int? = nil) {
        self.phase = phase
        self.tolerated = tolerated
        self.hopsSingle = hopsSingle
    }
}

/// The values at which phases are left.
public struct Gates: Sendable {
    public struct Mornings: Sendable {
        public var of: Int
        public var known: Int
        public var unsettled: Int
        public var medianPain: Int
        public var medianStiffness: Int

        public init(of: Int, known: Int, unsettled: Int, medianPain: Int, medianStiffness: Int) {
            self.of = of
            self.known = known
            self.unsettled = unsettled
            self.medianPain = medianPain
            self.medianStiffness = medianStiffness
        }
    }

    public struct Settle: Sendable {
        public var of: Int
        public var known: Int
        public var strengthRung: Int
        public var strengthPain: Int

        public init(of: Int, known: Int, strengthRung: Int, strengthPain: Int) {
            self.of = of
            self.known = known
            self.strengthRung = strengthRung
            self.strengthPain = strengthPain
        }
    }

    public struct Load: Sendable {
        public var days: Int
        public var sessions: Int
        public var mornings: Mornings
        public var heelRaises: Int
        public var heelRaisesFrom50: Int
        public var heelRaisesFrom60: Int
        public var symmetryPercent: Int
        public var within: Int
        public var heelRaisePain: Int
        public var hopsDoublePain: Int
        public var testDays: Int

        public init(
            days: Int, sessions: Int, mornings: Mornings, heelRaises: Int, heelRaisesFrom50: Int,
            heelRaisesFrom60: Int, symmetryPercent: Int, within: Int, heelRaisePain: Int, hopsDoublePain: Int,
            testDays: Int
        ) {
            self.days = days
            self.sessions = sessions
            self.mornings = mornings
            self.heelRaises = heelRaises
            self.heelRaisesFrom50 = heelRaisesFrom50
            self.heelRaisesFrom60 = heelRaisesFrom60
            self.symmetryPercent = symmetryPercent
            self.within = within
            self.heelRaisePain = heelRaisePain
            self.hopsDoublePain = hopsDoublePain
            self.testDays = testDays
        }
    }

    public struct Bridge: Sendable {
        public var plyoRung: Int
        public var runRung: Int
        public var easyRuns: Int
        public var easyMinutes: Int
        public var runDays: Int
        public var runPain: Int
        public var mornings: Mornings
        public var hopsSinglePain: Int
        public var testDays: Int

        public init(
            plyoRung: Int, runRung: Int, easyRuns: Int, easyMinutes: Int, runDays: Int, runPain: Int,
            mornings: Mornings, hopsSinglePain: Int, testDays: Int
        ) {
            self.plyoRung = plyoRung
            self.runRung = runRung
            self.easyRuns = easyRuns
            self.easyMinutes = easyMinutes
            self.runDays = runDays
            self.runPain = runPain
            self.mornings = mornings
            self.hopsSinglePain = hopsSinglePain
            self.testDays = testDays
        }
    }

    public struct Speed: Sendable {
        public var speedRung: Int
        public var hillsRung: Int
        public var flareFreeDays: Int

        public init(speedRung: Int, hillsRung: Int, flareFreeDays: Int) {
            self.speedRung = speedRung
            self.hillsRung = hillsRung
            self.flareFreeDays = flareFreeDays
        }
    }

    public var settle: Settle
    public var load: Load
    public var bridge: Bridge
    public var speed: Speed

    public init(settle: Settle, load: Load, bridge: Bridge, speed: Speed) {
        self.settle = settle
        self.load = load
        self.bridge = bridge
        self.speed = speed
    }

    /// The loosest values a program may have: those of the rules.
    public static func loosest(for site: Site) -> Gates {
        let stiffness =
            site == .insertional ? Numbers.gateStiffnessInsertional.value : Numbers.gateStiffness.value
        return Gates(
            settle: Settle(
                of: Numbers.settleWindow.value, known: Numbers.settleKnown.value, strengthRung: 2,
                strengthPain: Numbers.settleStrengthPain.value),
            load: Load(
                days: Numbers.loadDays.value, sessions: Numbers.loadSessions.value,
                mornings: Mornings(
                    of: Numbers.loadMornings.value, known: Numbers.loadKnown.value,
                    unsettled: Numbers.loadUnsettled.value, medianPain: Numbers.loadMedianPain.value,
                    medianStiffness: stiffness),
                heelRaises: Numbers.heelRaises.value, heelRaisesFrom50: Numbers.heelRaisesFrom50.value,
                heelRaisesFrom60: Numbers.heelRaisesFrom60.value,
                symmetryPercent: Numbers.heelRaiseSymmetry.value, within: Numbers.heelRaiseWithin.value,
                heelRaisePain: Numbers.heelRaisePain.value, hopsDoublePain: Numbers.hopsDoublePain.value,
                testDays: Numbers.gateTestDays.value),
            bridge: Bridge(
                plyoRung: 4, runRung: 7, easyRuns: Numbers.bridgeEasyRuns.value,
                easyMinutes: Numbers.bridgeEasyMinutes.value, runDays: Numbers.bridgeRunDays.value,
                runPain: Numbers.bridgeRunPain.value,
                mornings: Mornings(
                    of: Numbers.bridgeMornings.value, known: Numbers.bridgeKnown.value,
                    unsettled: Numbers.bridgeUnsettled.value, medianPain: Numbers.bridgeMedianPain.value,
                    medianStiffness: stiffness),
                hopsSinglePain: Numbers.hopsSinglePain.value, testDays: Numbers.gateTestDays.value),
            speed: Speed(speedRung: 7, hillsRung: 3, flareFreeDays: Numbers.speedFlareDays.value))
    }
}
