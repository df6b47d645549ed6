/// A workout in the form of the house: every unit said, and it reads back as the same workout.
extension Workout {
    /// Such as `15:00 easy + 8 x 400 m @ 4:10/km w/ 2:00 jog`.
    public var text: String { Workout.text(of: parts) }

    private static func text(of parts: [Part]) -> String {
        parts.map { $0.text }.joined(separator: " + ")
    }
}

extension Workout.Part {
    var text: String {
        switch self {
        case .piece(let piece): piece.text
        case .repeats(let repeats): repeats.text
        }
    }
}

extension Workout.Repeats {
    var text: String {
        let inner = parts.map { $0.text }.joined(separator: " + ")
        var isOnePiece = false
        if parts.count == 1, case .piece? = parts.first { isOnePiece = true }
        let work = "\(count) x " + (isOnePiece ? inner : "(\(inner))")
        return recovery.map { "\(work) w/ \($0.text)" } ?? work
    }
}

extension Workout.Piece {
    var text: String {
        let way: String
        switch (length, pace) {
        case (.back, .effort(let effort)): way = "\(effort.rawValue) back"
        case (_, .effort(let effort)) where effort == .tenK || effort == .fiveK:
            way = "\(length.text) @ \(effort.rawValue) effort"
        case (_, .effort(let effort)): way = "\(length.text) \(effort.rawValue)"
        case (_, .perKilometre(let seconds)): way = "\(length.text) @ \(WrittenTime.clock(seconds))/km"
        case (_, .perMile(let seconds)): way = "\(length.text) @ \(WrittenTime.clock(seconds))/mi"
        }
        switch ground {
        case .flat: return way
        case .grade(let percent): return "\(way), \(WrittenNumber.text(percent))%"
        case .hilly: return "\(way), hilly"
        case .climb(let metres): return "\(way), \(WrittenNumber.text(metres)) m climb"
        }
    }
}

extension Workout.Length {
    var text: String {
        switch self {
        case .metres(let metres): "\(WrittenNumber.text(metres)) m"
        case .kilometres(let kilometres): "\(WrittenNumber.text(kilometres)) km"
        case .miles(let miles): "\(WrittenNumber.text(miles)) mi"
        case .seconds(let seconds): seconds < 60 ? "\(seconds) s" : WrittenTime.clock(seconds)
        case .back: "back"
        }
    }
}

/// Times as a watch shows them.
enum WrittenTime {
    /// `4:10`, `1:10:00`.
    static func clock(_ seconds: Int) -> String {
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
        return hours > 0 ? "\(hours):\(two(minutes)):\(two(rest))" : "\(minutes):\(two(rest))"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// Numbers with three decimals at most, which is what is read of them.
enum WrittenNumber {
    /// `1.5`, `400`, `-6`.
    static func text(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        let (whole, rest) = (thousandths.magnitude / 1000, thousandths.magnitude % 1000)
        var text = "\(thousandths < 0 ? "-" : "")\(whole)"
        guard rest > 0 else { return text }
        var digits = "\(rest + 1000)".dropFirst()
        while digits.last == "0" { digits.removeLast() }
        text += ".\(digits)"
        return text
    }

    /// A number as it is kept: rounded to thousandths.
    static func kept(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

    /// Metres as they are kept: rounded to hundredths, for 1.829 m would be read as 1829 m.
    static func keptMetres(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
