import Journal
import Quantities

/// The made runner's story, day by day; offsets count from the day of the first entry.
///
/// Training lies on the weekday of the last day and two, three, five and six days after it, so the story is
/// the same whatever weekday it ends on.
enum Story {
    /// Days of runs before the first entry.
    static let daysBefore = 21

    static let days: [(offset: Int, acts: [Act])] = beforeTheFlare + flares + settling + loading + bridge

    /// Who it is; the race is on the first Sunday eight weeks after the last day or later.
    static func profile(lastDay: Day) throws(QuantityError) -> Profile {
        var intake = Intake()
        intake.limping = false
        intake.doubleRaisePain = try Pain(2)
        intake.singleRaisesPain = try Pain(4)
        intake.canDoTenSingleRaises = true
        intake.strengthForFortnight = false
        intake.ranThirtyMinutes = true
        intake.thirtyMinutesPain = try Pain(2)
        intake.ranInFortnight = true
        let training = Set([0, 2, 3, 5, 6].map { (lastDay + $0).weekday })
        var race = lastDay + 56
        while race.weekday != .sunday { race = race + 1 }
        return try Profile(
            born: 1988, mass: try Mass(kilograms: 68), sore: .left, site: .midportion,
            usual: UsualMorning(pain: try Pain(2), stiffness: try Stiffness(minutes: 10)),
            easySpeed: try Speed(pace: "5:30"),
            races: [Race(day: race, distance: try Distance(metres: 42_195), name: "Marathon")],
            days: Weekday.allCases.filter { training.contains($0) },
            equipment: [.step, .backpack, .dumbbell],
            intake: intake)
    }

    /// Runs before the first entry: an easy four a week.
    static let before: [(offset: Int, shape: RunShape)] = [
        (-20, .easy(42)), (-17, .easy(38)), (-16, .easy(70)),
        (-15, .easy(35)), (-13, .easy(44)), (-10, .easy(40)),
        (-9, .easy(74)), (-8, .easy(32)), (-6, .easy(45)),
        (-3, .easy(40)), (-2, .easy(78)), (-1, .easy(33)),
    ]
}
