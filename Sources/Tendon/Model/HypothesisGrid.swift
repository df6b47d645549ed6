import Evidence
import Quantities

/// Every combination of half-life, exponent, tolerance and sensitivity, with a weight and its own irritability.
///
/// The variance of the irritability depends on the half-life and on what was seen, not on the rest, so there is one for
/// each half-life. Reports scatter with heavy tails (Student's t): a strange morning moves little, and the weights need
/// neither exponential nor logarithm.
struct HypothesisGrid: Sendable {
    private let prior: ModelPrior
    private let exponents: Int
    private var weights: [Double]
    private let startWeights: [Double]
    /// Points of pain above resting.
    private var irritability: [Double]
    /// One for each half-life.
    private var variance: [Double]
    private let keep: [Double]
    private let perHalfLife: Int

    init(prior: ModelPrior, exponents: Int) {
        self.prior = prior
        self.exponents = exponents
        var weights: [Double] = []
        for half in prior.halfLives.indices {
            for exponent in 0..<exponents {
                for tolerance in prior.tolerances.indices {
                    for sensitivity in prior.sensitivities.indices {
                        weights.append(
                            prior.halfLifeWeights[half] * prior.exponentWeights[exponent]
                                * prior.toleranceWeights[tolerance] * prior.sensitivityWeights[sensitivity])
                    }
                }
            }
        }
        let sum = weights.reduce(0, +)
        self.weights = weights.map { $0 / sum }
        startWeights = self.weights
        irritability = weights.map { _ in 0 }
        variance = prior.halfLives.map { _ in 1 }
        keep = prior.halfLives.map { Elementary.pow(0.5, 1 / $0) }
        perHalfLife = exponents * prior.tolerances.count * prior.sensitivities.count
    }

    var meanIrritability: Double {
        var sum = 0.0
        for index in weights.indices { sum += weights[index] * irritability[index] }
        return sum
    }

    /// A night goes by after a day's doses; `usual` is what a usual day with a run puts on, for each exponent.
    mutating func load(_ doses: ExponentDoses, usual: [Double]) {
        irritability = next(after: doses, usual: usual)
        for half in variance.indices {
            variance[half] = variance[half] * keep[half] * keep[half] + prior.lifeNoise * prior.lifeNoise
        }
        // What was learned long ago counts a little less.
        guard prior.memory < 1 else { return }
        var sum = 0.0
        for index in weights.indices {
            weights[index] = weights[index] * prior.memory + startWeights[index] * (1 - prior.memory)
            sum += weights[index]
        }
        for index in weights.indices { weights[index] /= sum }
    }

    private func next(after doses: ExponentDoses, usual: [Double]) -> [Double] {
        var result = irritability
        var index = 0
        for half in prior.halfLives.indices {
            for exponent in 0..<exponents {
                let dose = doses.values[exponent] / usual[exponent]
                for tolerance in prior.tolerances {
                    let excess = max(0, dose - tolerance)
                    for sensitivity in prior.sensitivities {
                        result[index] = min(irritability[index] * keep[half] + sensitivity * excess, 12)
                        index += 1
                    }
                }
            }
        }
        return result
    }

    /// A morning was seen: pain above resting, and stiffness above resting in points of pain.
    mutating func see(pain: Double, stiffness: Double) {
        let painVariance = prior.painNoise * prior.painNoise
        let stiffnessNoise = prior.stiffnessNoise / prior.stiffnessPerPain
        observe(pain, variance: painVariance)
        observe(stiffness, variance: stiffnessNoise * stiffnessNoise)
    }

    private mutating func observe(_ value: Double, variance noise: Double) {
        var sum = 0.0
        for half in variance.indices {
            let total = variance[half] + noise
            let gain = variance[half] / total
            let scale = prior.degrees * total
            let start = half * perHalfLife
            // The same for all of a half-life, and so not left out between half-lives.
            let density = 1 / total.squareRoot()
            for index in start..<start + perHalfLife {
                let rest = value - irritability[index]
                // Student's t with 5 degrees of freedom: its density falls with the third power.
                let calm = 1 / (1 + rest * rest / scale)
                weights[index] *= density * calm * calm * calm
                irritability[index] += gain * rest * calm
                sum += weights[index]
            }
            variance[half] *= 1 - gain * 0.8
        }
        guard sum > 1e-280 else {
            weights = startWeights
            return
        }
        for index in weights.indices { weights[index] /= sum }
    }

    /// A lower bound was seen: no hypothesis stays below what it says, and none comes down.
    mutating func raise(toAtLeast value: Double) {
        for half in variance.indices {
            let gain = variance[half] / (variance[half] + prior.painNoise * prior.painNoise)
            for index in half * perHalfLife..<(half + 1) * perHalfLife where value > irritability[index] {
                irritability[index] += gain * (value - irritability[index])
            }
        }
    }

