import Answers
import Evidence
import Journal
import Narration
import Quantities
import Rehab

/// All reasons of a day, with what they rest on.
struct WhyModel {
    let date: String
    let isToday: Bool
    /// The days beside it that have an answer.
    let previous: String?
    let next: String?
    let light: LightSign
    /// Phase, rules and program.
    let about: String
    let rules: [Rule]
    /// What the runner's own mornings taught.
    let learned: [String]
    /// What was said on that day, where it was another answer.
    let earlier: Earlier?
    let notice: [String]

    /// A rule, with all the reasons it gave.
    struct Rule {
        let id: String
        let grade: String
        let gradeWords: String
        let reasons: [Line]
        /// The rule itself.
        let says: String
        /// A morning that would be answered wrongly without it.
        let without: String
        let sources: [Citation]
    }

    struct Line {
        let sentence: String
        let closes: String?
        let change: String?
    }

    struct Citation {
        let text: String
        let address: String?
        /// What was really seen of it; nil for our own decisions.
        let seen: String?
    }

    struct Earlier {
        let about: String
        let lines: [SaidAnswer.Line]
    }

    /// - Parameters:
    ///   - said: what was said on the day of the answer; nil when nothing was.
    ///   - today: the day it is.
    init(_ answer: Answer, said: Said?, today: Day, _ words: LightWords) {
        let (decision, narrator) = (answer.decision, answer.narrator)
        let day = decision.day
        date = "\(narrator.friendlyDay(day)) \(day.year)"
        isToday = day == today
        previous = answer.state.planStart.flatMap { day > $0 ? (day - 1).text : nil }
        next = day < today ? (day + 1).text : nil
        light = LightSign(decision, narrator, words)
        let program = answer.state.program
        let phase = decision.stop == nil ? narrator.phase(decision, program: program) + " " : ""
        about =
            "\(phase)Rules \(rulesVersion), program \(program.id)"
            + " version \(program.version)."
        rules = decision.accounts.map { Rule($0, on: day, narrator) }
        learned = TendonText(advice: answer.advice, narrator: narrator).learned
        earlier = said.flatMap { $0.answer == answer.said.answer ? nil : Earlier($0) }
        notice = narrator.notice
    }
}

extension WhyModel.Rule {
    init(_ account: RuleAccount, on day: Day, _ narrator: Narrator) {
        let card = account.card
        id = card.id.text
        grade = card.grade.rawValue
        gradeWords = card.grade.words
        reasons = account.reasons.map { reason in
            let closed = reason.closes.ladders
            return WhyModel.Line(
                sentence: narrator.sentence(reason, on: day),
                closes: closed.isEmpty ? nil : narrator.names(closed),
                change: narrator.change(reason, on: day))
        }
        says = card.sentence
        without = card.counterExample
        sources = card.sources.map {
            WhyModel.Citation(text: $0.citation, address: $0.address, seen: $0.seenInWords)
        }
    }
}

extension WhyModel.Earlier {
    /// - Returns: nil when what was kept cannot be read.
    init?(_ said: Said) {
        guard let answer = SaidAnswer(said) else { return nil }
        about =
            "Light \(answer.light), phase \(answer.phase); rules \(said.rulesVersion), program \(said.program)."
        lines = answer.lines
    }
}
