import Quantities
import Evidence
import Journal
import JournalFiles
import Narration
import Rehab

/// The reasons of a day in full.
struct WhyText {
    let answer: Answer

    var text: String {
        let decision = answer.decision
        var lines = [
            TodayText.light(decision.light, answer.narrator.headline(decision)),
            Ink.dim("\(decision.day.text)  ·  phase \(decision.phase.name)  ·  rules \(rulesVersion)  ·  program ")
                + Ink.dim("\(answer.state.program.id) version \(answer.state.program.version)"),
        ]
        for reason in decision.reasons { lines += paragraphs(reason) }
        lines.append("")
        lines.append(Ink.dim(Paragraph.wrapped(answer.narrator.notice.joined(separator: " "))))
        return lines.joined(separator: "\n")
    }

    private func paragraphs(_ reason: Reason) -> [String] {
        let card = RuleCard.card(reason.rule)
        var lines = ["", Ink.bold(reason.rule.text) + Ink.dim("  [\(card.grade.rawValue), \(card.grade.words)]")]
        lines.append(Paragraph.wrapped(answer.narrator.sentence(reason, on: answer.decision.day), indent: 2))
        if !reason.closes.isEmpty {
            lines.append("  Closes today: \(reason.closes.ladders.map(\.name).joined(separator: ", ")).")
        }
        if let change = answer.narrator.change(reason, on: answer.decision.day) {
            lines.append(Paragraph.wrapped("What would change it: \(change)", indent: 2))
        }
        lines.append(Ink.dim(Paragraph.wrapped("The rule: \(card.sentence)", indent: 2)))
        let sources = card.sources.map { source in
            source.seen == .ours ? source.citation : "\(source.citation) (\(source.seen.rawValue))"
        }
        lines.append(Ink.dim(Paragraph.wrapped("From: \(sources.joined(separator: "; "))", indent: 2)))
        if !reason.entries.isEmpty {
            lines.append(Ink.dim("  Entries: \(reason.entries.map(\.short).joined(separator: ", "))"))
        }
        return lines
    }

    /// A few lines of an answer that was given earlier.
    static func summary(ofSaid said: Said) -> String {
        guard let answer = try? JSONValue(bytes: Array(said.answer.utf8)[...]), case .object(let members) = answer else {
            return said.answer
        }
        func text(_ key: String) -> String {
            if case .string(let value)? = members[key] { return value }
            return "?"
        }
        var lines = ["  light \(text("light")), phase \(text("phase")), rules \(said.rulesVersion), program \(said.program)"]
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
