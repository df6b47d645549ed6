package import Journal
package import Quantities

/// Masses, distances and paces as people type them: with a unit, or as bare numbers in the units they use.
package enum TypedMeasure {
    /// A body mass: `68`, `68,5 kg`, `150 lb`.
    ///
    /// - Parameter units: what a bare number is in, kilograms or pounds.
    /// - Throws: a fault for another form, and outside 20 to 300 kg.
    package static func mass(_ text: String, units: Units) throws(TypedFault) -> Mass {
        let fault = TypedFault("this is no body weight", do: "write it as 68 kg or 150 lb")
        guard let (number, unit) = measure(text) else { throw fault }
        let kilograms: Double
        switch (unit, units) {
        case ("kg", _), ("", .metric): kilograms = number
        case ("lb", _), ("lbs", _), ("", .imperial): kilograms = number * Mass.kilogramsPerPound
        default: throw fault
        }
        do {
            return try Mass(kilograms: kilograms)
        } catch {
            throw TypedFault("a body weight may be 20 to 300 kg, or 45 to 661 lb", do: "give another value")
        }
    }

    /// A distance: `15`, `15 km`, `13.1 mi`, `10k`.
    ///
    /// - Parameter units: what a bare number is in, kilometres or miles.
    /// - Throws: a fault for another form, and for more than 1,000 km.
    package static func distance(_ text: String, units: Units) throws(TypedFault) -> Distance {
        let fault = TypedFault("this is no distance", do: "write it as 15 km or 10 mi")
        guard let (number, unit) = measure(text) else { throw fault }
        let metres: Double
        switch (unit, units) {
        case ("km", _), ("k", _), ("", .metric): metres = number * 1000
        case ("mi", _), ("mile", _), ("miles", _), ("", .imperial): metres = number * Distance.metresPerMile
        default: throw fault
        }
        return try typed { () throws(QuantityError) in try Distance(metres: metres) }
    }

    /// A pace: `5:30`, `5:30/km`, `8:50 min / mi`.
    ///
    /// - Parameter units: what a bare pace is for, a kilometre or a mile.
    /// - Throws: a fault for another form, and for a pace nobody runs.
    package static func pace(_ text: String, units: Units) throws(TypedFault) -> Speed {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            .map { String($0).withoutBlanksAround.lowercased() }
        let kilometres: Double
        switch (parts.count > 1 ? parts[1] : nil, units) {
        case ("km", _), (nil, .metric): kilometres = 1
        case ("mi", _), ("mile", _), (nil, .imperial): kilometres = Distance.metresPerMile / 1000
        default: throw notAPace
        }
        do {
            let clock = parts[0].hasSuffix("min") ? String(parts[0].dropLast(3)) : parts[0]
            let written = try Speed(pace: clock.withoutBlanksAround)
            return try Speed(secondsPerKilometre: written.secondsPerKilometre / kilometres)
        } catch {
            if case .malformed = error { throw notAPace }
            throw TypedFault(error)
        }
    }

    private static let notAPace = TypedFault("this is no pace", do: "write it as 5:30/km or 8:50/mi")

    /// A number with a point or a comma, and the letters behind it.
    private static func measure(_ text: String) -> (number: Double, unit: String)? {
        let digits = text.prefix { $0.isWhitespace || !$0.isLetter }
        guard let number = TypedNumber.decimal(String(digits).withoutBlanksAround) else { return nil }
        return (number, text.dropFirst(digits.count).lowercased())
    }
}
