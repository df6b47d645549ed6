import Evidence

/// No known check-in today: strength and easy running without growth; energy storage waits for the check-in.
///
/// Source: our own default: what is not known is never taken for well.
enum CheckInMissing {
    static let card = RuleCard(
        .checkInMissing,
        "Without a known check-in: strength, easy running without growth (half the usual when the last light was not"
            + " green, after energy storage, or from the third missing one on), nothing new, no energy storage.",
        .ourDefault, [Library.ours],
        counterExample: "No answer on the morning after hopping would be read as a quiet one.")
}
