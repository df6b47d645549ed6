import EmbeddedPrograms
import EntryMaking
import Journal
import Quantities
import Rehab

/// Makes unlikely lives, dense in corner cases: a runner who mostly does what is allowed, and sometimes anything.
struct JournalMaker {
    private(set) var entries: [Entry] = []
    private var profile: Profile
    private var day: Day
    /// How the mornings go at present; it drifts.
    private var pain: Int
    private var stiffness: Int
    /// How often the runner does what was forbidden, in percent.
    private let wild: Int
    /// How often a morning is answered, in percent.
    private let answers: Int
    private var counter: UInt64 = 0

    static func journal(_ number: Int, _ random: inout SeededRandom) throws -> MadeJournal {
        let first = try Day(number: 20_800 + random.number(0...400))
        var maker = try JournalMaker(on: first, &random)
        if random.number(1...10) <= 3 { try maker.imports(&random) }
        maker.append(.profile(maker.profile))
        var state = State(
            replaying: Timeline(maker.entries),
            program: try EmbeddedPrograms.program(for: maker.profile.site),
            through: first - 1)
        let length = random.number(1...8) == 1 ? random.number(45...90) : random.number(3...40)
        for offset in 0..<length {
            maker.day = first + offset
            let before = maker.entries.count
            try maker.addDay(after: state, &random)
            let added = maker.entries[before...].sorted { $0.id < $1.id }
            let today = offset == 0 ? maker.entries.filter { $0.day == first } : Array(added)
            state.append(maker.day, today)
        }
        return MadeJournal(number: number, entries: maker.entries, last: maker.day)
    }

    private init(on day: Day, _ random: inout SeededRandom) throws {
        self.day = day
        profile = try JournalMaker.profile(on: day, &random)
        pain = random.one(of: [0, 0, 1, 1, 2, 3, 4, 5])
        stiffness = random.one(of: [0, 5, 5, 10, 15, 20, 30, 45])
        wild = random.one(of: [0, 5, 20, 60])
        answers = random.one(of: [100, 100, 90, 75, 40])
    }

    private mutating func append(_ event: Event, side: Side? = nil) {
        counter += 1
        guard let at = try? Instant(milliseconds: Int64(day.number) * 86_400_000 + Int64(counter)) else {
            return
        }
        let id = EntryID(at: at, randomHigh: 0, randomLow: counter)
        entries.append(Entry(id: id, day: day, at: at, offset: .utc, side: side, event: event))
    }

    // MARK: The runner

    private static func profile(on day: Day, _ random: inout SeededRandom) throws -> Profile {
        let age = random.one(of: [17, 18, 25, 36, 36, 44, 49, 50, 55, 59, 60, 71])
        var profile = try Profile(
            born: day.year - age, sore: random.one(of: [.left, .left, .right, .both]),
            site: random.one(of: [.midportion, .midportion, .insertional]))
        if random.flip() {
            profile.usual = UsualMorning(
                pain: try Pain(random.one(of: [0, 1, 2, 3, 5, 7])),
                stiffness: try Stiffness(minutes: random.one(of: [0, 5, 10, 20, 45])))
        }
        if random.flip() {
            profile.easySpeed = try Speed(secondsPerKilometre: Double(random.number(270...420)))
        }
        if random.number(1...4) == 1 { profile.races = [try race(after: day, &random)] }
        if random.number(1...8) == 1 { profile.days = [.monday, .wednesday, .saturday] }
        if random.number(1...6) == 1 {
            profile.intake = try intake(&random)
        } else {
            profile.intake.placement = placement(&random)
        }
        return profile
    }

    private static func race(after day: Day, _ random: inout SeededRandom) throws -> Race {
        Race(
            day: day + random.number(0...45),
            distance: try Distance(kilometres: random.one(of: [5, 10, 21.1, 42, 42.2])))
    }

    private static func intake(_ random: inout SeededRandom) throws -> Intake {
        var intake = Intake()
        intake.limping = random.maybe { $0.number(1...5) == 1 }
        intake.doubleRaisePain = try random.maybe { try Pain($0.number(0...8)) }
        intake.canDoTenSingleRaises = random.maybe { $0.flip() }
        intake.singleRaisesPain = try random.maybe { try Pain($0.number(0...6)) }
        intake.strengthForFortnight = random.maybe { $0.flip() }
        intake.ranThirtyMinutes = random.maybe { $0.flip() }
        intake.thirtyMinutesPain = try random.maybe { try Pain($0.number(0...6)) }
        intake.ranInFortnight = random.maybe { $0.flip() }
        return intake
    }

