import Journal
import Tendon

/// What the personal model has against a workout.
struct WorkoutRisk {
    private let model: PersonalModel
    private let limit: Double

    /// Nil while the model is silent and no limit is known.
    init?(_ model: PersonalModel, limit: Double?) {
        guard let limit else { return nil }
        self.model = model
        self.limit = limit
    }

    /// A flare tomorrow that is likelier than a plan may have it; nil under the limit.
    func obstacle(_ stretches: [Stretch]) -> Obstacle? {
        guard let forecast = model.tomorrow(after: LoadSums(stretches)), forecast.flared > limit + 1e-6 else {
            return nil
        }
        return .risk(flared: forecast.flared, limit: limit)
    }
}

extension PersonalModel {
    /// Tomorrow's morning if this load is done today on top of what was done; nil while the model is silent.
    func tomorrow(after load: LoadSums) -> MorningForecast? {
        tomorrow(after: ExponentDoses(load, easy: easy))
    }
}
