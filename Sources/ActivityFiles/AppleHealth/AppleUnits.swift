/// What Apple Health writes with a unit, in the numbers and units of the runner's locale.
enum AppleUnits {
    private static let metres: [String: Double] = [
        "km": 1000, "m": 1, "cm": 0.01, "mm": 0.001, "mi": 1609.344, "yd": 0.9144, "ft": 0.3048, "in": 0.0254,
    ]
    private static let seconds: [String: Double] = ["s": 1, "min": 60, "hr": 3600, "h": 3600, "ms": 0.001]

    /// A length in metres; nil for what is no number or no length.
    static func metres(_ number: String, _ unit: String) -> Double? {
        product(number, metres[unit])
    }

    /// A time in seconds; minutes where no unit stands, as Apple Health has it by default.
    static func seconds(_ number: String, _ unit: String) -> Double? {
        product(number, seconds[unit.isEmpty ? "min" : unit])
    }

    /// A length with its unit in one text, such as `418 cm`, in metres.
    static func metres(_ text: String) -> Double? {
        guard let space = text.lastIndex(where: { $0.isWhitespace }) else { return nil }
        return metres(String(text[..<space]), String(text[text.index(after: space)...]))
    }

    private static func product(_ number: String, _ factor: Double?) -> Double? {
        guard let factor, let value = Double(anyLocale: number) else { return nil }
        return value * factor
    }
}
