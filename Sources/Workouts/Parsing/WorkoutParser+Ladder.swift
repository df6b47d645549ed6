/// Distances or times in a row, `400-800-1200-800-400 m @ 5k effort`: one repetition of each.
extension WorkoutParser {
    /// Tokens before the last number of three or more with dashes between; nil where none stand.
    func ladderAhead() -> Int? {
        var count = 0
        while case .number = token(after: count).kind, token(after: count + 1).kind == .sign("-"),
            case .number = token(after: count + 2).kind
        {
            count += 2
        }
        return count >= 4 && token(after: count + 1).kind != .times ? count : nil
    }

    /// The steps in their order, all in the unit and at the pace of the last, with its recovery between them.
    mutating func ladder(_ tokens: Int) throws(WorkoutError) -> [Workout.Part] {
        let start = place
        let values = stride(from: 0, to: tokens, by: 2).compactMap { count -> Double? in
            if case .number(let value, _) = token(after: count).kind { return value }
            return nil
        }
        step(tokens)
        guard case .number(let lastValue, _) = token.kind, lastValue > 0 else {
            throw wanted("a length is above 0, at most 500 km or 24 h")
        }
        let last = try piece(unsaid: nil)
        var pieces: [Workout.Piece] = []
        for value in values {
            let share = value / lastValue
            guard let length = last.length.times(share), length.isSound else {
                throw WorkoutError(
                    offset: tokenOffset(start), wanted: "a length is above 0, at most 500 km or 24 h")
            }
            pieces.append(Workout.Piece(length: length, pace: last.pace, ground: last.ground.times(share)))
        }
        pieces.append(last)
        let recovery = try recovery(after: [.piece(last)])
        var parts: [Workout.Part] = []
        for piece in pieces {
            if let recovery, !parts.isEmpty { parts.append(.piece(recovery)) }
            parts.append(.piece(piece))
        }
        return parts
    }
}

extension Workout.Length {
    /// Its multiple, to thousandths or whole seconds; nil for the way back.
    fileprivate func times(_ factor: Double) -> Workout.Length? {
        switch self {
        case .metres(let metres): .metres(WrittenNumber.keptMetres(metres * factor))
        case .kilometres(let kilometres): .kilometres(WrittenNumber.kept(kilometres * factor))
        case .miles(let miles): .miles(WrittenNumber.kept(miles * factor))
        case .seconds(let seconds):
            Int(exactly: (Double(seconds) * factor).rounded()).map { .seconds($0) }
        case .back: nil
        }
    }
}
