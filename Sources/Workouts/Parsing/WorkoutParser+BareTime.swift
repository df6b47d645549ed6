import Evidence

/// A time after `@` without a unit: `4:10`.
struct BareTime {
    let seconds: Int
    let place: WorkoutToken
}

/// What a time after `@` is for: a kilometre (or a mile), or the whole distance.
extension WorkoutParser {
    /// Metres a second that nobody keeps up: 2:20 a km.
    private static let fastest = 1000.0 / 140

    /// The time here, of a range the shorter; nil, and nothing is taken, where it has a unit or none stands.
    mutating func bareTime() throws(WorkoutError) -> Int? {
        guard case .clock = token.kind else { return nil }
        let start = place
        var seconds = try paceTime()
        if token.kind == .sign("-"), case .clock = token(after: 1).kind {
            step()
            seconds = min(seconds, try paceTime())
        }
        let end = place
        if takePaceUnit() == nil {
            place = end
            return seconds
        }
        place = start
        return nil
    }

    /// The pace it stands for; refused where it would be slow as a pace and fast as the time of the distance.
    mutating func pace(_ time: BareTime, of length: Workout.Length) throws(WorkoutError) -> Workout.Pace {
        let metresOfPace = isOfMiles(length) ? Workout.Length.metresPerMile : 1000
        let asPace: Workout.Pace = isOfMiles(length) ? .perMile(time.seconds) : .perKilometre(time.seconds)
        guard let metres = length.metres, time.seconds > 0, abs(metres - metresOfPace) > 1 else {
            return try WorkoutParser.sound(asPace, at: time.place)
        }
        let speed = metresOfPace / Double(time.seconds)
        let speedOver = metres / Double(time.seconds)
        let isPlausible = speedOver <= WorkoutParser.fastest && speedOver > easySpeed * 1.005
        guard isPlausible else { return try WorkoutParser.sound(asPace, at: time.place) }
        if speed > WorkoutParser.fastest {
            assumptions.append("\(WrittenTime.clock(time.seconds)) is the time for each \(length.text)")
            let seconds = WorkoutParser.seconds(Double(time.seconds) * metresOfPace / metres)
            return try WorkoutParser.sound(
                isOfMiles(length) ? .perMile(seconds) : .perKilometre(seconds), at: time.place)
        }
        guard speed <= easySpeed * Numbers.tempoSpeed.value else {
            return try WorkoutParser.sound(asPace, at: time.place)
        }
        let clock = WrittenTime.clock(time.seconds)
        throw WorkoutError(
            offset: time.place.offset,
            wanted:
                "pace, or time for \(length.text)? write \(clock)/\(isOfMiles(length) ? "mi" : "km") or in \(clock)"
        )
    }
}
