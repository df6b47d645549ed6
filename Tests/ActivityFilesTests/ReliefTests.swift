import FITFile
import Journal
import Tendon
import Testing

@testable import ActivityFiles

@Suite("Ground of a recording")
struct ReliefTests {
    private func recording(_ draft: FITActivityDraft) throws -> Recording {
        try #require(try Fixtures.read(draft.encoded()).activities.first?.run.recording)
    }

    private func relief(_ legs: [Fixtures.Leg], _ change: (inout FITActivityDraft) -> Void = { _ in }) throws
        -> Relief
    {
        var draft = Fixtures.run(legs)
        change(&draft)
        let activity = try #require(try Fixtures.read(draft.encoded()).activities.first)
        return try #require(Relief(activity.samples))
    }

    @Test("Six hills of 45 s at 6%")
    func hills() throws {
        let legs = (0..<6).flatMap { _ in
            [
                Fixtures.Leg(seconds: 45, speed: 3, grade: 0.06),
                Fixtures.Leg(seconds: 90, speed: 1.5, grade: -0.06), Fixtures.Leg(seconds: 60, speed: 3),
            ]
        }
        let relief = try relief(legs)
        let steep = try #require(relief.steepSeconds)
        #expect((6 * 33...6 * 46).contains(Int(steep)))
        #expect(abs(relief.climb - 6 * 8.1) < 6)
    }

    @Test("A grade of 3% is not steep, one of 5% is, downhill never", arguments: [0.03, 0.05, -0.06])
    func grades(grade: Double) throws {
        let steep = try #require(try relief([.init(seconds: 900, speed: 3, grade: grade)]).steepSeconds)
        #expect(grade == 0.05 ? steep >= 890 : steep == 0)
    }

    @Test("The file's own climb wins, unless it is longer than the way")
    func stated() throws {
        var draft = Fixtures.run([.init(seconds: 600, speed: 3, grade: 0.03)])
        draft.ascent = 61
        #expect(try recording(draft).climb == 61)
        draft.ascent = 60_000
        #expect(abs((try recording(draft).climb ?? 0) - 54) < 3)
    }

    @Test("An altitude that trembles neither climbs nor is steep")
    func noise() throws {
        var state: UInt64 = 11
        let relief = try relief([.init(seconds: 3600, speed: 3)]) { draft in
            for index in draft.samples.indices {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let noise = Double(Int64(state >> 33) - 1 << 30) / Double(1 << 30)
                draft.samples[index].altitude? += noise
            }
        }
        #expect(relief.climb == 0 && relief.steepSeconds == 0)
    }

    @Test("Without distances there is a climb but no grade; without altitudes neither")
    func missing() throws {
        let bare = try relief([.init(seconds: 600, speed: 3, grade: 0.06)]) { draft in
            for index in draft.samples.indices { draft.samples[index].distance = nil }
        }
        #expect(bare.steepSeconds == nil && abs(bare.climb - 108) < 4)
        let flat = try recording(Fixtures.run([.init(seconds: 600, speed: 3)], altitude: nil))
        #expect(flat.climb == nil && flat.steepSeconds == nil)
    }

    @Test("Standing on a hill, a lift in a pause and a short walk are not steep")
    func standing() throws {
        let standing = try relief([
            .init(seconds: 300, speed: 3), .init(seconds: 20, speed: 3, grade: 0.08),
            .init(seconds: 600, speed: 0), .init(seconds: 300, speed: 3),
        ])
        #expect(try #require(standing.steepSeconds) < 40)
        let short = try relief([.init(seconds: 14, speed: 3, grade: 0.2)])
        #expect(short.steepSeconds == 0)
    }
}
