import Journal
public import Quantities

/// Quantities as a runner reads them.
extension Narrator {
    /// A distance in km or miles with one decimal: `10.0 km`, `6.2 mi`.
    public func distance(kilometres: Double) -> String {
        DecimalText.oneDecimal(inUnits(kilometres)) + unit
    }

    /// A distance in km or miles with one decimal.
    public func distance(_ distance: Distance) -> String { self.distance(kilometres: distance.kilometres) }

    /// The most that may be run, rounded down: what is shown is never more than what is allowed.
    public func limit(kilometres: Double) -> String {
        DecimalText.oneDecimalDown(inUnits(kilometres)) + unit
    }

    /// A pace: `5:30/km`, `8:51/mi`.
    public func pace(_ speed: Speed) -> String {
        switch units {
        case .metric: clock(speed.secondsPerKilometre) + "/km"
        case .imperial: clock(speed.secondsPerKilometre * Distance.metresPerMile / 1000) + "/mi"
        }
    }

    /// A body mass: `68.5 kg`, `151 lb`.
    public func mass(_ mass: Mass) -> String {
        switch units {
        case .metric: DecimalText.short(mass.kilograms) + " kg"
        case .imperial: DecimalText.short(mass.pounds) + " lb"
        }
    }

    /// A span of time in words: `45 s`, `4 min 30 s`, `1 h 5 min`.
    public func duration(seconds: Int) -> String {
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
        var parts: [String] = []
        if hours > 0 { parts.append("\(hours) h") }
        if minutes > 0 { parts.append("\(minutes) min") }
        if rest > 0 || parts.isEmpty { parts.append("\(rest) s") }
        return parts.joined(separator: " ")
    }

    /// A span of time in words, to the second.
    public func duration(_ span: TimeSpan) -> String { duration(seconds: DecimalText.whole(span.seconds)) }

    /// Climb for its distance: `10 m a km`, `53 ft a mile`.
    public func climb(metresPerKilometre climb: Double) -> String {
        switch units {
        case .metric: "\(DecimalText.whole(climb)) m a km"
        case .imperial: "\(DecimalText.whole(climb * Distance.metresPerMile / 1000 / 0.3048)) ft a mile"
        }
    }

    /// A height: `120 m`, `394 ft`.
    public func height(metres: Double) -> String {
        switch units {
        case .metric: "\(DecimalText.whole(metres)) m"
        case .imperial: "\(DecimalText.whole(metres / 0.3048)) ft"
        }
    }

    /// Pain on the scale it was asked on: `3 of 10`.
    public func pain(_ score: Int) -> String { "\(score) of 10" }

    /// A day as `2027-01-12`, the form of the journal.
    public func day(_ day: Day) -> String { day.text }

    /// A day as a person says it: `Tue 12 Jan`.
    public func friendlyDay(_ day: Day) -> String {
        let (_, month, date) = day.civil
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return "\(Words.capitalised(day.weekday.rawValue)) \(date) \(names[month - 1])"
    }

    private var unit: String { units == .metric ? " km" : " mi" }

    /// Kilometres, also easy ones, in the units of the runner: the same, or miles.
    public func inUnits(_ kilometres: Double) -> Double {
        units == .metric ? kilometres : kilometres * 1000 / Distance.metresPerMile
    }

    private func clock(_ seconds: Double) -> String {
        let whole = DecimalText.whole(seconds)
        let rest = whole % 60
        return "\(whole / 60):\(rest < 10 ? "0" : "")\(rest)"
    }
}
