import Evidence

/// Pain of 3 to 5 during an exposure is acceptable: the plan goes on, and the ladder that hurt holds for a day.
///
/// Source: Thomee 1997, Silbernagel 2007 (the package was tried, the cut-off itself never).
enum PainAcceptable {
    static let card = RuleCard(
        .painAcceptable,
        "Pain of 3 to 5 during an exposure of yesterday is acceptable; the ladder that hurt holds today.",
        .expert, [Library.thomee1997, Library.silbernagel2007],
        counterExample:
            "Raises at 4 of 10 would earn their rung on the very next morning, as if they had not hurt.")

    static func holds(_ pain: Int) -> Bool { pain >= Numbers.painAcceptable.value && !PainHigh.holds(pain) }
}