    /// A phase, and rungs that fit it more often than not.
    private static func placement(_ random: inout SeededRandom) -> Placement {
        let phase = random.one(of: Phase.allCases)
        let highest: [(Ladder, Int)] =
            switch phase {
            case .settle: [(.strength, 2), (.plyo, 1), (.run, 7), (.speed, 1), (.hills, 1)]
            case .load: [(.strength, 8), (.plyo, 1), (.run, 7), (.speed, 1), (.hills, 1)]
            case .bridge: [(.strength, 8), (.plyo, 6), (.run, 7), (.speed, 3), (.hills, 1)]
            case .speed, .keep: [(.strength, 8), (.plyo, 6), (.run, 7), (.speed, 7), (.hills, 4)]
            }
        var placement = Placement(phase: phase)
        for (ladder, rung) in highest where random.number(1...5) > 1 {
            let number = ladder == .run && random.flip() ? 7 : random.number(1...rung)
            placement.rungs.append(RungName(ladder, number))
        }
        return placement
    }

    // MARK: Its days

    /// Runs from a watch, before the plan.
    private mutating func imports(_ random: inout SeededRandom) throws {
        let first = day
        for offset in 1...random.number(2...45) where random.number(1...3) == 1 {
            day = first - offset
            append(.run(try recordedRun(&random)))
        }
        day = first
    }

    private mutating func addDay(after state: State, _ random: inout SeededRandom) throws {
        drift(&random)
        if random.number(1...100) <= answers { try addMornings(&random) }
        let yesterday = state.today.flatMap { decide(state, on: $0) }
        func wants(_ ladder: Ladder, _ percent: Int) -> Bool {
            let isOpen = yesterday?.allows(ladder) ?? false
            return random.number(1...100) <= (isOpen ? percent : min(percent, wild))
        }
        if wants(.strength, 45) { append(.strength(try strength(state, &random))) }
        if wants(.plyo, 35) { append(.plyo(try plyo(state, &random))) }
        if wants(.speed, 30) {
            append(.run(try run(.speed, state, &random)))
        } else if wants(.hills, 30) {
            append(.run(try run(.hills, state, &random)))
        } else if wants(.run, 45) {
            append(.run(try run(.run, state, &random)))
        }
        if random.number(1...100) <= wild / 4 { append(.run(try recordedRun(&random))) }
        if random.number(1...12) == 1 { append(.test(try test(&random))) }
        if random.number(1...25) == 1 { try addRare(&random) }
    }

    private mutating func drift(_ random: inout SeededRandom) {
        switch random.number(1...20) {
        case 1: pain = min(10, pain + random.number(1...4))
        case 2...4: pain = max(0, pain - 1)
        case 5: stiffness = min(90, stiffness + random.one(of: [5, 10, 30]))
        case 6...8: stiffness = max(0, stiffness - 5)
        default: break
        }
    }

    private mutating func addMornings(_ random: inout SeededRandom) throws {
        let sides = profile.sore.sides
        guard sides.count > 1, random.flip() else { return append(.morning(try morning(&random))) }
        for side in sides where random.number(1...8) > 1 {
            append(.morning(try morning(&random)), side: side)
        }
    }

    private func morning(_ random: inout SeededRandom) throws -> Morning {
        var now = max(0, min(10, pain + random.one(of: [0, 0, 0, 0, -1, 1, 1])))
        if random.number(1...20) == 1 { now = random.number(0...10) }
        var minutes = max(0, stiffness + random.one(of: [0, 0, 0, -5, 5, 10]))
        if random.number(1...25) == 1 { minutes = random.one(of: [0, 21, 45, 61, 90]) }
        return Morning(
            pain: try Pain(now), stiffness: try Stiffness(minutes: minutes),
            limping: random.number(1...40) == 1,
            masked: random.number(1...16) == 1)
    }

    private func sessionPain(_ random: inout SeededRandom) throws -> Pain? {
        switch random.number(1...12) {
        case 1: nil
        case 2: try Pain(random.number(0...10))
        case 3...4: try Pain(random.number(3...5))
        default: try Pain(random.number(0...2))
        }
    }

