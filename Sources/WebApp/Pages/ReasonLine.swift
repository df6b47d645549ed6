import Evidence
import Narration
import Quantities
import Rehab

/// A reason in short: its sentence, and the grade of what it rests on.
struct ReasonLine {
    let sentence: String
    let grade: String

    init(_ reason: Reason, on day: Day, _ narrator: Narrator) {
        sentence = narrator.sentence(reason, on: day)
        grade = RuleCard.card(reason.rule).grade.rawValue
    }
}
