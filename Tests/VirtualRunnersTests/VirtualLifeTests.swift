import Journal
import Quantities
import Tendon
import Testing

@testable import VirtualRunners

@Suite struct VirtualLifeTests {
    let firstDay = Population.firstDay

    @Test func sameSeedIsTheSameLifeToTheBit() throws {
        for seed in [0, 1, 42, UInt64.max] {
            let one = try VirtualRunner(seed: seed).live(weeks: 8, from: firstDay)
            let other = try VirtualRunner(seed: seed).live(weeks: 8, from: firstDay)
            #expect(one.entries == other.entries, "seed \(seed)")
            #expect(one.hidden.map(\.meanPain) == other.hidden.map(\.meanPain), "seed \(seed)")
        }
    }

    @Test func otherSeedsAreOtherRunners() throws {
        let speeds = (1...50).map { VirtualRunner(seed: $0).person.easySpeed }
        #expect(Set(speeds).count == 50)
    }

    @Test func theGeneratorIsFrozen() throws {
        // Models are judged by these lives. Whoever changes one makes every figure written down so far another.
        var digest = Digest()
        for seed in 1...20 {
            digest.add(try VirtualRunner(seed: UInt64(seed)).live(weeks: 16, from: firstDay))
        }
        #expect(digest.value == 0xC227_282B_F8C2_1E3A)
    }

    @Test func aLongerLifeBeginsWithTheShorterOne() throws {
        let short = try VirtualRunner(seed: 3).live(weeks: 5, from: firstDay)
        let long = try VirtualRunner(seed: 3).live(weeks: 9, from: firstDay)
        #expect(Array(long.entries.prefix(short.entries.count)) == short.entries)
        #expect(long.hidden.prefix(35).map(\.damage) == short.hidden.map(\.damage))
    }

    @Test func aJournalBeginsWithTheProfileAndStandsInOrder() throws {
        for seed in 1...30 {
            let life = try VirtualRunner(seed: UInt64(seed)).live(weeks: 6, from: firstDay)
            #expect(life.entries.first?.event.kind == .profile)
            #expect(life.entries.first?.day == firstDay)
            #expect(life.hidden.map(\.day) == (0..<42).map { firstDay + $0 })
            #expect(Set(life.entries.map(\.id)).count == life.entries.count)
            for (one, next) in zip(life.entries, life.entries.dropFirst()) {
                #expect((one.day, one.id) < (next.day, next.id))
            }
        }
    }

    @Test func everyRunIsRecordedAsAnImportWouldBe() throws {
        for seed in 1...30 {
            let life = try VirtualRunner(seed: UInt64(seed)).live(weeks: 6, from: firstDay)
            var hashes: Set<String> = []
            for entry in life.entries {
                guard case .run(let run) = entry.event else { continue }
                let recording = try #require(run.recording)
                #expect(recording.hash.utf8.count == 64)
                #expect(hashes.insert(recording.hash).inserted)
                #expect(recording.start.day(at: entry.offset) == entry.day)
                #expect((1000...45_000).contains(try #require(run.distance).metres))
                let load = try #require(recording.load)
                let seconds = try #require(recording.speeds).seconds.reduce(0, +)
                #expect(Double(seconds) == run.time.seconds)
                #expect(load.measuredShare == (recording.cadence == nil ? 0 : 1))
                #expect(load[1] > 0)
            }
        }
    }

    @Test func painAndEffortOfARunAreSometimesUnknown() throws {
        let runs = try (1...20).flatMap { seed in
            try VirtualRunner(seed: UInt64(seed)).live(weeks: 8, from: firstDay).entries
        }.compactMap { entry -> Run? in
            guard case .run(let run) = entry.event else { return nil }
            return run
        }
        #expect((0.2...0.5).contains(share(runs) { $0.pain == nil }))
        #expect((0.2...0.5).contains(share(runs) { $0.effort == nil }))
        #expect(Set(runs.compactMap(\.kind)) == Set(RunKind.allCases))
    }

    @Test(arguments: [0, -1, 521, Int.max, Int.min])
    func refusesWeeksNobodyAskedFor(weeks: Int) {
        #expect(throws: QuantityError.outOfRange(quantity: "weeks", allowed: "1 to 520")) {
            try VirtualRunner(seed: 1).live(weeks: weeks, from: firstDay)
        }
    }

    @Test(arguments: ["1600-01-01", "1969-12-31", "2100-12-31", "9999-12-31"])
    func refusesDaysOutsideOfTheYearsOfItsRunners(day: String) {
        #expect(throws: QuantityError.self) {
            try VirtualRunner(seed: 1).live(weeks: 1, from: try Day(day))
        }
    }

    @Test func livesAtBothEndsOfItsYears() throws {
        for seed in 1...10 {
            let runner = VirtualRunner(seed: UInt64(seed))
            #expect(try runner.live(weeks: 2, from: Day("1970-01-01")).hidden.count == 14)
            #expect(try runner.live(weeks: 2, from: Day("2100-12-18")).hidden.count == 14)
        }
    }

    @Test func livesTenYears() throws {
        let life = try VirtualRunner(seed: 5).live(weeks: 520, from: firstDay)
        #expect(life.hidden.count == 3640)
        #expect(life.hidden.allSatisfy { $0.tolerance > 0 && $0.tolerance.isFinite && $0.meanPain.isFinite })
    }
}

/// FNV-1a over what a journal and the hidden days hold; loads of runs are left out, they are not the generator's.
private struct Digest {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ word: UInt64) {
        for shift in 0..<8 {
            value = (value ^ (word >> UInt64(shift * 8) & 0xFF)) &* 0x100_0000_01B3
        }
    }

    mutating func add(_ life: VirtualLife) {
        for day in life.hidden {
            for number in [day.meanPain, day.medianStiffness, day.damage, day.lifeLoad, day.tolerance] {
                add(number.bitPattern)
            }
        }
        for entry in life.entries {
            add(entry.id.high)
            add(entry.id.low)
            switch entry.event {
            case .morning(let morning):
                add(UInt64(morning.pain.score * 10_000 + morning.stiffness.minutes))
                add(morning.limping ? 1 : 0)
            case .run(let run):
                add((run.distance?.metres ?? 0).bitPattern)
                add(run.time.seconds.bitPattern)
                for seconds in run.recording?.speeds?.seconds ?? [] { add(UInt64(seconds)) }
            default:
                break
            }
        }
    }
}
