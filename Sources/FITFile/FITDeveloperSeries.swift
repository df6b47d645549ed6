/// A developer field with a value for each sample.
public struct FITDeveloperSeries: Sendable, Hashable {
    /// Its name, up to 254 bytes of UTF-8.
    public var name: String
    /// Its unit, up to 254 bytes of UTF-8.
    public var units: String
    /// A value or none for each sample, written with 24 bits of precision.
    public var values: [Double?]

    /// Makes a series.
    public init(name: String, units: String, values: [Double?]) {
        self.name = name
        self.units = units
        self.values = values
    }
}
