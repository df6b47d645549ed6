package import Journal
import JournalFiles

/// What an answer that was given earlier said, as far as a reader wants it.
package struct SaidAnswer {
    package struct Line {
        package let rule: String
        package let says: String
    }

    package let light: String
    package let phase: String
    package let lines: [Line]

    /// - Returns: nil when what was kept is no document of `today`.
    package init?(_ said: Said) {
        guard let json = try? JSONValue(bytes: Array(said.answer.utf8)[...]),
            case .object(let answer) = json, let light = answer.text("light"),
            let phase = answer.text("phase")
        else { return nil }
        self.light = light
        self.phase = phase
        guard case .array(let reasons)? = answer["reasons"] else {
            lines = []
            return
        }
        lines = reasons.compactMap { reason in
            guard case .object(let members) = reason, let rule = members.text("id"),
                let says = members.text("says")
            else { return nil }
            return Line(rule: rule, says: says)
        }
    }
}

extension [String: JSONValue] {
    fileprivate func text(_ key: String) -> String? {
        if case .string(let text)? = self[key] { return text }
        return nil
    }
}
