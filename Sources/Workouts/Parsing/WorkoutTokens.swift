/// Cuts a workout's text into tokens.
struct WorkoutTokens {
    private let text: [Unicode.Scalar]
    private var place = 0
    private var tokens: [WorkoutToken] = []

    /// The tokens of a text, an end as the last.
    ///
    /// - Throws: `WorkoutError` for a text that is too long, or a number that is none.
    static func tokens(of text: String) throws(WorkoutError) -> [WorkoutToken] {
        let scalars = Array(text.unicodeScalars.prefix(Workout.longestText + 1))
        guard scalars.count <= Workout.longestText else {
            throw WorkoutError(
                offset: Workout.longestText, wanted: "a workout has at most \(Workout.longestText) characters"
            )
        }
        var cutter = WorkoutTokens(text: scalars.map(plain))
        try cutter.cut()
        return cutter.tokens
    }

    private init(text: [Unicode.Scalar]) { self.text = text }

    /// Typographic signs as those of a keyboard, capitals as small letters.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "\u{D7}", "\u{2715}", "\u{2716}", "*": "x"
        case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}": "-"
        case "\u{2018}", "\u{2019}", "\u{2032}", "\u{B4}", "`": "'"
        case "\u{201C}", "\u{201D}", "\u{201E}", "\u{2033}": "\""
        case "[", "{": "("
        case "]", "}": ")"
        case "\u{A0}", "\u{2009}", "\u{202F}", "\t": " "
        case "\n", "\r": ";"
        case "A"..."Z": Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value + 32))
        default: scalar
        }
    }

    private var scalar: Unicode.Scalar? { place < text.count ? text[place] : nil }

    private func scalar(after offset: Int) -> Unicode.Scalar? {
        place + offset < text.count ? text[place + offset] : nil
    }

    private mutating func cut() throws(WorkoutError) {
        while true {
            let before = place
            while scalar == " " { place += 1 }
            let start = place
            let kind = try next()
            if isPunctuation(kind) { continue }
            tokens.append(WorkoutToken(kind: kind, offset: start, isApart: start > before))
            if kind == .end { return }
        }
    }

    /// The full stop of `min.` and the colon of `warm-up: 2 km` say nothing.
    private func isPunctuation(_ kind: WorkoutToken.Kind) -> Bool {
        guard kind == .sign(".") || kind == .sign(":"), case .word? = tokens.last?.kind else { return false }
        return true
    }

    private mutating func next() throws(WorkoutError) -> WorkoutToken.Kind {
        guard let first = scalar else { return .end }
        if WorkoutTokens.isDigit(first) { return try numberOrClock() }
        if first == "'", scalar(after: 1) == "'" {
            place += 2
            return .sign("\"")
        }
        guard WorkoutTokens.isLetter(first) else {
            place += 1
            return .sign(first)
        }
        var word = String.UnicodeScalarView()
        while let letter = scalar, WorkoutTokens.isLetter(letter) {
            word.append(letter)
            place += 1
        }
        switch String(word) {
        case "x", "times": return .times
        case "w" where isShort("u"), "c" where isShort("d"):
            // `w/u` and `c/d` are the warm-up and the cool-down.
            place += 2
            return .word("easy")
        case "w" where scalar == "/":
            place += 1
            return .with
        case "with": return .with
        case "at": return .sign("@")
        case let word: return .word(word)
        }
    }

    /// Whether a stroke and this letter end a word here.
    private func isShort(_ letter: Unicode.Scalar) -> Bool {
        scalar == "/" && scalar(after: 1) == letter
            && !(scalar(after: 2).map(WorkoutTokens.isLetter) ?? false)
    }

    // MARK: Numbers

    private mutating func numberOrClock() throws(WorkoutError) -> WorkoutToken.Kind {
        let start = place
        let whole = try digits()
        if scalar == ":", let next = scalar(after: 1), WorkoutTokens.isDigit(next) {
            return .clock(try clock(from: whole.value, start: start))
        }
        if let metres = try thousands(whole) { return .number(Double(metres), isWhole: true) }
        guard let point = scalar, point == "." || point == ",",
            let next = scalar(after: 1), WorkoutTokens.isDigit(next)
        else { return .number(Double(whole.value), isWhole: true) }
        if point == ",", !isDecimalComma(after: whole.count) {
            return .number(Double(whole.value), isWhole: true)
        }
        place += 1
        let fraction = try digits()
        var divisor = 1.0
        for _ in 0..<fraction.count { divisor *= 10 }
        return .number(Double(whole.value) + Double(fraction.value) / divisor, isWhole: false)
    }

    /// The 12500 of `12.500 m`, `12,500 m` and `12 500 m`: nobody runs to the millimetre.
    private mutating func thousands(_ whole: (value: Int, count: Int)) throws(WorkoutError) -> Int? {
        guard whole.count <= 2, whole.value > 0, scalar == "." || scalar == "," || scalar == " " else {
            return nil
        }
        for offset in 1...3 {
            guard let digit = scalar(after: offset), WorkoutTokens.isDigit(digit) else { return nil }
        }
        var end = 4
        while scalar(after: end) == " " { end += 1 }
        var unit = String.UnicodeScalarView()
        while let letter = scalar(after: end), WorkoutTokens.isLetter(letter) {
            unit.append(letter)
            end += 1
        }
        guard case .metres? = WorkoutWords.distance(String(unit))?(1) else { return nil }
        place += 1
        return whole.value * 1000 + (try digits().value)
    }

    /// A comma between digits is a decimal comma in `1,5 km`, and between two parts in `400,90 s` and `8,2:00`.
    private func isDecimalComma(after count: Int) -> Bool {
        var length = 1
        while let digit = scalar(after: length), WorkoutTokens.isDigit(digit) { length += 1 }
        return count <= 2 && length <= 3 && scalar(after: length) != ":"
    }

    /// A run of digits; at most 6, so that no number is too large for anything.
    private mutating func digits() throws(WorkoutError) -> (value: Int, count: Int) {
        let start = place
        var value = 0
        while let digit = scalar, WorkoutTokens.isDigit(digit) {
            guard place - start < 6 else {
                throw WorkoutError(offset: start, wanted: "a number has at most 6 digits")
            }
            value = value * 10 + Int(digit.value - 48)
            place += 1
        }
        return (value, place - start)
    }

    /// `2:00` or `1:10:00`; the first part was read.
    private mutating func clock(from first: Int, start: Int) throws(WorkoutError) -> Int {
        var seconds = first
        var parts = 1
        while parts < 3, scalar == ":", let next = scalar(after: 1), WorkoutTokens.isDigit(next) {
            place += 1
            let part = try digits()
            guard part.count == 2, part.value < 60 else {
                throw WorkoutError(offset: start, wanted: "a time looks like 2:00 or 1:10:00")
            }
            seconds = seconds * 60 + part.value
            parts += 1
        }
        return seconds
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

    /// What words are made of; letters of other alphabets, too, so that an unknown word is named as a whole.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar >= "a" && scalar <= "z" || scalar.value >= 0xC0 && scalar.value != 0xD7 && scalar.value != 0xF7
    }
}
