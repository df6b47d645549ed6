import Evidence

/// Four fifths of the run allowance while a trend rises or creeps; applied last, after the cap and half the
/// usual run.
///
/// Source: our own default.
enum RunFifth {
    static let card = RuleCard(
        .runFifth,
        "While a trend rises or creeps the run allowance is four fifths of what it would be.",
        .ourDefault, [Library.ours],
        counterExample:
            "The week is a point worse than the last, and Sunday's long run grows by a tenth all the "
            + "same.")

    /// The allowance in km.
    static func shrunk(_ kilometres: Double) -> Double { kilometres * Numbers.fifthFactor.value }

    static func holds(_ causes: Set<RuleID>) -> Bool {
        causes.contains(.trendRising) || causes.contains(.trendCreep)
    }
}
