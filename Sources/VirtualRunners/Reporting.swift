import Quantities

/// How a runner's words scatter around what is so: most days a little, some days a lot.
///
/// A mixture of two logistic laws: its tails are heavier than those of a bell, and its chances are exact without tables.
struct ReportingNoise: Sendable {
    let narrow: Double
    let wide: Double
    /// Part of the mornings with the wide one.
    let wideShare: Double

    func draw(_ random: inout VirtualRandom) -> Double {
        let scale = random.happens(wideShare) ? wide : narrow
        let chance = random.unit()
        return scale * Elementary.log(chance / (1 - chance))
    }

    /// The chance of a deviation of at least so much.
    func chance(ofAtLeast deviation: Double) -> Double {
        (1 - wideShare) / (1 + Elementary.exp(deviation / narrow))
            + wideShare / (1 + Elementary.exp(deviation / wide))
    }
}

/// How a virtual runner tells a morning.
struct Reporting: Sendable {
    /// In points of the scale.
    let pain: ReportingNoise
    /// In the logarithm of minutes.
    let stiffness: ReportingNoise
    /// Minutes that stiffness is rounded to.
    let stiffnessStep: Double

    init(_ random: inout VirtualRandom) {
        pain = ReportingNoise(narrow: random.real(0.22...0.4), wide: random.real(0.6...1.0), wideShare: 0.06)
        stiffness = ReportingNoise(narrow: random.real(0.1...0.2), wide: 0.4, wideShare: 0.06)
        stiffnessStep = random.happens(0.7) ? 5 : 1
    }

    /// What is said of a pain, 0 to 10.
    func painScore(_ mean: Double, _ random: inout VirtualRandom) -> Int {
        Int(min(max((mean + pain.draw(&random)).rounded(), 0), 10))
    }

    /// What is said of a stiffness, 0 to 240 minutes.
    func stiffnessMinutes(_ median: Double, _ random: inout VirtualRandom) -> Int {
        let minutes = median * Elementary.exp(stiffness.draw(&random))
        return Int(min(max((minutes / stiffnessStep).rounded() * stiffnessStep, 0), 240))
    }

    /// The chance that a pain of at least so much is said.
    func chance(ofPain score: Double, mean: Double) -> Double {
        let score = score.rounded(.up)
        guard score <= 10 else { return 0 }
        return score <= 0 ? 1 : pain.chance(ofAtLeast: score - 0.5 - mean)
    }

    /// The chance that a stiffness of at least so many minutes is said.
    func chance(ofStiffness minutes: Double, median: Double) -> Double {
        let said = (minutes / stiffnessStep).rounded(.up) * stiffnessStep
        guard said <= 240, median > 0 else { return 0 }
        guard said > 0 else { return 1 }
        return stiffness.chance(ofAtLeast: Elementary.log((said - stiffnessStep / 2) / median))
    }
}
