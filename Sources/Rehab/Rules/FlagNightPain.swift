import Evidence

/// Pain that wakes on two nights a week, or any night pain with weight loss, a lump or a history of cancer.
///
/// Source: screening questions of clinical practice, recalled.
enum FlagNightPain {
    static let urgency = Urgency.review

    static let card = RuleCard(
        .flagNightPain,
        "Pain that wakes on two nights a week, or any with weight loss, a lump or a history of "
            + "cancer, stops the plan until it was looked at.",
        .expert, [Library.screening],
        counterExample:
            "Quiet mornings after nights awake with pain: without this rule every one of them is "
            + "settled.")
}
