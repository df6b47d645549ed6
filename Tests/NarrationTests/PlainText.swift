import Testing

/// A sentence: it begins with a capital or a number, ends, and shows no trace of how it was made.
func expectPlain(_ text: String, _ at: SourceLocation = #_sourceLocation) {
    let traces = ["Optional", "nil", "  ", "..", " ,", " .", "00000", "99999", "\\(", "damage"]
    let isWhole = text.hasSuffix(".") || text.hasSuffix("?")
    let isBegun = text.first.map { $0.isUppercase || $0.isNumber } ?? false
    if isWhole, isBegun, !traces.contains(where: { text.contains($0) }) { return }
    Issue.record("not a plain sentence: \(text)", sourceLocation: at)
}
