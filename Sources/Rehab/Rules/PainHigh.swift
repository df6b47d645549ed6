import Evidence

/// Pain of 6 or more during an exposure makes that day and the next red, and steps the ladder that hurt back.
///
/// Source: Thomee 1997, Silbernagel 2007: up to 5 is acceptable.
enum PainHigh {
    static let card = RuleCard(
        .painHigh,
        "Pain of 6 or more during an exposure of yesterday or today: no running and no jumping, and the ladder that"
            + " hurt steps back.",
        .expert, [Library.thomee1997, Library.silbernagel2007],
        counterExample: "A run at 7 of 10 with a quiet next morning would be followed by another.")

    static func holds(_ pain: Int) -> Bool { pain >= Numbers.painHigh.value }
}
