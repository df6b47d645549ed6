import Evidence

/// What the rules allow is made smaller where the runner's own mornings say that a flare is likely tomorrow.
///
/// It is the one reason that does not come of `decide`: the personal model gives it, and `Decision.shrunk` applies it,
/// which can only take away. The limit is our own default.
enum ModelRisk {
    static let card = RuleCard(
        .modelRisk,
        "Where the personal model expects a flared morning in more than 15 of 100 after today's plan, or in more than"
            + " 5 of 100 above rest where rest alone comes near that, the run is made shorter, and speed or hills are"
            + " closed, until it does not. It never makes a plan larger.",
        .ourDefault, [Library.ours],
        counterExample:
            "A runner who flared after each of three long runs is allowed a fourth because it is within the cap."
    )
}
