public import Journal
public import Quantities

/// Makes entries of every kind, each value anywhere in its range, for tests of files and stores.
public struct EntryMaker {
    public var random: SeededRandom
    private var made: [EntryID] = []

    public init(seed: UInt64) { random = SeededRandom(seed: seed) }

    public mutating func entry(_ kind: Event.Kind? = nil) throws -> Entry {
        let wanted = kind ?? random.one(of: Event.Kind.allCases)
        let event = try event(wanted)
        return try entry(event)
    }

    /// An entry of an event on a day of the years 2016 to 2027.
    public mutating func entry(_ event: Event, on day: Day? = nil) throws -> Entry {
        let day = try day ?? Day(number: random.number(16_801...20_800))
        let at = try Instant(
            milliseconds: Int64(day.number) * 86_400_000 + Int64(random.number(0...86_399_999)))
        let id = EntryID(at: at, randomHigh: random.next(), randomLow: random.next())
        made.append(id)
        return Entry(
            id: id, day: day, at: at, offset: try UTCOffset(minutes: random.number(-56...56) * 15),
            side: random.maybe { $0.one(of: Side.allCases) }, event: event)
    }

    public mutating func event(_ kind: Event.Kind) throws -> Event {
        switch kind {
        case .profile: .profile(try profile())
        case .morning: .morning(try morning())
        case .run: .run(try run())
        case .strength:
            .strength(
                StrengthSession(
                    rung: random.maybe { $0.number(1...99) }, intent: random.one(of: Intent.allCases),
                    pain: try pain(), effort: try effort(), masked: random.flip()))
        case .plyo:
            .plyo(
                PlyoSession(
                    rung: random.number(1...9), pain: try pain(), effort: try effort(), masked: random.flip())
            )
        case .test: .test(try test())
        case .flag:
            .flag(
                FlagReport(
                    flag: random.maybe { $0.one(of: Flag.allCases) },
                    until: random.flip() ? try someDay() : nil))
        case .cleared: .cleared(random.one(of: Flag.allCases))
        case .stepDown: .stepDown(random.maybe { $0.one(of: Ladder.allCases) }.map { .ladder($0) } ?? .phase)
        case .clinician: .clinician(ClinicianEntry(name: text(), placement: placement()))
        case .note: .note(text())
        case .said:
            .said(
                Said(
                    rulesVersion: text(), program: text(), programHash: text(),
                    answer: "{\"light\":\"\(text())\"}"))
        case .amended: .amended(try amendment())
        case .retracted: .retracted(random.one(of: made + [EntryID(high: random.next(), low: random.next())]))
        }
    }

    // MARK: Parts

    private mutating func pain() throws -> Pain? { try random.maybe { try Pain($0.number(0...10)) } }

    private mutating func effort() throws -> Effort? { try random.maybe { try Effort($0.number(0...10)) } }

    private mutating func someDay() throws -> Day { try Day(number: random.number(-135_140...2_932_896)) }

    /// A text with what likes to break: quotes, control characters, other scripts, nothing.
    public mutating func text() -> String {
        let pieces = [
            "a", "Zoë", "\"", "\\", "\n", "\u{0}", "\u{7F}", "跑", "🏃🏽‍♀️", " ", "'; DROP", "é", "e\u{301}",
            "\u{2028}",
        ]
        return (0..<random.number(0...12)).map { _ in random.one(of: pieces) }.joined()
    }

    private mutating func hash() -> String {
        (0..<64).map { _ in String(random.number(0...15), radix: 16) }.joined()
    }

    private mutating func morning() throws -> Morning {
        Morning(
            pain: try Pain(random.number(0...10)), stiffness: try Stiffness(minutes: random.number(0...1440)),
            limping: random.flip(), masked: random.flip())
    }

    private mutating func test() throws -> TendonTest {
        TendonTest(
            heelRaise: try random.flip()
                ? TendonTest.HeelRaise(
                    left: random.number(0...200), right: random.number(0...200), pain: pain()) : nil,
            hopsDouble: try pain(), hopsSingle: try pain(), masked: random.flip())
    }

