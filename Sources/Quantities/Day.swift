/// A civil day of the proleptic Gregorian calendar, without a time or a zone.
///
/// Everything the coach decides is decided for a civil day of the runner's own place. A `Day` is a plain count
/// of days, so the pure targets need no calendar and no clock.
///
/// Range: years 1600 to 9999; anything else is refused, so that no later sum can overflow.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before it.
    public let number: Int

    /// The first and the last day that can be named.
    public static let earliest = Day(unchecked: -135_140)
    public static let latest = Day(unchecked: 2_932_896)

    private init(unchecked number: Int) {
        self.number = number
    }

    /// A day from its number since 1970-01-01.
    ///
    /// - Throws: `QuantityError.outOfRange` outside the years 1600 to 9999.
    public init(number: Int) throws(QuantityError) {
        guard number >= Day.earliest.number, number <= Day.latest.number else {
            throw .outOfRange(quantity: "day", allowed: "1600-01-01 to 9999-12-31")
        }
        self.number = number
    }

    /// A day from year, month (1-12) and day of the month (1-31).
    ///
    /// - Throws: `QuantityError.outOfRange` for a day that is not in the calendar, such as 30 February.
    public init(year: Int, month: Int, day: Int) throws(QuantityError) {
        guard (1600...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.daysInMonth(month, ofYear: year)
        else {
            throw .outOfRange(quantity: "day", allowed: "a day of the calendar, 1600-01-01 to 9999-12-31")
        }
        // Days from civil, counting years from March so that the leap day comes last.
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let monthFromMarch = (month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.number = era * 146_097 + dayOfEra - 719_468
    }

    /// A day from `YYYY-MM-DD`.
    ///
    /// - Throws: `QuantityError.malformed` when the text has another form, `.outOfRange` when there is no such day.
    public init(_ text: String) throws(QuantityError) {
        let bytes = Array(text.utf8)
        let dash = UInt8(ascii: "-")
        guard bytes.count == 10, bytes[4] == dash, bytes[7] == dash,
            let year = Day.digits(bytes[0..<4]), let month = Day.digits(bytes[5..<7]),
            let day = Day.digits(bytes[8..<10])
        else {
            throw .malformed(quantity: "day", wanted: "YYYY-MM-DD")
        }
        try self.init(year: year, month: month, day: day)
    }

    /// Year, month and day of the month.
    public var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The calendar year.
    public var year: Int { civil.year }

    /// The day as `YYYY-MM-DD`.
    public var text: String {
        let (year, month, day) = civil
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    /// The day of the week.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let index = ((number + 3) % 7 + 7) % 7
        return Weekday.allCases[index]
    }

    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// Days from `right` to `left`.
    public static func - (left: Day, right: Day) -> Int { left.number - right.number }

    /// The day so many days later, held at the ends of the calendar.
    public static func + (day: Day, days: Int) -> Day {
        let (sum, overflow) = day.number.addingReportingOverflow(days)
        if overflow { return days > 0 ? latest : earliest }
        return Day(unchecked: min(max(sum, earliest.number), latest.number))
    }

    /// The day so many days earlier, held at the ends of the calendar.
    public static func - (day: Day, days: Int) -> Day {
        days == Int.min ? latest : day + (-days)
    }

    private static func daysInMonth(_ month: Int, ofYear year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in bytes {
            guard byte >= 48, byte <= 57 else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
    }
}

/// A day of the week, Monday first.
public enum Weekday: String, CaseIterable, Sendable {
    case monday = "mon"
    case tuesday = "tue"
    case wednesday = "wed"
    case thursday = "thu"
    case friday = "fri"
    case saturday = "sat"
    case sunday = "sun"
}
