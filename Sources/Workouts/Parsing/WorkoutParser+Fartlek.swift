/// Fast and slow as one likes: `fartlek 45 min`.
extension WorkoutParser {
    /// `fartlek 45 min`, `45 min fartlek`, `45' of fartlek`.
    func isFartlekAhead() -> Bool {
        if word() == "fartlek" { return true }
        return (1...4).contains { word(after: $0) == "fartlek" }
            && !(1...3).contains {
                token(after: $0).kind == .sign("+") || token(after: $0).kind == .sign(",")
                    || token(after: $0).kind == .sign(")")
            }
    }

    /// Fast and slow by turns, as nobody said how.
    mutating func fartlek(_ piece: Workout.Piece) throws(WorkoutError) -> [Workout.Part] {
        guard case .seconds(let seconds) = piece.length, (120...12_000).contains(seconds) else {
            throw wanted("a fartlek is read by its time, such as fartlek 45 min")
        }
        assumptions.append("fartlek: every other minute at 5k effort")
        func minute(_ effort: WorkoutEffort) -> Workout.Part {
            .piece(Workout.Piece(length: .seconds(60), pace: .effort(effort), ground: piece.ground))
        }
        return [
            .repeats(
                Workout.Repeats(
                    count: seconds / 120, parts: [minute(.fiveK), minute(.jog)], recovery: nil))
        ]
    }
}
