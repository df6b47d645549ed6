extension Double {
    /// A number as some locale writes it, such as `9,44`, `1,234.5` or `1.234,5`; nil for anything else.
    ///
    /// Where points and commas both stand, the last of them begins the fraction; one that stands several times
    /// groups thousands; a single one begins the fraction. Blanks between digits group thousands, too.
    init?(anyLocale text: some StringProtocol) {
        guard text.utf8.count <= 40 else { return nil }
        var digits = ""
        var points = 0
        var commas = 0
        for character in text where !character.isWhitespace {
            if character == "." { points += 1 }
            if character == "," { commas += 1 }
            digits.append(character)
        }
        let lastPoint = digits.lastIndex(of: ".")
        let lastComma = digits.lastIndex(of: ",")
        let isCommaDecimal =
            commas == 1 && (points == 0 || lastComma ?? digits.startIndex > lastPoint ?? digits.startIndex)
        let isPointDecimal = points == 1 && !isCommaDecimal
        let plain = digits.compactMap { character -> Character? in
            switch character {
            case ",": isCommaDecimal ? "." : nil
            case ".": isPointDecimal ? "." : nil
            default: character
            }
        }
        guard plain.first?.isASCII == true, plain.allSatisfy({ "0123456789.+-eE".contains($0) }),
            let value = Double(String(plain)), value.isFinite
        else { return nil }
        self = value
    }
}
