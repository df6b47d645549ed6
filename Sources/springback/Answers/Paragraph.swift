/// Text broken into lines for a terminal.
enum Paragraph {
    static let width = 88

    /// Breaks between words; every line is indented, the first one less or more where asked.
    ///
    /// - Parameter keepsBrackets: leaves what stands in brackets on one line.
    static func wrapped(
        _ text: String, indent: Int = 0, first: Int? = nil, width: Int = Paragraph.width,
        keepsBrackets: Bool = false
    ) -> String {
        var lines: [String] = []
        var line = String(repeating: " ", count: first ?? indent)
        var isEmpty = true
        for word in keepsBrackets ? pieces(text) : text.split(separator: " ").map(String.init) {
            if !isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = String(repeating: " ", count: indent)
                isEmpty = true
            }
            line += isEmpty ? word : " " + word
            isEmpty = false
        }
        lines.append(line)
        return lines.joined(separator: "\n")
    }

    /// Words, with what stands in brackets as one of them.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var depth = 0
        for word in text.split(separator: " ") {
            if depth > 0, let last = pieces.popLast() {
                pieces.append("\(last) \(word)")
            } else {
                pieces.append(String(word))
            }
            depth += word.count { $0 == "[" } - word.count { $0 == "]" }
        }
        return pieces
    }
}
