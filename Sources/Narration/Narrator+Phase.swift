import Evidence
import Journal
import Quantities
public import Rehab

/// Where the runner stands, and what to expect.
extension Narrator {
    /// The phase: its title, since when, and what it is for, in the program's words.
    public func phase(_ decision: Decision, program: Program) -> String {
        let text = program.text(decision.phase)
        let days = decision.day - decision.phaseSince
        let since = days == 0 ? "from today" : "since \(day(decision.phaseSince)), day \(days + 1)"
        return "\(text.title) (\(since)): \(text.aim)"
    }

    /// What to expect of the whole plan.
    public func expectation() -> [String] {
        [
            "Strides usually come back in week \(Numbers.stridesFirstWeek.value) to"
                + " \(Numbers.stridesLastWeek.value), fast intervals in week"
                + " \(Numbers.intervalsFirstWeek.value) to \(Numbers.intervalsLastWeek.value), and later when"
                + " your mornings say so.",
            "The plan moves by what your tendon tolerates, never by the calendar alone. A flare on the way"
                + " is no failure: the plan steps back and goes on.",
        ]
    }

    /// What the program is and is not; shown at the start and wherever it advises.
    public var notice: [String] {
        [
            "Springback informs. It is no medical device, it does not diagnose, and nothing in it is medical"
                + " advice.",
            "The light is about today's plan, not about the tissue.",
        ]
    }
}
