import Evidence

/// Metres uphill after a distance: `15 km +600 m`, `10 km +200 m climb`, `12 km, 300 m D+`.
extension WorkoutParser {
    /// A climb that stands ahead: its metres, and how many tokens it takes.
    struct Climb {
        let metres: Double
        let tokens: Int
    }

    /// The climb after the sign here; nil where another part begins.
    func climbAhead(_ said: Said) -> Climb? {
        guard said.length?.metres != nil, case .number(let metres, _) = token(after: 1).kind else {
            return nil
        }
        var next = 2
        if let unit = word(after: next), unit == "hm" || WorkoutWords.distance(unit) != nil {
            guard unit == "hm" || isMetres(unit) else { return nil }
            next += 1
        }
        let isSaid = word(after: 2) == "hm" || climbWordTokens(after: next) > 0
        let isLast = next == 3 && token(after: next).kind == .end && token.kind == .sign("+")
        // `10 km easy + 400 m` goes on with a part; right after a distance it is how the climb of a run is written.
        guard isSaid || isLast && metres >= 50 && isLength(token(after: -1)) else { return nil }
        return Climb(metres: metres, tokens: next + climbWordTokens(after: next))
    }

    mutating func takeClimb(_ climb: Climb, _ said: inout Said) throws(WorkoutError) {
        let steepest = Numbers.steepestGrade.value
        let half = (said.length?.metres ?? 0) / 2
        guard half > 0, climb.metres / half * 100 <= steepest else {
            throw WorkoutError(
                offset: token(after: 1).offset,
                wanted: "so much climb is steeper than \(Int(steepest))%; for another part write 400 m easy")
        }
        said.ground = .climb(WrittenNumber.keptMetres(climb.metres))
        step(climb.tokens)
    }

    /// Tokens of `climb`, `of climbing`, `D+`.
    private func climbWordTokens(after count: Int) -> Int {
        if word(after: count) == "d", token(after: count + 1).kind == .sign("+") { return 2 }
        if word(after: count) == "of" {
            let words = climbWordTokens(after: count + 1)
            return words > 0 ? words + 1 : 0
        }
        return word(after: count).map(WorkoutWords.isClimb) == true ? 1 : 0
    }

    private func isMetres(_ unit: String) -> Bool {
        if case .metres? = WorkoutWords.distance(unit)?(1) { return true }
        return false
    }

    private func isLength(_ token: WorkoutToken) -> Bool {
        if case .word(let word) = token.kind { return WorkoutWords.distance(word) != nil }
        return false
    }
}
