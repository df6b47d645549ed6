import Journal
import Quantities

/// Who a virtual runner is.
struct Person: Sendable {
    let age: Int
    let isFemale: Bool
    let mass: Mass?
    let sore: Side
    let site: Site
    /// Speed of easy running in m/s.
    let easySpeed: Double
    /// The easy speed the runner told, from a pace in steps of 5 s a kilometre and not quite right.
    let toldEasySpeed: Double
    /// Steps a minute of both feet at easy speed.
    let easyCadence: Double
    /// Whether the watch counts steps.
    let measuresCadence: Bool
    let offsetMinutes: Int
    let equipment: [Equipment]

    init(_ random: inout VirtualRandom, weeklyKilometres: Double) {
        age = random.whole(25...65)
        isFemale = random.happens(0.48)
        let kilograms = (isFemale ? 61.0 : 74.0) + 8 * random.bell()
        mass = try? Mass(kilograms: min(max(kilograms.rounded(), 45), 110))
        sore = random.one(of: [.left, .right])
        site = random.happens(0.75) ? .midportion : .insertional
        let usualSpeed =
            (isFemale ? 2.72 : 2.95) - 0.012 * (Double(age) - 42) + 0.006 * (weeklyKilometres - 45)
        easySpeed = min(max(usualSpeed + 0.22 * random.bell(), 2.1), 4.0)
        let pace = 1000 / (easySpeed * random.real(0.97...1.03))
        toldEasySpeed = 1000 / ((pace / 5).rounded() * 5)
        easyCadence = min(max(140 + 9 * easySpeed + 5 * random.bell(), 148), 192)
        measuresCadence = random.happens(0.8)
        offsetMinutes = random.one(of: [-480, -300, 0, 60, 120, 570])
        equipment = random.happens(0.5) ? [.step, .backpack] : [.step]
    }

    /// Steps a minute of both feet at a speed.
    func cadence(at speed: Double) -> Double {
        min(max(easyCadence * (1 + 0.3 * (speed / easySpeed - 1)), 120), 230)
    }

    func profile(firstDay: Day, usual: UsualMorning, race: Race?) throws(QuantityError) -> Profile {
        var intake = Intake()
        intake.limping = false
        intake.ranThirtyMinutes = true
        intake.ranInFortnight = true
        return try Profile(
            born: firstDay.year - age, mass: mass, sore: sore == .left ? .left : .right, site: site,
            usual: usual, easySpeed: try Speed(metresPerSecond: toldEasySpeed),
            races: race.map { [$0] } ?? [], equipment: equipment, intake: intake)
    }
}
