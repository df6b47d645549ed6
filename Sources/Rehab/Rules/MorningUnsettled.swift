import Evidence

/// An unsettled morning: known, neither settled nor flared. It is charged to what was done the day before; a second one
/// on the same ladder steps that ladder back.
///
/// Source: our own default, between two rules of consensus.
enum MorningUnsettled {
    static let card = RuleCard(
        .morningUnsettled,
        "A known morning that is neither settled nor flared: no energy storage today, at most half the usual run,"
            + " and every ladder holds.",
        .ourDefault, [Library.ours],
        counterExample:
            "Pain 3 after single-leg pogos at baseline 1: no flare, yet the next pogos would be too soon.")
}
