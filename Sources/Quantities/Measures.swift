/// A length along the ground in metres; finite and not negative, at most 1,000 km.
public struct Distance: Hashable, Comparable, Sendable {
    public let metres: Double

    /// - Throws: `QuantityError.outOfRange` when negative, not finite or over 1,000 km.
    public init(metres: Double) throws(QuantityError) {
        guard metres >= 0, metres <= 1_000_000 else {
            throw .outOfRange(quantity: "distance", allowed: "0 to 1000 km")
        }
        self.metres = metres
    }

    /// - Throws: as `init(metres:)`.
    public init(kilometres: Double) throws(QuantityError) {
        try self.init(metres: kilometres * 1000)
    }

    public static let zero = Distance(unchecked: 0)

    private init(unchecked metres: Double) { self.metres = metres }

    public var kilometres: Double { metres / 1000 }

    /// International miles of 1,609.344 m.
    public var miles: Double { metres / Distance.metresPerMile }

    public static let metresPerMile = 1609.344

    public static func < (left: Distance, right: Distance) -> Bool { left.metres < right.metres }
}

/// A span of time in seconds; finite and not negative, at most ten days.
public struct TimeSpan: Hashable, Comparable, Sendable {
    public let seconds: Double

    /// - Throws: `QuantityError.outOfRange` when negative, not finite or over ten days.
    public init(seconds: Double) throws(QuantityError) {
        guard seconds >= 0, seconds <= 864_000 else {
            throw .outOfRange(quantity: "duration", allowed: "0 seconds to 10 days")
        }
        self.seconds = seconds
    }

    /// - Throws: as `init(seconds:)`.
    public init(minutes: Double) throws(QuantityError) {
        try self.init(seconds: minutes * 60)
    }

    public var minutes: Double { seconds / 60 }

    public static func < (left: TimeSpan, right: TimeSpan) -> Bool { left.seconds < right.seconds }
}

/// A running speed in metres a second; above 0 and at most 15.
public struct Speed: Hashable, Comparable, Sendable {
    public let metresPerSecond: Double

    /// - Throws: `QuantityError.outOfRange` unless above 0 and at most 15 m/s.
    public init(metresPerSecond: Double) throws(QuantityError) {
        guard metresPerSecond > 0, metresPerSecond <= 15 else {
            throw .outOfRange(quantity: "speed", allowed: "above 0 and at most 15 m/s")
        }
        self.metresPerSecond = metresPerSecond
    }

    /// A speed from a pace in seconds a kilometre.
    ///
    /// - Throws: as `init(metresPerSecond:)`.
    public init(secondsPerKilometre: Double) throws(QuantityError) {
        guard secondsPerKilometre > 0 else { throw .outOfRange(quantity: "pace", allowed: "above 0:00") }
        try self.init(metresPerSecond: 1000 / secondsPerKilometre)
    }

    /// A speed from a pace written `m:ss` a kilometre, such as `5:30`.
    ///
    /// - Throws: `QuantityError.malformed` for another form, `.outOfRange` for a pace nobody runs.
    public init(pace text: String) throws(QuantityError) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 2, let minutes = Int(parts[0]),
            let seconds = Int(parts[1]),
            (1...59).contains(minutes), (0...59).contains(seconds)
        else {
            throw .malformed(quantity: "pace", wanted: "m:ss a kilometre, such as 5:30")
        }
        try self.init(secondsPerKilometre: Double(minutes * 60 + seconds))
    }

    /// The pace in seconds a kilometre.
    public var secondsPerKilometre: Double { 1000 / metresPerSecond }

    public static func < (left: Speed, right: Speed) -> Bool { left.metresPerSecond < right.metresPerSecond }
}

/// A body mass in kilograms, 20 to 300.
public struct Mass: Hashable, Sendable {
    public let kilograms: Double

    /// - Throws: `QuantityError.outOfRange` outside 20 to 300 kg.
    public init(kilograms: Double) throws(QuantityError) {
        guard kilograms >= 20, kilograms <= 300 else {
            throw .outOfRange(quantity: "mass", allowed: "20 to 300 kg")
        }
        self.kilograms = kilograms
    }

    /// International pounds of 0.45359237 kg.
    public var pounds: Double { kilograms / Mass.kilogramsPerPound }

    public static let kilogramsPerPound = 0.45359237
}
