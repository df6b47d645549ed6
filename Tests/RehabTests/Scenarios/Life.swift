import EmbeddedPrograms
import Journal
import Quantities
import Rehab

/// A journal written in a few words, its days counted from the first of January 2028.
struct Life {
    static let first = (try? Day("2028-01-01")) ?? Day.earliest

    private(set) var entries: [Entry] = []

    static func day(_ number: Int) -> Day { first + number }

    @discardableResult
    mutating func add(_ event: Event, on day: Int, side: Side? = nil) throws -> EntryID {
        let at = try Instant(milliseconds: Int64(Life.day(max(0, day)).number) * 86_400_000)
        let id = EntryID(at: at, randomHigh: 0, randomLow: UInt64(entries.count + 1))
        entries.append(
            Entry(id: id, day: Life.day(day), at: at, offset: .utc, side: side, event: event))
        return id
    }

    mutating func morning(
        _ pain: Int, _ stiffness: Int = 0, on days: ClosedRange<Int>, side: Side? = nil, masked: Bool = false
    ) throws {
        for day in days {
            try add(
                .morning(
                    Morning(pain: Pain(pain), stiffness: Stiffness(minutes: stiffness), masked: masked)),
                on: day, side: side)
        }
    }

    mutating func run(_ kilometres: Double, pain: Int? = nil, kind: RunKind? = .easy, on day: Int) throws {
        try add(.run(Life.run(kilometres, pain: pain, kind: kind)), on: day)
    }

    static func run(_ kilometres: Double, pain: Int? = nil, kind: RunKind? = .easy) throws -> Run {
        Run(
            distance: try Distance(kilometres: kilometres), time: try TimeSpan(minutes: kilometres * 6),
            pain: try pain.map { try Pain($0) }, kind: kind)
    }

    mutating func strength(_ rung: Int?, pain: Int? = 1, on day: Int) throws {
        try add(.strength(StrengthSession(rung: rung, pain: try pain.map { try Pain($0) })), on: day)
    }

    mutating func flag(_ flag: Flag, until: Int? = nil, on day: Int) throws {
        try add(.flag(FlagReport(flag: flag, until: until.map { Life.day($0) })), on: day)
    }

    func state(_ day: Int, site: Site = .midportion) throws -> State {
        State(
            replaying: Timeline(entries), program: try EmbeddedPrograms.program(for: site),
            through: Life.day(day))
    }

    func decision(_ day: Int) throws -> Decision {
        guard let decision = try decide(state(day), on: Life.day(day)) else { throw Missing() }
        return decision
    }

    struct Missing: Error {}
}

extension Profile {
    /// A runner of 38, left, midportion, placed by hand.
    static func placed(
        _ phase: Phase = .load, _ rungs: [RungName] = [], sore: SoreSide = .left, born: Int = 1990
    ) throws -> Profile {
        var profile = try Profile(born: born, sore: sore, site: .midportion)
        profile.intake.placement = Placement(phase: phase, rungs: rungs)
        return profile
    }

    static func answering(_ answers: (inout Intake) throws -> Void) throws -> Profile {
        var profile = try Profile(born: 1990, sore: .left, site: .midportion)
        try answers(&profile.intake)
        return profile
    }
}
