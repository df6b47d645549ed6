import Evidence

/// No energy storage on the day a flare ends.
///
/// Source: our own default.
enum FlareEnded {
    static let card = RuleCard(
        .flareEnded, "On the day a flare ends there is no energy storage yet.", .ourDefault, [Library.ours],
        counterExample: "The second settled morning is green, and intervals would open an hour later.")
}
