/// Small vignettes of our own, to hold the command `vignette` itself.
enum Vignettes {
    static let passing = """
        vignette: quiet-morning
        says: A quiet morning is green.
        runner: {born: 1988, sore: left, site: midportion, intake: {pain: 1, stiffness: 5}}
        journal:
          2027-01-04..2027-01-10: {morning: {pain: 1, stiffness: 5}}
        expect:
          2027-01-10: {light: green, phase: load, forbids: [plyo, speed, hills]}
        """

    /// Line 7 expects what is not so, twice.
    static let failing = passing.replacing("light: green, phase: load", with: "light: red, phase: keep")
        .replacing("quiet-morning", with: "loud-morning")

    /// Line 5 holds a pain there is not.
    static let unreadable = passing.replacing(
        "pain: 1, stiffness: 5}}\nexpect", with: "pain: 11, stiffness: 5}}\nexpect")
}
