import Evidence

/// Pain on one spot of bone, a heel that hurts when squeezed, pain that grows run by run, an earlier stress
/// fracture, missed periods or too little food for the running.
///
/// Source: screening questions of clinical practice, recalled.
enum FlagBone {
    static let urgency = Urgency.review

    static let card = RuleCard(
        .flagBone,
        "Pain on one spot of bone, a heel that hurts when squeezed, pain that grows run by run, "
            + "an earlier stress fracture, missed periods or underfuelling stop the plan until it was "
            + "looked at: bone is not loaded through pain.",
        .expert, [Library.screening],
        counterExample:
            "A heel that hurts when squeezed, mornings at 2: without this rule a stress fracture goes"
            + " on running.")
}
