/// Paces: `4:10/km`, `4'10"/km`, `6:30/mi`, `14 km/h`, `4:20-4:40`, and `in 96 s`.
extension WorkoutParser {
    private var paceWanted: String { "a pace looks like \(isImperial ? "6:40/mi" : "4:10/km")" }

    /// The pace here; of a range the faster.
    ///
    /// - Parameter length: what is run at it; a pace without a unit is a mile's for a length in miles.
    mutating func pace(of length: Workout.Length?) throws(WorkoutError) -> Workout.Pace {
        let start = token
        if let speed = try speed(start) { return speed }
        var seconds = try paceTime()
        if token.kind == .sign("-"), token(after: 1).isTime {
            step()
            seconds = min(seconds, try paceTime())
        }
        return try WorkoutParser.sound(
            takePaceUnit() ?? isOfMiles(length) ? .perMile(seconds) : .perKilometre(seconds), at: start)
    }

    /// `4:10`, `4'10"`, `4'10`, `4 min`.
    mutating func paceTime() throws(WorkoutError) -> Int {
        if let seconds = try duration() { return seconds }
        if case .number = token.kind {
            step()
            // `4/km` is said, `4;10` is a slip.
            if token.kind == .sign("/"), case .number(let minutes, true) = self.token(after: -1).kind,
                let seconds = Int(exactly: minutes * 60)
            {
                return seconds
            }
        }
        throw wanted(paceWanted)
    }

    /// `14 km/h`, `8.7 mph`, `4 m/s`, as a pace; nil for another form.
    private mutating func speed(_ start: WorkoutToken) throws(WorkoutError) -> Workout.Pace? {
        guard case .number(let value, _) = token.kind, let unit = word(after: 1), value > 0 else {
            return nil
        }
        let per = token(after: 2).kind == .sign("/") ? word(after: 3) : nil
        let pace: Workout.Pace
        switch (unit, per) {
        case ("km", "h"): pace = .perKilometre(WorkoutParser.seconds(3600 / value))
        case ("kmh", nil), ("kph", nil): pace = .perKilometre(WorkoutParser.seconds(3600 / value))
        case ("mph", nil): pace = .perMile(WorkoutParser.seconds(3600 / value))
        case ("m", "s"): pace = .perKilometre(WorkoutParser.seconds(1000 / value))
        default: return nil
        }
        step(per == nil ? 2 : 4)
        return try WorkoutParser.sound(pace, at: start)
    }

    /// `/km`, `/mi`, `per km`, `a mile`; true for a mile, nil where no unit stands.
    mutating func takePaceUnit() -> Bool? {
        let isStroke = token.kind == .sign("/")
        guard isStroke || word() == "per" || word() == "a" || word() == "min" else { return nil }
        // `5:00 min/km`: the minutes were taken with the time.
        switch word(after: 1) {
        case "km", "k", "kilometre", "kilometer":
            step(2)
            return false
        case "mi", "mile":
            step(2)
            return true
        default: return nil
        }
    }

    func isOfMiles(_ length: Workout.Length?) -> Bool {
        switch length {
        case .miles?: true
        case .kilometres?: false
        case .metres?, .seconds?, .back?, nil: isImperial
        }
    }

    /// `400m in 96 s`: the pace that covers a distance in a time.
    mutating func pace(covering length: Workout.Length?) throws(WorkoutError) -> Workout.Pace {
        let start = token
        guard let metres = length?.metres, let length else {
            throw wanted("a time needs its distance before it, such as 400 m in 96 s")
        }
        guard let seconds = try duration() else { throw wanted("a time looks like 96 s or 1:36") }
        if case .miles(let miles) = length {
            return try WorkoutParser.sound(
                .perMile(WorkoutParser.seconds(Double(seconds) / miles)), at: start)
        }
        return try WorkoutParser.sound(
            .perKilometre(WorkoutParser.seconds(Double(seconds) * 1000 / metres)), at: start)
    }

    /// Whole seconds; what is none is refused as a pace afterwards.
    static func seconds(_ value: Double) -> Int { Int(exactly: min(value, 1e6).rounded()) ?? 0 }

    /// A pace somebody runs or walks.
    static func sound(_ pace: Workout.Pace, at start: WorkoutToken) throws(WorkoutError)
        -> Workout.Pace
    {
        switch pace {
        case .perKilometre(let seconds) where (100...1800).contains(seconds): return pace
        case .perMile(let seconds) where (160...2900).contains(seconds): return pace
        default:
            throw WorkoutError(
                offset: start.offset,
                wanted: "a pace is 1:40 to 30:00 a km; for the time of a repetition write 400 m in 96 s")
        }
    }
}

extension WorkoutToken {
    /// Whether a time or a number stands here.
    fileprivate var isTime: Bool {
        switch kind {
        case .number, .clock: true
        default: false
        }
    }
}
