import Evidence

/// When to stop a session: at pain 6, with a limp, or 2 points above where it started. A sudden sharp pain
/// asks the questions of a rupture.
///
/// Source: our own default; 6 is where Silbernagel 2007 has high pain begin.
enum SessionStop {
    static let card = RuleCard(
        .sessionStop,
        "Every session says when to stop: at pain 6, with a limp, or 2 points above where it "
            + "started.",
        .ourDefault, [Library.ours, Library.silbernagel2007],
        counterExample:
            "Pain climbs from 1 to 5 within one run, and the plan had no word about turning home.")
}