    public mutating func run() throws -> Run {
        Run(
            sport: random.one(of: Sport.allCases),
            distance: try random.maybe { try Distance(metres: $0.real(0...1_000_000)) },
            time: try TimeSpan(seconds: random.real(0...864_000)), pain: try pain(), effort: try effort(),
            masked: random.flip(), kind: random.maybe { $0.one(of: RunKind.allCases) },
            rung: random.maybe { RungName($0.one(of: [.run, .speed, .hills]), $0.number(1...99)) },
            name: random.flip() ? text() : nil, shoes: random.flip() ? text() : nil,
            note: random.flip() ? text() : nil, recording: random.flip() ? try recording() : nil)
    }

    public mutating func recording() throws -> Recording {
        Recording(
            hash: hash(), part: random.number(0...3),
            start: try Instant(milliseconds: Int64(random.number(-11_676_096_000_000...253_402_300_799_999))),
            sportName: text(), device: text(), file: text(),
            elapsed: try random.maybe { try TimeSpan(seconds: $0.real(0...864_000)) },
            climb: random.maybe { $0.real(0...100_000) }, cadence: random.maybe { $0.real(0...10_000) },
            records: random.number(0...1_000_000_000),
            speeds: try random.maybe { random in
                try SpeedProfile(
                    seconds: (0..<random.number(0...100)).map { _ in random.number(0...864_000) })
            },
            steepSeconds: random.maybe { $0.real(0...864_000) },
            load: try random.maybe { random in
                func sums() -> [Double] { LoadSums.exponents.map { _ in random.real(0...1e12) } }
                return try LoadSums(measured: sums(), estimateOfMeasured: sums(), unmeasured: sums())
            },
            others: (0..<max(0, random.number(-2...3))).map { _ in source() })
    }

    /// A file that a run may be made of besides its recording.
    public mutating func source() -> RecordingSource {
        RecordingSource(hash: hash(), part: random.number(0...3), file: text())
    }

    private mutating func placement() -> Placement {
        Placement(
            phase: random.maybe { $0.one(of: Phase.allCases) },
            rungs: (0..<random.number(0...6)).map { _ in
                RungName(random.one(of: Ladder.allCases), random.number(1...99))
            })
    }

    private mutating func profile() throws -> Profile {
        var intake = Intake()
        intake.limping = random.maybe { $0.flip() }
        intake.doubleRaisePain = try pain()
        intake.singleRaisesPain = try pain()
        intake.canDoTenSingleRaises = random.maybe { $0.flip() }
        intake.strengthForFortnight = random.maybe { $0.flip() }
        intake.ranThirtyMinutes = random.maybe { $0.flip() }
        intake.thirtyMinutesPain = try pain()
        intake.ranInFortnight = random.maybe { $0.flip() }
        intake.placement = random.flip() ? placement() : nil
        return try Profile(
            born: random.number(1900...2100), mass: random.maybe { try Mass(kilograms: $0.real(20...300)) },
            sore: random.one(of: SoreSide.allCases), site: random.one(of: Site.allCases),
            usual: random.maybe {
                UsualMorning(
                    pain: try Pain($0.number(0...10)), stiffness: try Stiffness(minutes: $0.number(0...1440)))
            },
            easySpeed: random.maybe { try Speed(metresPerSecond: $0.real(0.001...15)) },
            races: (0..<random.number(0...3)).map { _ in
                Race(
                    day: try someDay(), distance: try Distance(metres: random.real(0...200_000)), name: text()
                )
            },
            days: (0..<random.number(0...7)).map { _ in random.one(of: Weekday.allCases) },
            equipment: (0..<random.number(0...7)).map { _ in random.one(of: Equipment.allCases) },
            units: random.one(of: Units.allCases), intake: intake)
    }

    private mutating func amendment() throws -> Amendment {
        let kinds = Event.Kind.allCases.filter { ![.amended, .retracted, .said].contains($0) }
        return Amendment(
            target: random.one(of: made + [EntryID(high: random.next(), low: random.next())]),
            day: try someDay(), side: random.maybe { $0.one(of: Side.allCases) },
            event: try event(random.one(of: kinds)))
    }
}
