public import Journal

/// Says what the engine decided: reasons, sessions and questions as plain sentences.
///
/// The engine answers with values (`Decision`, `Reason`); every word a runner reads is made here, so that a sentence has one
/// place, can be read by a clinician and is held by a snapshot. A narrator decides nothing: it only says.
///
///     let narrator = Narrator(units: .metric)
///     for reason in decision.reasons { print(narrator.sentence(reason, on: decision.day)) }
public struct Narrator: Sendable {
    /// How distances, paces and climbs are shown.
    public let units: Units

    public init(units: Units) {
        self.units = units
    }
}
