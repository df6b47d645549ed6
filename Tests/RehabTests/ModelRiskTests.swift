import Account
import EmbeddedPrograms
import Journal
import Quantities
import Rehab
import Tendon
import Testing

@Suite("What the personal model takes away")
struct ModelRiskTests {
    /// A runner placed high by a clinician, with a run every other day; what each morning says of the day before.
    struct Placed {
        var entries: [Entry] = []
        let first: Day

        init(days: Int, fastEvery: Int, painAfterFast: Int, rung: String = "v7") throws {
            first = try Day("2027-03-01")
            var number = 0
            func add(_ event: Event, _ day: Day) throws {
                number += 1
                let id = EntryID(high: 0x0198_0a3e_7c00_7000, low: 0x8000_0000_0000_0000 + UInt64(number))
                let at = try Instant(milliseconds: Int64(day.number) * 86_400_000 + Int64(number))
                entries.append(Entry(id: id, day: day, at: at, offset: .utc, event: event))
            }
            let profile = try Profile(
                born: 1988, sore: .left, site: .midportion,
                usual: UsualMorning(pain: Pain(0), stiffness: Stiffness(minutes: 0)),
                easySpeed: Speed(metresPerSecond: 3))
            try add(.profile(profile), first)
            let placement = Placement(
                phase: .keep,
                rungs: [(.strength, 8), (.plyo, 6), (.run, 7), (.speed, 7), (.hills, 4)].map {
                    RungName($0, $1)
                })
            try add(.clinician(ClinicianEntry(name: "PT", placement: placement)), first)
            for offset in 0..<days {
                let day = first + offset
                let isFast = offset % fastEvery == 0
                let wasFast = offset > 0 && (offset - 1) % fastEvery == 0
                let pain = wasFast ? painAfterFast : 0
                try add(
                    .morning(Morning(pain: Pain(pain), stiffness: Stiffness(minutes: pain * 5))), day)
                guard offset % 2 == 0 || isFast, offset + 1 < days else { continue }
                try add(
                    .run(
                        Run(
                            distance: Distance(kilometres: 9), time: TimeSpan(minutes: isFast ? 44 : 50),
                            pain: Pain(0), kind: isFast ? .intervals : .easy)), day)
            }
        }

        func advice(prior: ModelPrior = .population) throws -> Advice {
            let timeline = Timeline(entries)
            let last = entries.map(\.day).max() ?? first
            let program = try EmbeddedPrograms.program(for: .midportion)
            let state = State(replaying: timeline, program: program, through: last)
            return try #require(Advice(timeline, state: state, on: last, prior: prior))
        }
    }

    @Test("Speed is closed for a runner whose mornings after it are bad though never flared")
    func fastWorkHurts() throws {
        let calm = try Placed(days: 61, fastEvery: 6, painAfterFast: 0).advice()
        #expect(calm.ruled.allows(.speed) && calm.decision.allows(.speed))
        let sore = try Placed(days: 61, fastEvery: 6, painAfterFast: 2).advice(prior: .touchy)
        #expect(sore.ruled.allows(.speed))
        #expect(!sore.decision.allows(.speed))
        #expect(sore.decision.reason(.modelRisk) != nil)
    }

    @Test("A model that fears everything shortens runs, closes speed and hills, and can leave no run at all")
    func everyWayOfShrinking() throws {
        var seen: Set<String> = []
        for days in 30...90 {
            for pain in [0, 2] {
                let advice = try Placed(days: days, fastEvery: 7, painAfterFast: pain).advice(prior: .touchy)
                #expect(Law.enlarged(advice) == nil)
                let (ruled, now) = (advice.ruled, advice.decision)
                if ruled.run.allowed, now.run.allowed, now.run.maxKilometres < ruled.run.maxKilometres {
                    seen.insert("shorter")
                }
                if ruled.allows(.speed), !now.allows(.speed) { seen.insert("no speed") }
                if ruled.allows(.hills), !now.allows(.hills) { seen.insert("no hills") }
                if ruled.run.allowed, !now.run.allowed { seen.insert("no run") }
            }
        }
        #expect(seen == ["shorter", "no speed", "no hills", "no run"])
    }

    @Test("Whatever a decision is shrunk by, nothing in it grows")
    func shrinking() throws {
        let ruled = try Placed(days: 40, fastEvery: 7, painAfterFast: 0).advice().ruled
        for kilometres in [-5, 0, 0.3, 3, 9.9, 50, 1e9] {
            for bits in 0..<32 {
                let closing = LadderSet(rawValue: bits)
                let now = ruled.shrunk(to: kilometres, closing: closing, because: Reason(.modelRisk))
                #expect(ruled.allows.isSuperset(of: now.allows))
                #expect(now.allows.isDisjoint(with: closing))
                #expect(now.run.maxKilometres <= ruled.run.maxKilometres && now.run.maxKilometres >= 0)
                #expect(now.run.kinds.allSatisfy(ruled.run.kinds.contains))
                #expect(now.run.allowed == false || ruled.run.allowed)
                #expect(now.session.count <= ruled.session.count)
            }
        }
    }
}
