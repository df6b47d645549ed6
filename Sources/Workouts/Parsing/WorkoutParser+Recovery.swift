import Tendon

/// What stands between repetitions.
extension WorkoutParser {
    mutating func repeats(
        _ count: Int, of parts: [Workout.Part]
    ) throws(WorkoutError) -> Workout.Repeats {
        Workout.Repeats(count: count, parts: parts, recovery: try recovery(after: parts))
    }

    /// The recovery here; nil where none stands.
    mutating func recovery(after parts: [Workout.Part]) throws(WorkoutError) -> Workout.Piece? {
        guard token.kind == .with else { return recoveryAhead(after: parts) }
        step()
        return try piece(unsaid: .jog, wayBack: true)
    }

    /// A recovery that no `w/` announces: after a comma, a stroke, in brackets or at once, and slow.
    ///
    /// A length alone is one, jogged, as long as it is short: `8x400m @ 4:10/km, 2:00`.
    private mutating func recoveryAhead(after parts: [Workout.Part]) -> Workout.Piece? {
        let start = place
        let assumed = assumptions
        let isBracket = skip("(")
        if !isBracket { _ = skip(",") || skip("/") || skip("-") }
        let first = place
        for unsaid in [nil, WorkoutEffort.jog] {
            place = first
            assumptions = assumed
            guard let piece = try? piece(unsaid: unsaid, wayBack: true),
                case .effort(let effort) = piece.pace,
                effort.isRecovery || isEasyRecovery(piece, after: parts),
                unsaid == nil || piece.length.isShort, !isBracket || skip(")")
            else { continue }
            // `6x1km @ 3:50, 4x200m` goes on with repetitions.
            if token.kind != .times { return piece }
        }
        place = start
        assumptions = assumed
        return nil
    }

    /// Easy running that is no longer than the faster repetition before it, or than two minutes.
    private func isEasyRecovery(_ piece: Workout.Piece, after parts: [Workout.Part]) -> Bool {
        let before = Workout(parts: parts).stretches(easySpeed: easySpeed)
        let seconds = Workout(parts: [.piece(piece)]).total(easySpeed: easySpeed).seconds
        return piece.pace == .effort(.easy) && piece.ground == .flat
            && before.contains { $0.speed > easySpeed * 1.005 }
            && seconds <= max(before.reduce(0) { $0 + $1.seconds }, 120) + 0.5
    }
}

extension Workout.Length {
    /// Five minutes or 800 m at most: what stands between repetitions.
    fileprivate var isShort: Bool {
        if case .seconds(let seconds) = self { return seconds <= 300 }
        return metres.map { $0 <= 800 } ?? true
    }
}