    private func rung(of ladder: Ladder, _ state: State, highest: Int, _ random: inout SeededRandom) -> Int {
        let standing = state.rung(ladder).number
        return random.number(1...8) == 1 ? random.number(1...highest) : min(standing, highest)
    }

    private func strength(_ state: State, _ random: inout SeededRandom) throws -> StrengthSession {
        let isMuscle = random.number(1...12) == 1
        return StrengthSession(
            rung: isMuscle ? nil : rung(of: .strength, state, highest: 8, &random),
            intent: isMuscle ? .muscle : .tendon, pain: try sessionPain(&random),
            masked: random.number(1...20) == 1)
    }

    private func plyo(_ state: State, _ random: inout SeededRandom) throws -> PlyoSession {
        PlyoSession(
            rung: rung(of: .plyo, state, highest: 6, &random), pain: try sessionPain(&random),
            masked: random.number(1...20) == 1)
    }

    private func run(_ ladder: Ladder, _ state: State, _ random: inout SeededRandom) throws -> Run {
        let kilometres = Double(random.number(2...14)) + (random.flip() ? 0.5 : 0)
        var run = Run(
            distance: random.number(1...12) == 1 ? nil : try Distance(kilometres: kilometres),
            time: try TimeSpan(minutes: kilometres * 5.5), pain: try sessionPain(&random),
            masked: random.number(1...20) == 1)
        switch ladder {
        case .speed, .hills:
            run.rung = RungName(ladder, rung(of: ladder, state, highest: ladder == .speed ? 7 : 4, &random))
        default:
            if random.flip() { run.rung = state.rung(.run) }
            run.kind = random.number(1...12) == 1 ? random.one(of: RunKind.allCases) : .easy
        }
        return run
    }

    /// A run of a watch, without a label or a pain.
    private func recordedRun(_ random: inout SeededRandom) throws -> Run {
        let kilometres = Double(random.number(3...16))
        var seconds = [Int](repeating: 0, count: random.number(28...34))
        seconds[seconds.count - 1] = Int(kilometres * 330)
        if random.number(1...3) == 1 { seconds += [0, 0, 0, 0, random.one(of: [20, 59, 61, 200, 600])] }
        return Run(
            distance: try Distance(kilometres: kilometres), time: try TimeSpan(minutes: kilometres * 5.5),
            recording: Recording(
                hash: "", part: 0, start: try Instant(milliseconds: Int64(day.number) * 86_400_000),
                sportName: "running", device: "", file: "", elapsed: nil,
                climb: random.maybe { $0.real(0...200) }, cadence: nil, records: 0,
                speeds: try SpeedProfile(seconds: seconds), steepSeconds: random.maybe { $0.real(0...90) }))
    }

    private func test(_ random: inout SeededRandom) throws -> TendonTest {
        var test = TendonTest(masked: random.number(1...16) == 1)
        let count = random.one(of: [12, 13, 16, 19, 20, 25])
        if random.flip() {
            test.heelRaise = try TendonTest.HeelRaise(
                left: count, right: count + random.number(-7...7), pain: try sessionPain(&random))
        }
        if random.flip() { test.hopsDouble = try Pain(random.number(0...5)) }
        if random.flip() || test.heelRaise == nil { test.hopsSingle = try Pain(random.number(0...4)) }
        return test
    }

    /// What happens seldom: flags and clearances, steps down, a clinician, another profile.
    private mutating func addRare(_ random: inout SeededRandom) throws {
        switch random.number(1...7) {
        case 1:
            let until = random.maybe { $0.number(-70...10) }.map { day + $0 }
            append(.flag(FlagReport(flag: random.one(of: Flag.allCases), until: until)))
        case 2:
            for flag in Flag.allCases { append(.cleared(flag)) }
        case 3: append(.stepDown(random.flip() ? .phase : .ladder(random.one(of: Ladder.allCases))))
        case 4:
            append(.clinician(ClinicianEntry(name: "A. Physio", placement: JournalMaker.placement(&random))))
        case 5:
            profile.sore = random.one(of: SoreSide.allCases)
            append(.profile(profile))
        case 6:
            profile.races = [try JournalMaker.race(after: day, &random)]
            append(.profile(profile))
        default: append(.flag(FlagReport(flag: nil)))
        }
    }
}
