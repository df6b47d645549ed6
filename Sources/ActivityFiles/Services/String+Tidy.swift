extension StringProtocol {
    /// A text of somebody without blanks around it and without control characters, cut at so many characters;
    /// nil when nothing remains. Line feeds stay.
    func tidied(upTo limit: Int) -> String? {
        let kept = unicodeScalars.lazy.filter { scalar in
            scalar == "\n" || !(scalar.properties.generalCategory == .control)
        }
        var text = String(String.UnicodeScalarView(kept))[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        text = text.prefix(limit)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text.isEmpty ? nil : String(text)
    }
}

/// How long the texts of a runner may be, in characters.
enum TextLimit {
    static let name = 200
    static let note = 4000
    static let path = 1000
}
