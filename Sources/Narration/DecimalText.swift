/// Numbers as text, without a locale: a point before the decimals, no thousands.
enum DecimalText {
    /// One decimal, always, rounded to the nearest: 11.0.
    static func oneDecimal(_ value: Double) -> String {
        text(ofTenths: tenths((bounded(value) * 10).rounded()), keepsZero: true)
    }

    /// One decimal, always, rounded down: a limit is never shown wider than it is. 10.9999999 is 11.
    static func oneDecimalDown(_ value: Double) -> String {
        text(ofTenths: tenths((bounded(value) * 10 + 1e-6).rounded(.down)), keepsZero: true)
    }

    /// A whole number as such, a half or a mean with one decimal: 2, 1.5.
    static func short(_ value: Double) -> String {
        text(ofTenths: tenths((bounded(value) * 10).rounded()), keepsZero: false)
    }

    /// Two decimals, always: 1.10.
    static func twoDecimals(_ value: Double) -> String {
        let hundredths = whole(value * 100)
        let rest = hundredths.magnitude % 100
        return "\(hundredths < 0 ? "-" : "")\(hundredths.magnitude / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// The nearest whole number.
    static func whole(_ value: Double) -> Int { Int(bounded(value).rounded()) }

    private static func text(ofTenths tenths: Int, keepsZero: Bool) -> String {
        let size = tenths.magnitude
        let sign = tenths < 0 ? "-" : ""
        return size % 10 == 0 && !keepsZero ? "\(sign)\(size / 10)" : "\(sign)\(size / 10).\(size % 10)"
    }

    private static func tenths(_ value: Double) -> Int { Int(value) }

    /// Within what a text is made for; no number is 0.
    private static func bounded(_ value: Double) -> Double {
        value.isNaN ? 0 : min(max(value, -1e12), 1e12)
    }
}
