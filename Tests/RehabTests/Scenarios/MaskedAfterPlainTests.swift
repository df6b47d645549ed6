import Journal
import Quantities
import Rehab
import Testing

/// Two check-ins of one morning, the second under a painkiller.
@Suite struct MaskedAfterPlainTests {
    /// Settled mornings, and two check-ins of the last one.
    private static func life(_ plain: (Int, Int), _ masked: (Int, Int), isFirst: Bool = false) throws -> Life
    {
        var life = Life()
        try life.add(
            .profile(
                try Profile(
                    born: 1990, sore: .left, site: .midportion,
                    usual: UsualMorning(pain: Pain(0), stiffness: Stiffness(minutes: 5)))), on: 0)
        try life.morning(0, 5, on: 0...9)
        if isFirst { try life.morning(masked.0, masked.1, on: 10...10, masked: true) }
        try life.morning(plain.0, plain.1, on: 10...10)
        if !isFirst { try life.morning(masked.0, masked.1, on: 10...10, masked: true) }
        return life
    }

    @Test("A painkiller lifts no red light, and hides no flare")
    func flare() throws {
        let decision = try Self.life((7, 60), (1, 5)).decision(10)
        #expect(decision.light == .red)
        let seen = try Self.life((7, 60), (1, 5)).state(11).mornings(on: Life.day(10))
        #expect(seen.first?.response == .flared)
    }

    @Test("A settled morning stays known, a worse one under the painkiller counts, one between is not known")
    func others() throws {
        #expect(try Self.life((0, 5), (0, 5)).decision(10).light == .green)
        #expect(try Self.life((0, 5), (7, 60)).decision(10).light == .red)
        #expect(try Self.life((0, 5), (0, 8)).decision(10).light == .waiting)
    }

    @Test("Who ticked the painkiller by mistake corrects it")
    func correction() throws {
        #expect(try Self.life((0, 5), (0, 5), isFirst: true).decision(10).light == .green)
    }
}
