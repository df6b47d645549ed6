import Quantities
import Tendon

/// The hidden numbers of a virtual tendon; they never change in a life, what changes stands in `HiddenTendon`.
struct Biology: Sendable {
    let easySpeed: Double
    /// Strain grows with this power of speed.
    let speedExponent: Double
    /// Strain grows by so many times the grade, uphill and downhill.
    let uphill: Double
    let downhill: Double
    let law: DamageLaw
    /// Harm of an easy, flat kilometre: what damage is counted in.
    private let harmPerKilometre: Double

    /// Damage a day that the tendon bears when the life begins, in easy km.
    let tolerance: Double
    /// Damage of a usual day, in easy km a day.
    let usualDamage: Double
    /// How far tolerance follows the training of the last weeks.
    let adaptation: Double
    /// Standard deviation of a day's drift of the logarithm of tolerance.
    let drift: Double
    /// Logarithm of tolerance that a strength session adds.
    let strengthGain: Double

    /// What is left of the fast and of the slow compartment after a day.
    let fastDecay: Double
    let slowDecay: Double
    /// Part of the effect that arrives a day late.
    let lateShare: Double
    /// What an overload adds to the slow compartment.
    let slowGain: Double

    let restingPain: Double
    let worstPain: Double
    let painGain: Double
    let restingStiffness: Double
    let stiffnessGain: Double
    /// Pain around which a morning begins with a limp.
    let limpingPain: Double
    let reporting: Reporting

    /// Chance of a load of life on a day.
    let lifeLoads: Double

    init(_ random: inout VirtualRandom, person: Person, habits: Habits) {
        easySpeed = person.easySpeed
        speedExponent = random.real(0.3...0.5)
        uphill = random.real(0.2...1.4)
        downhill = random.real(0...0.4)
        law = DamageLaw(&random)
        harmPerKilometre = person.easyCadence / 2 / 60 * 1000 / person.easySpeed * law.harm(1)

        let usualRun = habits.weeklyKilometres / Double(habits.runDays.count)
        tolerance = usualRun * random.skewed(1.75, spread: 0.22, in: 1.1...4)
        usualDamage = habits.weeklyKilometres / 7 * 1.2
        adaptation = random.real(0.2...0.45)
        drift = random.real(0.003...0.012)
        strengthGain = random.real(0.002...0.008)

        fastDecay = Elementary.pow(0.5, 1 / random.real(0.5...2))
        slowDecay = Elementary.pow(0.5, 1 / random.real(5...20))
        lateShare = random.real(0.15...0.5)
        slowGain = random.real(0.05...0.3)

        restingPain = random.skewed(0.8, spread: 0.6, in: 0...3)
        worstPain = random.real(8...10)
        painGain = random.skewed(0.6, spread: 0.2, in: 0.3...1)
        restingStiffness = random.skewed(5, spread: 0.6, in: 1...20)
        stiffnessGain = random.skewed(45, spread: 0.4, in: 15...110)
        limpingPain = random.real(5.5...8)
        reporting = Reporting(&random)
        lifeLoads = random.real(0.002...0.018)
    }

    /// Damage of a run in easy km.
    func damage(of stretches: [Stretch]) -> Double {
        var sum = 0.0
        for stretch in stretches {
            let slope = stretch.grade >= 0 ? uphill * stretch.grade : -downhill * stretch.grade
            let strain = Elementary.pow(stretch.speed / easySpeed, speedExponent) * (1 + slope)
            sum += damage(cycles: stretch.cycles, strain: strain)
        }
        return sum
    }

    /// Damage of so many cycles of one leg at a strain, in easy km.
    func damage(cycles: Double, strain: Double) -> Double { cycles * law.harm(strain) / harmPerKilometre }
}
