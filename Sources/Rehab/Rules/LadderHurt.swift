import Evidence

/// A ladder that hurt at 3 to 5 yesterday does not advance today.
///
/// Source: our own default; that such pain is acceptable at all is consensus (Thomee 1997, Silbernagel
/// 2007).
enum LadderHurt {
    static let card = RuleCard(
        .ladderHurt,
        "A ladder that hurt at 3 to 5 yesterday holds today; what it earned waits for tomorrow.",
        .ourDefault, [Library.ours],
        counterExample:
            "Raises at 4 of 10 would be made harder on the very next morning.")
}
