import Foundation
import Journal
import JournalFiles
import Quantities

/// Writes a journal of ten years as JSON Lines: 3,650 mornings, 2,000 runs, 1,500 strength and 400 plyometric sessions,
/// tests and notes. It is made from a fixed seed, so figures of different days speak of the same journal.
///
///     swift run -c release TenYears 2026-11-22 > ten-years.jsonl
@main
struct TenYears {
    static func main() throws {
        let last = try Day(CommandLine.arguments.dropFirst().first ?? "2026-11-22")
        var maker = Maker(first: last - 3649)
        try maker.make(days: 3650)
        var output = JournalHeader(entries: maker.entries.count).bytes
        for entry in maker.entries { output += JournalLine.entry(entry).bytes }
        FileHandle.standardOutput.write(Data(output))
    }
}

struct Maker {
    let first: Day
    var entries: [Entry] = []
    private var random: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var count: UInt64 = 0

    init(first: Day) { self.first = first }

    private mutating func next(_ bound: Int) -> Int {
        random ^= random << 13
        random ^= random >> 7
        random ^= random << 17
        return Int(random % UInt64(bound))
    }

    private mutating func add(_ event: Event, on day: Day) throws {
        let at = try Instant(milliseconds: Int64(day.number) * 86_400_000 + 21_600_000 + Int64(count % 1000))
        entries.append(
            Entry(
                id: EntryID(at: at, randomHigh: count & 0xFFF, randomLow: count), day: day, at: at,
                offset: .utc, event: event))
        count += 1
    }

    mutating func make(days: Int) throws {
        var profile = try Profile(born: 1985, sore: .left, site: .midportion)
        profile.usual = UsualMorning(pain: try Pain(1), stiffness: try Stiffness(minutes: 5))
        profile.easySpeed = try Speed(pace: "5:30")
        profile.intake.ranThirtyMinutes = true
        try add(.profile(profile), on: first)
        var runs = 0
        for offset in 0..<days {
            let day = first + offset
            let isBad = offset % 90 == 40
            try add(
                .morning(
                    Morning(
                        pain: try Pain(isBad ? 5 : next(10) == 0 ? 2 : 1),
                        stiffness: try Stiffness(minutes: isBad ? 40 : next(3) * 5))), on: day)
            if offset % 20 < 11, runs < 2000 {
                runs += 1
                try add(.run(try run(number: runs, on: day)), on: day)
            }
            if offset % 7 == 1 || offset % 7 == 3 || offset % 7 == 5 && runs % 8 != 0 {
                try add(
                    .strength(StrengthSession(rung: 5, pain: try Pain(next(4)), effort: try Effort(7))),
                    on: day)
            }
            if offset % 9 == 4 { try add(.plyo(PlyoSession(rung: 1, pain: try Pain(next(3)))), on: day) }
            if offset % 30 == 12 {
                try add(
                    .test(
                        TendonTest(
                            heelRaise: try TendonTest.HeelRaise(
                                left: 22 + next(4), right: 25, pain: try Pain(1)),
                            hopsDouble: try Pain(1))), on: day)
            }
            if offset % 40 == 7 { try add(.note("gardening, some hours"), on: day) }
        }
    }

    private mutating func run(number: Int, on day: Day) throws -> Run {
        var seconds = [Int](repeating: 0, count: 45)
        for bin in 26...34 { seconds[bin] = 300 + next(120) }
        let digits = String(number, radix: 16)
        let hash = String(repeating: "0", count: 64 - digits.count) + digits
        let recording = Recording(
            hash: hash, part: 0,
            start: try Instant(milliseconds: Int64(day.number) * 86_400_000 + 61_200_000),
            sportName: "running", device: "Forerunner 945", file: "\(number).fit",
            elapsed: try TimeSpan(seconds: 3605), climb: Double(20 + next(60)),
            cadence: 168 + Double(next(8)),
            records: 3600, speeds: try SpeedProfile(seconds: seconds), steepSeconds: 0)
        return Run(
            distance: try Distance(metres: 9000 + Double(next(2500))), time: try TimeSpan(seconds: 3600),
            pain: number % 3 == 0 ? nil : try Pain(next(3)), kind: number % 5 == 0 ? .easy : nil,
            recording: recording)
    }
}
