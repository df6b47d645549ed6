import Evidence

/// Reads a workout: parts joined by `+` or a comma, a part a piece of running or repetitions.
///
/// Every step goes forward or looks ahead over one piece, and brackets are at most four deep; so no text takes long.
struct WorkoutParser {
    private let tokens: [WorkoutToken]
    var place = 0
    private var depth = 0
    let isImperial: Bool
    /// The runner's easy speed in m/s; it tells what a time without a unit can mean.
    let easySpeed: Double
    /// What was taken for said, in words.
    var assumptions: [String] = []

    static let deepest = 4
    static let mostRepetitions = 100
    /// Stretches of a workout once its repetitions are written out.
    static let mostStretches = 2000

    init(_ text: String, isImperial: Bool, easySpeed: Double) throws(WorkoutError) {
        tokens = try WorkoutTokens.tokens(of: text)
        self.isImperial = isImperial
        self.easySpeed = easySpeed
    }

    mutating func workout() throws(WorkoutError) -> [Workout.Part] {
        guard token.kind != .end else { throw wanted(WorkoutParser.example) }
        let parts = try group()
        guard token.kind == .end else {
            let isBracket = token.kind == .sign(")")
            throw wanted(isBracket ? "no bracket is open here" : "join parts with + or a comma")
        }
        return parts
    }

    static let example = "a part looks like 15:00 easy, 12 km easy, hilly or 8x400m @ 4:10/km, 2:00 jog"

    // MARK: Tokens

    var token: WorkoutToken { tokens[min(place, tokens.count - 1)] }

    func token(after count: Int) -> WorkoutToken { tokens[min(max(0, place + count), tokens.count - 1)] }

    func tokenOffset(_ place: Int) -> Int { tokens[min(max(0, place), tokens.count - 1)].offset }

    mutating func step(_ count: Int = 1) { place = min(place + count, tokens.count - 1) }

    /// Goes past a sign; false where there is another thing.
    mutating func skip(_ sign: Unicode.Scalar) -> Bool {
        guard token.kind == .sign(sign) else { return false }
        step()
        return true
    }

    func wanted(_ wanted: String) -> WorkoutError { WorkoutError(offset: token.offset, wanted: wanted) }

    /// The word at a token; nil for another kind.
    func word(after count: Int = 0) -> String? {
        if case .word(let word) = token(after: count).kind { return word }
        return nil
    }

    // MARK: Parts

    private mutating func group(repeated: Bool = false) throws(WorkoutError) -> [Workout.Part] {
        var parts = try part(repeated: repeated)
        while skipSeparator() {
            // A sign at the very end joins nothing.
            if token.kind == .end || token.kind == .sign(")") { break }
            parts += try part(repeated: repeated)
        }
        return parts
    }

    private mutating func skipSeparator() -> Bool {
        let start = place
        while true {
            switch token.kind {
            case .sign("+"), .sign(","), .sign(";"), .sign("&"), .sign("-"), .sign("/"), .with: step()
            case .word(let word) where WorkoutWords.joins(word): step()
            default: return place > start
            }
        }
    }

    private mutating func part(repeated: Bool) throws(WorkoutError) -> [Workout.Part] {
        if token.kind == .sign("(") {
            let parts = try bracket(repeated: repeated)
            guard token.kind == .times else { return parts }
            step()
            let count = try count()
            return [.repeats(try repeats(count, of: parts))]
        }
        if let steps = countAhead() {
            let count = try count()
            step(steps - 1)
            return [.repeats(try repeats(count, of: try body()))]
        }
        if let tokens = ladderAhead() { return try ladder(tokens) }
        let isFartlek = isFartlekAhead()
        let piece = try piece(unsaid: repeated ? nil : .easy)
        return isFartlek ? try fartlek(piece) : [.piece(piece)]
    }

    /// Tokens of `8 x`, `8 sets of` or the 6 of `6 strides`, the count itself as one; nil where none stands.
    private func countAhead() -> Int? {
        guard case .number = token.kind else { return nil }
        // Of `8-10 x` the higher count is taken.
        if token(after: 1).kind == .sign("-"), case .number = token(after: 2).kind,
            token(after: 3).kind == .times
        {
            return 2
        }
        if token(after: 1).kind == .times { return 2 }
        switch word(after: 1) {
        case "sets", "set", "rounds": return word(after: 2) == "of" ? 3 : 2
        // `6x100 strides` has 100 m each.
        case "stride", "strides": return place > 0 && token(after: -1).kind == .times ? nil : 1
        default: return nil
        }
    }

    /// A count of repetitions, of two the higher.
    private mutating func count() throws(WorkoutError) -> Int {
        let start = token
        var count = try wholeNumber()
        if token.kind == .sign("-"), case .number = token(after: 1).kind, token(after: 2).kind == .times {
            step()
            count = max(count, try wholeNumber())
        }
        guard (1...WorkoutParser.mostRepetitions).contains(count) else {
            throw WorkoutError(
                offset: start.offset, wanted: "repetitions are 1 to \(WorkoutParser.mostRepetitions)")
        }
        return count
    }

    private mutating func wholeNumber() throws(WorkoutError) -> Int {
        guard case .number(let value, isWhole: true) = token.kind, let count = Int(exactly: value) else {
            throw wanted("a count of repetitions is a whole number, such as 8x")
        }
        step()
        return count
    }

    private mutating func bracket(repeated: Bool) throws(WorkoutError) -> [Workout.Part] {
        guard depth < WorkoutParser.deepest else {
            throw wanted("brackets are at most \(WorkoutParser.deepest) deep")
        }
        step()
        depth += 1
        let parts = try group(repeated: repeated)
        depth -= 1
        guard skip(")") else { throw wanted("a bracket is open: )") }
        return parts
    }

    /// What is repeated: a bracket, repetitions again, or a piece.
    private mutating func body() throws(WorkoutError) -> [Workout.Part] {
        guard depth < WorkoutParser.deepest else {
            throw wanted("repetitions are at most \(WorkoutParser.deepest) deep")
        }
        if token.kind == .sign("(") { return try bracket(repeated: true) }
        depth += 1
        defer { depth -= 1 }
        return try part(repeated: true)
    }
}
