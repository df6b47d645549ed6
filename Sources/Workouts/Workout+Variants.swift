/// Gentler versions of a workout.
extension Workout {
    /// The most repetitions of any of its parts; 1 without any.
    public var repetitions: Int {
        parts.reduce(1) { most, part in
            if case .repeats(let repeats) = part { return max(most, repeats.count) }
            return most
        }
    }

    /// With at most so many repetitions of each part.
    public func repetitions(atMost count: Int) -> Workout {
        Workout(
            parts: parts.map { part in
                guard case .repeats(let repeats) = part else { return part }
                return .repeats(repeats.times(min(repeats.count, max(1, count))))
            })
    }

    /// With what is faster than an effort run at that effort.
    public func noFaster(than effort: WorkoutEffort, easySpeed: Double) -> Workout {
        let limit = effort.speed(easySpeed: easySpeed, kilometres: nil)
        return changed { piece in
            // A whole second of a pace is no difference.
            guard piece.speed(easySpeed: easySpeed) > limit * 1.005 else { return piece }
            return Piece(length: piece.length, pace: .effort(effort), ground: piece.ground)
        }
    }

    /// On the flat; a hard repetition uphill is then as hard without its hill.
    public var onTheFlat: Workout {
        changed { piece in
            let pace = piece.pace == .effort(.uphill) ? .effort(.fiveK) : piece.pace
            return Piece(length: piece.length, pace: pace, ground: .flat)
        }
    }

    /// At most so many metres: fewer repetitions, and other pieces shorter in proportion, to round lengths; nil when
    /// nothing of it is left.
    public func shortened(toMetres limit: Double, easySpeed: Double) -> Workout? {
        let metres = total(easySpeed: easySpeed).metres
        guard metres > limit else { return self }
        guard metres > 0, limit > 0 else { return nil }
        let share = limit / metres
        let shorter = parts.compactMap { part -> Part? in
            switch part {
            case .piece(let piece): return piece.shortened(to: share).map { .piece($0) }
            case .repeats(let repeats):
                guard let count = Int(exactly: (Double(repeats.count) * share).rounded(.down)), count > 0
                else {
                    return nil
                }
                return .repeats(repeats.times(count))
            }
        }
        return shorter.isEmpty ? nil : Workout(parts: shorter)
    }

    /// Whether nothing of it is run.
    public var isWalk: Bool {
        pieces.allSatisfy { $0.pace == .effort(.walk) || $0.pace == .effort(.rest) }
    }

    /// Whether a pace is written in it, which only the runner's easy pace makes easy or hard.
    public var hasPace: Bool {
        pieces.contains {
            if case .effort = $0.pace { return false }
            return true
        }
    }

    /// A run of one distance, easy and flat; nil for less than 100 m.
    public static func easy(kilometres: Double) -> Workout? {
        let tenths = (kilometres * 10 + 1e-9).rounded(.down)
        guard tenths >= 1 else { return nil }
        let length = Length.kilometres(WrittenNumber.kept(tenths / 10))
        return Workout(parts: [.piece(Piece(length: length, pace: .effort(.easy), ground: .flat))])
    }

    /// Each piece that is written in it, recoveries too.
    private var pieces: [Piece] { Workout.pieces(of: parts) }

    private static func pieces(of parts: [Part]) -> [Piece] {
        parts.flatMap { part in
            switch part {
            case .piece(let piece): [piece]
            case .repeats(let repeats): pieces(of: repeats.parts) + (repeats.recovery.map { [$0] } ?? [])
            }
        }
    }

    private func changed(_ change: (Piece) -> Piece) -> Workout {
        Workout(parts: Workout.changed(parts, change))
    }

    private static func changed(_ parts: [Part], _ change: (Piece) -> Piece) -> [Part] {
        parts.map { part in
            switch part {
            case .piece(let piece): .piece(change(piece))
            case .repeats(let repeats):
                .repeats(
                    Repeats(
                        count: repeats.count, parts: changed(repeats.parts, change),
                        recovery: repeats.recovery.map(change)))
            }
        }
    }
}

extension Workout.Repeats {
    fileprivate func times(_ count: Int) -> Workout.Repeats {
        Workout.Repeats(count: count, parts: parts, recovery: recovery)
    }
}

extension Workout.Piece {
    /// A share of it, down to tenths of a km or mile, 50 m or whole minutes; nil when that is nothing.
    fileprivate func shortened(to share: Double) -> Workout.Piece? {
        func down(_ value: Double, to step: Double) -> Double {
            WrittenNumber.kept((value * share / step + 1e-9).rounded(.down) * step)
        }
        let shorter: Workout.Length
        switch length {
        case .metres(let metres): shorter = .metres(down(metres, to: 50))
        case .kilometres(let kilometres): shorter = .kilometres(down(kilometres, to: 0.1))
        case .miles(let miles): shorter = .miles(down(miles, to: 0.1))
        case .seconds(let seconds):
            shorter = .seconds(Int(exactly: down(Double(seconds), to: 60)) ?? 0)
        case .back: return nil
        }
        switch shorter {
        case .metres(0), .kilometres(0), .miles(0), .seconds(0): return nil
        default:
            return Workout.Piece(
                length: shorter, pace: pace, ground: ground.times(shorter.size / length.size))
        }
    }
}

extension Workout.Ground {
    /// The ground of a piece that is so many times as long: as steep, and never steeper.
    func times(_ factor: Double) -> Workout.Ground {
        guard case .climb(let metres) = self else { return self }
        return .climb((metres * factor * 100).rounded(.down) / 100)
    }
}

extension Workout.Length {
    /// Its number, to be compared with one of the same unit.
    fileprivate var size: Double {
        switch self {
        case .metres(let value), .kilometres(let value), .miles(let value): value
        case .seconds(let seconds): Double(seconds)
        case .back: 1
        }
    }
}
