import Answers
import Journal
import Narration
import Quantities
import Rehab

/// The red-flag questions as a page shows them, those for the same day first.
struct FlagQuestions: Sendable {
    let emergencies: [Question]
    let others: [Question]
    /// What is wrong with the answer as a whole.
    let closingFault: String?
    /// Whether each closing answer is chosen.
    let isNone: Bool
    let isSome: Bool
    let isLater: Bool

    struct Question: Sendable {
        let flag: String
        let question: String
        let isTicked: Bool
        /// Whether the day of the last dose or injection is asked, too.
        let asksDose: Bool
        let until: String
        let doseFault: String?
    }

    /// The flags that are asked; the age is known from the year of birth.
    static let asked = Flag.allCases.filter { $0 != .age }

    init(_ contents: FormContents) {
        let narrator = Narrator(units: .metric)
        let questions = Self.asked.map { flag in
            (
                flag.urgency,
                Question(
                    flag: flag.rawValue, question: narrator.question(flag),
                    isTicked: contents.value("flag-\(flag.rawValue)") != nil, asksDose: flag.isMedicine,
                    until: contents.value("until-\(flag.rawValue)") ?? "",
                    doseFault: contents.fault("until-\(flag.rawValue)"))
            )
        }
        emergencies = questions.filter { $0.0 == .emergency }.map(\.1)
        others = questions.filter { $0.0 != .emergency }.map(\.1)
        closingFault = contents.fault("flags")
        isNone = contents.value("flags") == "none"
        isSome = contents.value("flags") == "some"
        isLater = contents.value("flags") == "later"
    }

    /// What was answered: the flags that are so, or one report that all were asked and none is; empty for "later".
    static func read(_ sent: inout SentForm) -> [FlagReport] {
        let ticked = asked.filter { sent.isTicked("flag-\($0.rawValue)") }
        let reports = ticked.map { flag in
            let until =
                flag.isMedicine
                ? sent.day("until-\(flag.rawValue)") : nil
            return FlagReport(flag: flag, until: until)
        }
        switch (sent.text("flags"), reports.isEmpty) {
        case ("none", true): return [FlagReport(flag: nil)]
        case ("none", false), ("later", false):
            sent.blame("flags", "flagTicked")
        case ("some", true):
            sent.blame("flags", "flagNotTicked")
        case ("some", false): return reports
        case ("later", true): return []
        default: sent.blame("flags", "needed")
        }
        return []
    }
}
