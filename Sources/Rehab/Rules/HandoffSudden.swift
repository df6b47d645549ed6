import Evidence
import Journal
import Quantities

/// A flare within 183 days after a fluoroquinolone asks the rupture questions first.
///
/// Source: Morales 2019 (rupture, IRR 3.14; 19.4 with oral steroids); the window is ours.
enum HandoffSudden {
    static let card = RuleCard(
        .handoffSudden,
        "Within 183 days after a fluoroquinolone a flare asks the questions of a rupture first.",
        .cohort, [Library.morales2019, Library.alves2019],
        counterExample: "Three months after the antibiotic a sudden pain is taken for an ordinary flare.")

    static func reason(in state: State, on day: Day) -> Reason? {
        guard let last = state.flags.fluoroquinolone, day - last <= Numbers.suddenDays.value,
            state.tendons.contains(where: { $0.isFlaring })
        else { return nil }
        return Reason(.handoffSudden, .last(last), change: .ruptureQuestions)
    }
}
