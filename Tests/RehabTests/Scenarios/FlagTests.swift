import Journal
import Quantities
import Rehab
import Testing

/// How flags begin and end, to the day.
struct FlagTests {
    private func quiet(_ days: Int, born: Int = 1990) throws -> Life {
        var life = Life()
        try life.add(.profile(.placed(born: born)), on: 0)
        try life.morning(0, on: 0...days)
        return life
    }

    @Test func aMedicineEndsByTheDateOfItsLastDose() throws {
        for (flag, days) in [(Flag.fluoroquinolone, 60), (.steroid, 14)] {
            var life = try quiet(90)
            try life.flag(flag, until: 5, on: 1)
            #expect(try life.decision(0).light == .green)
            #expect(try life.decision(1).light == .stop)
            #expect(try life.decision(5 + days).light == .stop)
            #expect(try life.decision(5 + days + 1).light == .green)
        }
    }

    @Test func aLaterDoseIsTheLast() throws {
        var life = try quiet(90)
        try life.flag(.steroid, until: 5, on: 1)
        try life.flag(.steroid, until: 10, on: 8)
        try life.flag(.steroid, until: 2, on: 9)
        #expect(try life.decision(24).light == .stop)
        #expect(try life.decision(25).light == .green)
    }

    @Test func withoutADateItEndsByAClearance() throws {
        var life = try quiet(400)
        try life.flag(.fluoroquinolone, on: 1)
        #expect(try life.decision(399).light == .stop)
        try life.add(.cleared(.fluoroquinolone), on: 400)
        #expect(try life.decision(400).light == .green)
    }

    @Test func longOverIsNone() throws {
        var life = try quiet(10)
        try life.flag(.steroid, until: -15, on: 1)
        #expect(try life.decision(1).light == .green)
    }

    @Test func noOtherFlagEndsByADate() throws {
        var life = try quiet(200)
        try life.flag(.surgery, until: 3, on: 1)
        #expect(try life.decision(200).light == .stop)
    }

    @Test func clearingWhatIsNotThereChangesNothing() throws {
        var life = try quiet(10)
        try life.add(.cleared(.bone), on: 1)
        try life.flag(.bone, on: 2)
        #expect(try life.decision(2).light == .stop)
        try life.add(.cleared(.numb), on: 3)
        #expect(try life.decision(3).stop?.flags == [.bone])
    }

    @Test func theWorstFlagSaysHowSoon() throws {
        var life = try quiet(10)
        try life.flag(.surgery, on: 1)
        try life.flag(.numb, on: 2)
        try life.flag(.chest, on: 3)
        #expect(try life.decision(1).stop?.urgency == .outOfScope)
        #expect(try life.decision(2).stop?.urgency == .review)
        #expect(try life.decision(3).stop?.urgency == .emergency)
    }

    @Test func stiffnessIsRaisedByTheEngine() throws {
        var life = Life()
        try life.add(.profile(.placed()), on: 0)
        try life.morning(1, 60, on: 0...6)
        #expect(try life.decision(6).reason(.flagInflammatory) == nil)
        try life.morning(1, 61, on: 7...9)
        #expect(try life.decision(9).light == .red)
        try life.morning(1, 61, on: 13...13, masked: true)
        #expect(try life.decision(13).light == .stop)
        try life.add(.cleared(.inflammatory), on: 14)
        try life.morning(1, 61, on: 14...17)
        #expect(try life.decision(17).light == .red)
        try life.morning(1, 61, on: 18...18)
        #expect(try life.decision(18).light == .stop)
    }

    @Test func ageIsByYearOfBirth() throws {
        let life = try quiet(366, born: 2011)
        #expect(try life.decision(365).stop?.urgency == .noPlan)
        #expect(try life.decision(366).light == .green)
    }
}
