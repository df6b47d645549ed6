public import Journal

/// The samples of a recording in a compact block of bytes: what the database keeps and an export carries.
///
/// A run of an hour at one sample a second takes some 15 kB instead of 250 kB. Values are kept at a stated
/// resolution, which is that of the watches or finer: time 1 ms, speed 1 mm/s, altitude 0.1 m, distance 1 cm,
/// cadence 0.5 steps a minute. A block decoded and encoded again is the same block, so nothing erodes on the way
/// through exports and imports.
///
/// The layout, version 1, is described in `Docs/journal-format.md`.
public struct SamplesBlock: Hashable, Sendable {
    /// The bytes as they are stored.
    public let bytes: [UInt8]

    /// The most samples a block may hold: ten days at five a second.
    public static let mostSamples = 4_320_000

    /// A block from samples.
    ///
    /// - Throws: `SamplesCodingError` when columns differ in length, when a value is not finite or larger than
    ///   any activity has it, or when the time falls.
    public init(_ samples: Samples) throws(SamplesCodingError) {
        self.bytes = try SamplesBlock.encode(samples)
    }

    /// A block from bytes that were sent, which are checked from the first to the last.
    ///
    /// - Throws: `SamplesCodingError` when the bytes are not such a block, or not the one way to write it.
    public init(bytes: [UInt8]) throws(SamplesCodingError) {
        let canonical = try SamplesBlock(SamplesBlock.decode(bytes))
        guard canonical.bytes == bytes else {
            throw SamplesCodingError(column: "block", problem: "not in its shortest form")
        }
        self = canonical
    }

    /// A block from bytes that a store kept and answers for; they are looked at when the samples are asked for.
    package init(kept bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The samples at the resolution of the block.
    ///
    /// - Throws: `SamplesCodingError` when kept bytes were damaged.
    public func samples() throws(SamplesCodingError) -> Samples {
        try SamplesBlock.decode(bytes)
    }

    static let version: UInt8 = 1
    /// Seconds so large that no recording has them: ten days and a day of slack.
    static let latestSecond = 950_400.0
}

/// Why samples could not be put into a block or taken out of one.
public struct SamplesCodingError: Error, Equatable, Sendable {
    /// The column it happened in.
    public let column: String
    public let problem: String

    public init(column: String, problem: String) {
        self.column = column
        self.problem = problem
    }
}

extension SamplesBlock {
    /// A column of values that may be missing.
    struct Column: Sendable {
        let name: String
        /// Steps a unit: 1000 keeps a thousandth.
        let scale: Double
        /// Largest size that is believed, in units.
        let largest: Double
        /// Whether the step before predicts the next one, as it does for a distance that grows evenly.
        let growsEvenly: Bool

        static let speed = Column(name: "speed", scale: 1000, largest: 1000, growsEvenly: false)
        static let altitude = Column(name: "altitude", scale: 10, largest: 100_000, growsEvenly: false)
        static let distance = Column(name: "distance", scale: 100, largest: 10_000_000, growsEvenly: true)
        static let cadence = Column(name: "cadence", scale: 2, largest: 10_000, growsEvenly: false)
    }
}
