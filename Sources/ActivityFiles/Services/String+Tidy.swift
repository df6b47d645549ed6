extension StringProtocol {
    /// A text of somebody without blanks around it and without control characters, cut at so many Unicode scalars,
    /// which is how a journal counts, but never within a letter; nil when nothing remains. Line feeds stay.
    ///
    /// Looks no further than it must: a text from outside may be endless.
    func tidied(upTo limit: Int) -> String? {
        var kept = String.UnicodeScalarView()
        var count = 0
        for scalar in unicodeScalars {
            if count > limit { break }
            if scalar != "\n", scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) { continue }
            if count == 0, scalar.properties.isWhitespace { continue }
            kept.append(scalar)
            count += 1
        }
        var text = String(kept)
        // The scalar that is too many begins a letter or goes on with one: either way that letter has to go.
        if count > limit { text.removeLast() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text.isEmpty ? nil : text
    }
}

/// How long the texts of a runner may be, in Unicode scalars.
enum TextLimit {
    static let name = 200
    static let note = 4000
    static let path = 1000
}
