import Account
import EmbeddedPrograms
import Journal
import Narration
import Quantities
import Rehab
import Testing

/// A journal in a few words, its days counted from 3 January 2028: a runner of the speed phase, easy at 6:00/km.
struct ExplainedLife {
    private(set) var entries: [Entry] = []

    static func day(_ number: Int) -> Day { (try? Day("2028-01-03")).map { $0 + number } ?? Day.earliest }

    init(
        easyPace: String? = "6:00", sore: SoreSide = .left, phase: Phase = .speed, races: [Race] = []
    ) throws {
        var profile = try Profile(born: 1990, sore: sore, site: .midportion, races: races)
        profile.easySpeed = try easyPace.map { try Speed(pace: $0) }
        profile.intake.placement = Placement(
            phase: phase, rungs: [RungName(.strength, 5), RungName(.plyo, 4), RungName(.run, 7)])
        add(.profile(profile), on: 0)
    }

    mutating func add(_ event: Event, on day: Int, side: Side? = nil) {
        let number = UInt64(entries.count + 1)
        guard let at = try? Instant(milliseconds: Int64(ExplainedLife.day(day).number) * 86_400_000) else {
            return
        }
        entries.append(
            Entry(
                id: EntryID(at: at, randomHigh: 0, randomLow: number), day: ExplainedLife.day(day), at: at,
                offset: .utc, side: side, event: event))
    }

    mutating func mornings(
        _ pain: Int, _ stiffness: Int = 5, on days: ClosedRange<Int>, side: Side? = nil, masked: Bool = false
    ) throws {
        for day in days {
            let morning = Morning(
                pain: try Pain(pain), stiffness: try Stiffness(minutes: stiffness), masked: masked)
            add(.morning(morning), on: day, side: side)
        }
    }

    mutating func run(
        _ kilometres: Double, _ minutes: Double, _ kind: RunKind? = .easy, sport: Sport = .running,
        shoes: String? = nil, note: String? = nil, pain: Int? = nil, climb: Double? = nil, on day: Int
    ) throws {
        var run = Run(
            sport: sport, distance: try Distance(kilometres: kilometres),
            time: try TimeSpan(minutes: minutes),
            pain: try pain.map { try Pain($0) }, kind: kind, shoes: shoes, note: note)
        if let climb {
            run.recording = Recording(
                hash: String(repeating: "0", count: 64), part: 0, start: try Instant(milliseconds: 0),
                sportName: "running", device: "", file: "made", elapsed: nil, climb: climb, cadence: nil,
                records: 0, speeds: nil, steepSeconds: nil)
        }
        add(.run(run), on: day)
    }

    /// Easy runs of 6 km in 36 min, every so many days.
    mutating func easyRuns(every days: Int, in range: ClosedRange<Int>) throws {
        for day in stride(from: range.lowerBound, through: range.upperBound, by: days) {
            try run(6, 36, on: day)
        }
    }

    mutating func strength(_ rung: Int, on day: Int) throws {
        add(.strength(StrengthSession(rung: rung, pain: try Pain(1))), on: day)
    }

    mutating func plyo(_ rung: Int, on day: Int) { add(.plyo(PlyoSession(rung: rung)), on: day) }

    // MARK: Asking

    var timeline: Timeline { Timeline(entries) }

    func state(_ day: Day) throws -> State {
        State(replaying: timeline, program: try EmbeddedPrograms.program(for: .midportion), through: day)
    }

    func explanation(_ day: Int, memory: LoadMemory = .usual) throws -> Explanation? {
        Explanation(timeline, state: try state(ExplainedLife.day(day)), memory: memory)
    }

    func latest(_ day: Int) throws -> Explanation? {
        try Explanation.latest(timeline, state: state(ExplainedLife.day(day)), replay: { try state($0) })
    }

    /// The explanation of a day in words, told on that day.
    func words(_ day: Int, units: Units = .metric) throws -> ExplanationText {
        let state = try state(ExplainedLife.day(day))
        let explanation = try #require(Explanation(timeline, state: state))
        let decision = try #require(decide(state, on: ExplainedLife.day(day)))
        let way = WayBack(to: explanation.suspect, state: state, decision: decision)
        return Narrator(units: units).explanation(explanation, way)
    }
}
