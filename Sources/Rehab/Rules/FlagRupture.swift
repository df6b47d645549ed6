import Evidence

/// A pop, kick or snap; sudden loss of push-off; a single-leg raise done yesterday that cannot be done; a
/// new gap or bruise. Little pain does not rule it out, nor does a place in mid-calf.
///
/// Source: Maffulli 1998 for the tests a clinician does; here only symptoms are asked.
enum FlagRupture {
    static let urgency = Urgency.emergency

    static let card = RuleCard(
        .flagRupture,
        "A pop, kick or snap, sudden loss of push-off, a single-leg raise of yesterday that "
            + "cannot be done, a new gap or bruise: the plan stops and somebody looks at it the same "
            + "day. Little pain does not rule a rupture out.",
        .expert, [Library.maffulli1998, Library.screening],
        counterExample:
            "A snap while hopping, pain 2 the next morning: without this rule the morning is called "
            + "settled.")
}
