import Evidence

/// A flare that is settling: today's morning is known and not flared, and either settled, or the flare began two days
/// ago or more and pain is at most 3.
///
/// Source: expert consensus; the numbers are ours.
enum FlareSettling {
    static let card = RuleCard(
        .flareSettling,
        "A flare is settling on a known morning that is settled, or not flared two days or more after it began with"
            + " pain of at most 3: strength and a short easy run, no energy storage.",
        .expert, [Library.silbernagel2007],
        counterExample:
            "Three days after the flare, pain 2: without this rule the runner stays on red until it ends.")

    static func holds(response: MorningClass, pain: Int, daysSinceBeginning: Int) -> Bool {
        switch response {
        case .settled: true
        case .unsettled:
            daysSinceBeginning >= Numbers.settlingDays.value && pain <= Numbers.settlingPain.value
        case .flared, .unknown: false
        }
    }
}
