import Evidence

/// What is believed of runners before one of them has said anything.
///
/// All of it is our own default (grade D). The noises and weights were chosen, in round numbers, on made runners that
/// are not among those the model is judged by; see `Docs/personal-model.md`.
public struct ModelPrior: Hashable, Sendable {
    /// Days for the irritability to fall to half, and how likely each is.
    public var halfLives = [0.7, 1.3, 2.5, 5, 10]
    public var halfLifeWeights = [0.5, 2, 2, 1, 0.5]
    /// How likely each exponent of `ExponentDoses` is: highest at 5, the central value of a dose.
    public var exponentWeights = [0.6, 0.8, 1, 1, 1, 0.8, 0.7, 0.6]
    /// Tolerance in multiples of the runner's usual day with a run, and how likely each is.
    public var tolerances = [0, 0.5, 1, 1.5, 2.2, 3.2]
    public var toleranceWeights = [0.5, 1, 2, 2, 1, 0.5]
    /// Points of pain for each usual day's dose above tolerance, and how likely each is.
    public var sensitivities = [0.2, 0.4, 0.9, 1.8, 3.6]
    public var sensitivityWeights = [0.25, 0.5, 1, 1, 1]
    /// Points of pain by which reports scatter.
    public var painNoise = Numbers.modelPainNoise.value
    /// Points of pain a day that come from what nobody logged.
    public var lifeNoise = Numbers.modelLifeNoise.value
    /// Minutes of stiffness for a point of pain.
    public var stiffnessPerPain = Numbers.modelStiffnessPerPain.value
    /// Minutes by which reports of stiffness scatter.
    public var stiffnessNoise = Numbers.modelStiffnessNoise.value
    /// Degrees of freedom of both scatters: low is heavy-tailed.
    public var degrees = Numbers.modelDegrees.value
    /// Share of what a morning says about resting pain that is believed.
    public var restingGain = Numbers.modelRestingGain.value
    /// How much of what was learned is kept each day; the rest goes back to this prior.
    public var memory = Numbers.modelMemory.value
    /// How probabilities are moved and stretched, in logits.
    public var flaredIntercept = 0.2
    public var flaredSlope = 1.0
    public var unsettledIntercept = 0.0
    public var unsettledSlope = 1.0

    public static let population = ModelPrior()

    public init() {}
}
