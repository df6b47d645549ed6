import Journal
import Quantities

/// A made runner: a random journal from a seed, with everything a journal may hold, more of it than anybody does.
struct JourneyMaker {
    private var seed: UInt64
    private var count: UInt64 = 0
    let start: Day
    let sore: SoreSide
    let site: Site

    init(seed: UInt64, from start: Day) {
        self.seed = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        self.start = start
        self.sore = SoreSide.allCases[Int(seed % 3)]
        self.site = Site.allCases[Int(seed / 3 % 2)]
    }

    /// SplitMix64: the same numbers for a seed everywhere.
    private mutating func number(below bound: Int) -> Int {
        seed &+= 0x9E37_79B9_7F4A_7C15
        var value = seed
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ (value >> 31)) % UInt64(bound))
    }

    private mutating func isOne(in chances: Int) -> Bool { number(below: chances) == 0 }

    private mutating func entry(_ day: Day, _ event: Event, side: Side? = nil) throws -> Entry {
        count += 1
        let at = try Instant(milliseconds: Int64(day.number) * 86_400_000 + Int64(count))
        return Entry(
            id: EntryID(at: at, randomHigh: 0, randomLow: count), day: day, at: at, offset: .utc, side: side,
            event: event)
    }

    /// The entries of so many days, the profile first.
    mutating func entries(days: Int) throws -> [Entry] {
        var entries = [try entry(start, .profile(try profile()))]
        for offset in 0..<days {
            for event in try events(on: start + offset) { entries.append(try entry(start + offset, event)) }
        }
        return entries
    }

    private mutating func profile() throws -> Profile {
        var intake = Intake()
        intake.limping = isOne(in: 5)
        intake.doubleRaisePain = try Pain(number(below: 8))
        intake.canDoTenSingleRaises = isOne(in: 2)
        intake.singleRaisesPain = try Pain(number(below: 6))
        intake.ranInFortnight = isOne(in: 2)
        intake.ranThirtyMinutes = isOne(in: 2)
        if isOne(in: 2) {
            intake.placement = Placement(
                phase: Phase.allCases[number(below: 5)],
                rungs: [
                    RungName(.strength, 1 + number(below: 8)), RungName(.plyo, 1 + number(below: 6)),
                    RungName(.run, 5 + number(below: 3)), RungName(.speed, 1 + number(below: 7)),
                    RungName(.hills, 1 + number(below: 4)),
                ])
        }
        let race = Race(day: start + 60 + number(below: 90), distance: try Distance(kilometres: 42.195))
        return try Profile(
            born: isOne(in: 25) ? start.year - 16 : 1950 + number(below: 50), sore: sore, site: site,
            usual: isOne(in: 2)
                ? UsualMorning(pain: try Pain(number(below: 7)), stiffness: try Stiffness(minutes: 10)) : nil,
            races: isOne(in: 2) ? [race] : [], intake: intake)
    }

    private mutating func events(on day: Day) throws -> [Event] {
        var events: [Event] = []
        let isBad = number(below: 12) == 0
        if !isOne(in: 9) {
            events.append(
                .morning(
                    Morning(
                        pain: try Pain(isBad ? 4 + number(below: 5) : number(below: 4)),
                        stiffness: try Stiffness(minutes: isBad ? number(below: 90) : number(below: 25)),
                        limping: isOne(in: 60), masked: isOne(in: 15))))
        }
        let pain = try Pain(isOne(in: 15) ? number(below: 9) : number(below: 4))
        if isOne(in: 3) { events.append(.strength(StrengthSession(rung: 1 + number(below: 8), pain: pain))) }
        if isOne(in: 6) { events.append(.plyo(PlyoSession(rung: 1 + number(below: 6), pain: pain))) }
        if isOne(in: 3) {
            events.append(
                .run(
                    Run(
                        distance: try Distance(kilometres: 2 + Double(number(below: 120)) / 10),
                        time: try TimeSpan(minutes: Double(20 + number(below: 60))), pain: pain,
                        kind: isOne(in: 3) ? RunKind.allCases[number(below: 6)] : .easy)))
        }
        if isOne(in: 14) {
            events.append(
                .test(
                    TendonTest(
                        heelRaise: try TendonTest.HeelRaise(
                            left: 10 + number(below: 20), right: 10 + number(below: 20),
                            pain: isOne(in: 4) ? nil : try Pain(number(below: 5))),
                        hopsDouble: isOne(in: 2) ? try Pain(number(below: 5)) : nil,
                        hopsSingle: isOne(in: 2) ? try Pain(number(below: 5)) : nil)))
        }
        if isOne(in: 90) {
            let flag = Flag.allCases[number(below: Flag.allCases.count)]
            events.append(.flag(FlagReport(flag: flag, until: isOne(in: 2) ? day - 3 : nil)))
        }
        if isOne(in: 20) { for flag in Flag.allCases { events.append(.cleared(flag)) } }
        if isOne(in: 60) { events.append(.stepDown(.phase)) }
        return events
    }
}