    // MARK: What it says

    func forecast(
        after doses: ExponentDoses, usual: [Double], isBeyond: Bool, restingPain: Double,
        restingStiffness: Double,
        baseline: MorningBaseline
    ) -> MorningForecast {
        let next = next(after: doses, usual: usual)
        var mean = 0.0
        var square = 0.0
        var flared = 0.0
        var notSettled = 0.0
        for half in variance.indices {
            let state = variance[half] * keep[half] * keep[half] + prior.lifeNoise * prior.lifeNoise
            let painSpread = (state + prior.painNoise * prior.painNoise).squareRoot()
            let stiffnessSpread =
                (state * prior.stiffnessPerPain * prior.stiffnessPerPain
                + prior.stiffnessNoise * prior.stiffnessNoise).squareRoot()
            let start = half * perHalfLife
            for index in start..<start + perHalfLife where weights[index] > 1e-7 {
                let weight = weights[index]
                let pain = restingPain + next[index]
                let stiffness = restingStiffness + next[index] * prior.stiffnessPerPain
                mean += weight * min(pain, 10)
                square += weight * (min(pain, 10) * min(pain, 10) + painSpread * painSpread)
                func above(_ painLimit: Double, _ stiffnessLimit: Double) -> Double {
                    let byPain = Tail.above((painLimit - pain) / painSpread)
                    let byStiffness = Tail.above((stiffnessLimit - stiffness) / stiffnessSpread)
                    // Both come of the same irritability: somewhere between the larger and either.
                    return max(byPain, byStiffness) + 0.5 * min(byPain, byStiffness)
                        * (1 - max(byPain, byStiffness))
                }
                flared += weight * above(baseline.flaredPain - 0.5, baseline.flaredStiffness - 2.5)
                notSettled += weight * above(baseline.settledPain + 0.5, baseline.settledStiffness + 2.5)
            }
        }
        let spread = max(0, square - mean * mean).squareRoot()
        let drawnFlared = Tail.drawn(flared, prior.flaredIntercept, prior.flaredSlope)
        return MorningForecast(
            pain: max(0, mean), painLow: max(0, mean - 1.28 * spread),
            painHigh: min(10, mean + 1.28 * spread),
            flared: drawnFlared,
            notSettled: max(
                drawnFlared, Tail.drawn(notSettled, prior.unsettledIntercept, prior.unsettledSlope)),
            isBeyondExperience: isBeyond)
    }

    func learned(usual: [Double], restingPain: Double) -> LearnedRunner {
        func estimate(_ value: (Int, Int, Int, Int) -> Double) -> LearnedRunner.Estimate {
            var (mean, square, startMean, startSquare) = (0.0, 0.0, 0.0, 0.0)
            var index = 0
            for half in prior.halfLives.indices {
                for exponent in 0..<exponents {
                    for tolerance in prior.tolerances.indices {
                        for sensitivity in prior.sensitivities.indices {
                            let number = value(half, exponent, tolerance, sensitivity)
                            mean += weights[index] * number
                            square += weights[index] * number * number
                            startMean += startWeights[index] * number
                            startSquare += startWeights[index] * number * number
                            index += 1
                        }
                    }
                }
            }
            let spread = max(0, square - mean * mean).squareRoot()
            let start = max(0, startSquare - startMean * startMean).squareRoot()
            return LearnedRunner.Estimate(
                mean: mean, spread: spread, spreadLeft: start > 0 ? spread / start : 0, prior: startMean)
        }
        return LearnedRunner(
            exponent: estimate { _, exponent, _, _ in Double(ExponentDoses.exponents[exponent]) },
            halfLife: estimate { half, _, _, _ in prior.halfLives[half] },
            tolerance: estimate { _, exponent, tolerance, _ in prior.tolerances[tolerance] * usual[exponent]
            },
            sensitivity: estimate { _, _, _, sensitivity in prior.sensitivities[sensitivity] },
            restingPain: restingPain)
    }
}

/// Tails of the scatter.
enum Tail {
    /// The share of a bell-shaped scatter of spread 1 that lies above a value (a logistic with the same spread).
    static func above(_ value: Double) -> Double {
        1 / (1 + Elementary.exp(min(max(-30, 1.7 * value), 30)))
    }

    /// A probability moved and stretched in logits.
    static func drawn(_ probability: Double, _ intercept: Double, _ slope: Double) -> Double {
        let held = min(max(1e-6, probability), 1 - 1e-6)
        let logit = Elementary.log(held / (1 - held))
        return 1 / (1 + Elementary.exp(-(intercept + slope * logit)))
    }
}
