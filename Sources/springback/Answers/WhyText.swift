import Answers
import Evidence
import Journal
import Narration
import Quantities
import Rehab

/// The reasons of a day in full.
struct WhyText {
    let answer: Answer

    var text: String {
        let decision = answer.decision
        var lines = [
            TodayText.light(decision.light, answer.narrator.headline(decision)),
            Ink.dim(
                "\(decision.day.text)  ·  phase \(decision.phase.name)  ·  rules \(rulesVersion)  ·  program "
            )
                + Ink.dim("\(answer.state.program.id) version \(answer.state.program.version)"),
        ]
        for account in decision.accounts { lines += paragraphs(account) }
        lines += ["", Ink.bold("What your mornings taught") + Ink.dim("  [D, a model of your own journal]")]
        lines += TendonText(advice: answer.advice, narrator: answer.narrator).learned.map {
            Paragraph.wrapped($0, indent: 2)
        }
        lines.append("")
        lines.append(Ink.dim(Paragraph.wrapped(answer.narrator.notice.joined(separator: " "))))
        return lines.joined(separator: "\n")
    }

    /// All reasons of one rule, then the rule itself and where it comes from.
    private func paragraphs(_ account: RuleAccount) -> [String] {
        let day = answer.decision.day
        let card = account.card
        var lines = ["", Ink.bold(card.id.text) + Ink.dim("  [\(card.grade.rawValue), \(card.grade.words)]")]
        for reason in account.reasons {
            lines.append(Paragraph.wrapped(answer.narrator.sentence(reason, on: day), indent: 2))
            if !reason.closes.isEmpty {
                lines.append("  Closes today: \(reason.closes.ladders.map(\.name).joined(separator: ", ")).")
            }
            if let change = answer.narrator.change(reason, on: day) {
                lines.append(Paragraph.wrapped("What would change it: \(change)", indent: 2))
            }
            if !reason.entries.isEmpty {
                lines.append(Ink.dim("  Entries: \(reason.entries.map(\.short).joined(separator: ", "))"))
            }
        }
        lines.append(Ink.dim(Paragraph.wrapped("The rule: \(card.sentence)", indent: 2)))
        let sources = card.sources.map { source in
            source.seenInWords.map { "\(source.citation) (\($0))" } ?? source.citation
        }
        lines.append(Ink.dim(Paragraph.wrapped("From: \(sources.joined(separator: "; "))", indent: 2)))
        return lines
    }

    /// A few lines of an answer that was given earlier.
    static func summary(ofSaid said: Said) -> String {
        guard let answer = SaidAnswer(said) else { return said.answer }
        var lines = [
            "  light \(answer.light), phase \(answer.phase), rules \(said.rulesVersion), program \(said.program)"
        ]
        for line in answer.lines {
            lines.append(Paragraph.wrapped("\(line.rule): \(line.says)", indent: 6, first: 4))
        }
        return lines.joined(separator: "\n")
    }
}
