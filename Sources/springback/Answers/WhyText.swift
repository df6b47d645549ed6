import Evidence
import Journal
import JournalFiles
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
        var told: Set<RuleID> = []
        for reason in decision.reasons where told.insert(reason.rule).inserted {
            lines += paragraphs(
                decision.reasons.filter { $0.rule == reason.rule }, of: RuleCard.card(reason.rule))
        }
        lines += ["", Ink.bold("What your mornings taught") + Ink.dim("  [D, a model of your own journal]")]
        lines += TendonText(advice: answer.advice, narrator: answer.narrator).learned.map {
            Paragraph.wrapped($0, indent: 2)
        }
        lines.append("")
        lines.append(Ink.dim(Paragraph.wrapped(answer.narrator.notice.joined(separator: " "))))
        return lines.joined(separator: "\n")
    }

    /// All reasons of one rule, then the rule itself and where it comes from.
    private func paragraphs(_ reasons: [Reason], of card: RuleCard) -> [String] {
        let day = answer.decision.day
        var lines = ["", Ink.bold(card.id.text) + Ink.dim("  [\(card.grade.rawValue), \(card.grade.words)]")]
        for reason in reasons {
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
            source.seen == .ours ? source.citation : "\(source.citation) (\(source.seen.rawValue))"
        }
        lines.append(Ink.dim(Paragraph.wrapped("From: \(sources.joined(separator: "; "))", indent: 2)))
        return lines
    }

    /// A few lines of an answer that was given earlier.
    static func summary(ofSaid said: Said) -> String {
        guard let answer = try? JSONValue(bytes: Array(said.answer.utf8)[...]),
            case .object(let members) = answer
        else {
            return said.answer
        }
        func text(_ key: String) -> String {
            if case .string(let value)? = members[key] { return value }
            return "?"
        }
        var lines = [
            "  light \(text("light")), phase \(text("phase")), rules \(said.rulesVersion), program \(said.program)"
        ]
        if case .array(let reasons)? = members["reasons"] {
            for case .object(let reason) in reasons {
                if case .string(let id)? = reason["id"], case .string(let says)? = reason["says"] {
                    lines.append(Paragraph.wrapped("\(id): \(says)", indent: 6, first: 4))
                }
            }
        }
        return lines.joined(separator: "\n")
    }
}
