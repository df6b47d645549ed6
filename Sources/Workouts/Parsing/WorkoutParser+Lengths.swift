/// Distances and times.
extension WorkoutParser {
    private static let lengthWanted = "a length has a unit: 10 km, 400 m, 5 miles, 15:00, 90 s or 20 min"

    /// `10 km`, `400m`, `15:00`, `1h10`, `90"`, `400`; of `40-50 min` the longer.
    mutating func length() throws(WorkoutError) -> Workout.Length {
        let start = token
        if case .number(let first, _) = token.kind, token(after: 1).kind == .sign("-"),
            case .number(let second, _) = token(after: 2).kind
        {
            if first < second {
                step(2)
            } else if !token(after: 2).isApart {
                throw wanted("a range goes up, such as 6-8 km; join parts with +")
            }
        }
        let length = try oneLength(start)
        guard length.isSound else {
            throw WorkoutError(offset: start.offset, wanted: "a length is above 0, at most 500 km or 24 h")
        }
        return length
    }

    private mutating func oneLength(_ start: WorkoutToken) throws(WorkoutError) -> Workout.Length {
        if let seconds = try duration() { return .seconds(seconds) }
        guard case .number(let value, let isWhole) = token.kind else {
            throw wanted(WorkoutParser.lengthWanted)
        }
        step()
        if let word = word(), let unit = WorkoutWords.distance(word) {
            step()
            return unit(value).kept
        }
        // `8x400` is metres: nobody runs 400 km of anything eight times.
        if isWhole, value >= 100, value <= 10_000 { return .metres(value) }
        throw wanted(WorkoutParser.lengthWanted)
    }

    /// A time in whole seconds; nil, and nothing is taken, where no time stands.
    mutating func duration() throws(WorkoutError) -> Int? {
        if case .clock(let seconds) = token.kind {
            step()
            // `2:00 min` says the same twice.
            if let word = word(), let unit = WorkoutWords.seconds(word), unit >= 60 { step() }
            return seconds
        }
        guard case .number(let value, _) = token.kind, var unit = timeUnit(after: 1) else { return nil }
        var seconds = value * unit
        step(2)
        // Smaller units follow: `1h10`, `2'30"`, `2 min 30 s`. The last one needs no unit.
        while case .number(let more, isWhole: true) = token.kind, unit > 1, more < 60 {
            let smaller: Double
            if let said = timeUnit(after: 1, within: unit) {
                smaller = said
            } else if !token.isApart, !isOtherNumber() {
                smaller = unit / 60
            } else {
                break
            }
            guard smaller < unit else { break }
            seconds += more * smaller
            step(timeUnit(after: 1, within: unit) == nil ? 1 : 2)
            unit = smaller
        }
        return Int(exactly: seconds.rounded())
    }

    /// Whether the number here counts something else: `2'30x` or `1h5 km`.
    private func isOtherNumber() -> Bool {
        switch token(after: 1).kind {
        case .times, .sign("%"): true
        case .word(let word): WorkoutWords.distance(word) != nil
        default: false
        }
    }

    /// The seconds of a unit of time; `m` is minutes only within hours, and before seconds.
    private func timeUnit(after count: Int, within larger: Double? = nil) -> Double? {
        switch token(after: count).kind {
        case .sign("'"): return 60
        case .sign("\""): return 1
        case .word("m"):
            if larger == 3600 { return 60 }
            guard case .number = token(after: count + 1).kind, !token(after: count + 1).isApart,
                word(after: count + 2).flatMap(WorkoutWords.seconds) == 1
            else { return nil }
            return 60
        case .word(let word): return WorkoutWords.seconds(word)
        default: return nil
        }
    }
}

extension Workout.Length {
    /// With its number rounded as it is kept.
    var kept: Workout.Length {
        switch self {
        case .metres(let metres): .metres(WrittenNumber.keptMetres(metres))
        case .kilometres(let kilometres): .kilometres(WrittenNumber.kept(kilometres))
        case .miles(let miles): .miles(WrittenNumber.kept(miles))
        case .seconds, .back: self
        }
    }

    /// Above 0, and within what a workout may be.
    var isSound: Bool {
        switch self {
        case .seconds(let seconds): seconds > 0 && seconds <= 86_400
        case .back: true
        case .metres, .kilometres, .miles: metres.map { $0 > 0 && $0 <= 500_000 } ?? false
        }
    }
}
