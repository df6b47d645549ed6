public import Journal

/// The samples of a recording in a compact block of bytes: what the database keeps and an export carries.
///
/// A run of an hour at one sample a second takes some 15 kB instead of 250 kB. Values are kept at a stated
/// resolution, which is that of the watches or finer: time 1 ms, speed 1 mm/s, altitude 0.1 m, distance 1 cm,
/// cadence 0.5 steps a minute. A block decoded and encoded again is the same block, so nothing erodes on the way
/// through exports and imports.
///
/// The layout, version 1, is described in `Docs/journal-format.md`. This file uses the standard library only.
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
        let count = samples.count
        guard count <= SamplesBlock.mostSamples else {
            throw SamplesCodingError(
                column: "seconds", problem: "more than \(SamplesBlock.mostSamples) samples")
        }
        var writer = IntegerWriter()
        writer.reserve(count * 6 + 64)
        writer.byte(SamplesBlock.version)
        writer.unsigned(UInt64(count))
        try SamplesBlock.writeTimes(samples.seconds, into: &writer)
        try Column.speed.write(samples.speed, count: count, into: &writer)
        try Column.altitude.write(samples.altitude, count: count, into: &writer)
        try Column.distance.write(samples.distance, count: count, into: &writer)
        try Column.cadence.write(samples.cadence, count: count, into: &writer)
        try SamplesBlock.writePauses(samples.pauses, into: &writer)
        self.bytes = writer.bytes
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

    private static func decode(_ bytes: [UInt8]) throws(SamplesCodingError) -> Samples {
        var reader = IntegerReader(bytes)
        guard let version = reader.byte() else {
            throw SamplesCodingError(column: "version", problem: "no bytes")
        }
        guard version == SamplesBlock.version else {
            throw SamplesCodingError(column: "version", problem: "version \(version) is not known here")
        }
        guard let wide = reader.unsigned(), wide <= UInt64(mostSamples) else {
            throw SamplesCodingError(column: "count", problem: "not a count of samples")
        }
        let count = Int(wide)
        var samples = Samples()
        samples.seconds = try readTimes(count, from: &reader)
        samples.speed = try Column.speed.read(count, from: &reader)
        samples.altitude = try Column.altitude.read(count, from: &reader)
        samples.distance = try Column.distance.read(count, from: &reader)
        samples.cadence = try Column.cadence.read(count, from: &reader)
        samples.pauses = try readPauses(from: &reader)
        guard reader.remaining == 0 else {
            throw SamplesCodingError(column: "end", problem: "\(reader.remaining) bytes too many")
        }
        return samples
    }
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

// MARK: - Columns

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

    /// Seconds so large that no recording has them: ten days and a day of slack.
    static let latestSecond = 950_400.0

    private static func writeTimes(
        _ seconds: [Double], into writer: inout IntegerWriter
    ) throws(SamplesCodingError) {
        var steps = StepWriter(growsEvenly: true)
        var before = -Double.infinity
        for second in seconds {
            guard second >= 0, second <= latestSecond else {
                throw SamplesCodingError(
                    column: "seconds", problem: "a time outside 0 to \(Int(latestSecond)) s")
            }
            guard second >= before else { throw SamplesCodingError(column: "seconds", problem: "time falls") }
            before = second
            steps.append(Int64((second * 1000).rounded()), to: &writer)
        }
        steps.finish(&writer)
    }

    private static func readTimes(
        _ count: Int, from reader: inout IntegerReader<[UInt8]>
    ) throws(SamplesCodingError) -> [Double] {
        // A block of a few bytes must not make the reader ask for megabytes.
        var seconds: [Double] = []
        seconds.reserveCapacity(min(count, 65_536))
        var steps = StepReader(growsEvenly: true)
        var before: Int64 = 0
        for _ in 0..<count {
            guard let value = steps.next(&reader), value >= before, value <= Int64(latestSecond * 1000) else {
                throw SamplesCodingError(column: "seconds", problem: "the bytes are damaged or cut")
            }
            before = value
            seconds.append(Double(value) / 1000)
        }
        try steps.finish(column: "seconds")
        return seconds
    }

    private static func writePauses(
        _ pauses: [Samples.Pause], into writer: inout IntegerWriter
    ) throws(SamplesCodingError) {
        writer.unsigned(UInt64(pauses.count))
        for pause in pauses {
            guard pause.from >= 0, pause.to >= pause.from, pause.to <= latestSecond else {
                throw SamplesCodingError(
                    column: "pauses", problem: "a pause that ends before it begins or too late")
            }
            let from = Int64((pause.from * 1000).rounded())
            writer.unsigned(UInt64(from))
            writer.unsigned(UInt64(Int64((pause.to * 1000).rounded()) - from))
        }
    }

    private static func readPauses(
        from reader: inout IntegerReader<[UInt8]>
    ) throws(SamplesCodingError) -> [Samples.Pause] {
        let damaged = SamplesCodingError(column: "pauses", problem: "the bytes are damaged or cut")
        guard let count = reader.unsigned(), count <= UInt64(reader.remaining) else { throw damaged }
        let latest = UInt64(latestSecond * 1000)
        var pauses: [Samples.Pause] = []
        for _ in 0..<count {
            guard let from = reader.unsigned(), let length = reader.unsigned(), from <= latest,
                length <= latest - from
            else { throw damaged }
            pauses.append(Samples.Pause(from: Double(from) / 1000, to: Double(from + length) / 1000))
        }
        return pauses
    }
}

extension SamplesBlock.Column {
    /// Runs of present and missing values in turn, the first of present ones; then the present values.
    fileprivate func write(
        _ values: [Double?], count: Int, into writer: inout IntegerWriter
    ) throws(SamplesCodingError) {
        guard values.count == count else {
            throw SamplesCodingError(column: name, problem: "\(values.count) values for \(count) samples")
        }
        var present = true
        var run: UInt64 = 0
        for value in values {
            if (value != nil) != present {
                writer.unsigned(run)
                present.toggle()
                run = 0
            }
            run += 1
        }
        if run > 0 { writer.unsigned(run) }
        var steps = StepWriter(growsEvenly: growsEvenly)
        for value in values {
            guard let value else { continue }
            guard value.magnitude <= largest else {
                throw SamplesCodingError(
                    column: name, problem: "a value that is no number or above \(Int(largest))")
            }
            steps.append(Int64((value * scale).rounded()), to: &writer)
        }
        steps.finish(&writer)
    }

    fileprivate func read(
        _ count: Int, from reader: inout IntegerReader<[UInt8]>
    ) throws(SamplesCodingError) -> [Double?] {
        let damaged = SamplesCodingError(column: name, problem: "the bytes are damaged or cut")
        var runs: [Int] = []
        var covered = 0
        while covered < count {
            guard let run = reader.unsigned(), run <= UInt64(count - covered), run > 0 || runs.isEmpty else {
                throw damaged
            }
            runs.append(Int(run))
            covered += Int(run)
        }
        var values: [Double?] = []
        values.reserveCapacity(count)
        var steps = StepReader(growsEvenly: growsEvenly)
        let most = Int64(largest * scale)
        for (index, run) in runs.enumerated() {
            if index % 2 == 1 {
                values.append(contentsOf: repeatElement(nil, count: run))
                continue
            }
            for _ in 0..<run {
                guard let value = steps.next(&reader), value >= -most, value <= most else { throw damaged }
                values.append(Double(value) / scale)
            }
        }
        try steps.finish(column: name)
        return values
    }
}

// MARK: - Steps

/// Writes a series as steps from what was expected; a step of 0 is followed by how many more of 0 come.
private struct StepWriter {
    let growsEvenly: Bool
    private var last: Int64 = 0
    private var slope: Int64 = 0
    private var zeros: UInt64 = 0

    init(growsEvenly: Bool) { self.growsEvenly = growsEvenly }

    mutating func append(_ value: Int64, to writer: inout IntegerWriter) {
        let step = value - last - slope
        if growsEvenly { slope = value - last }
        last = value
        if step == 0 {
            zeros += 1
        } else {
            finish(&writer)
            writer.signed(step)
        }
    }

    mutating func finish(_ writer: inout IntegerWriter) {
        guard zeros > 0 else { return }
        writer.byte(0)
        writer.unsigned(zeros - 1)
        zeros = 0
    }
}

/// Reads what `StepWriter` wrote; nil where it cannot be.
private struct StepReader {
    let growsEvenly: Bool
    private var last: Int64 = 0
    private var slope: Int64 = 0
    private var zeros: UInt64 = 0

    init(growsEvenly: Bool) { self.growsEvenly = growsEvenly }

    mutating func next(_ reader: inout IntegerReader<[UInt8]>) -> Int64? {
        var step: Int64 = 0
        if zeros > 0 {
            zeros -= 1
        } else {
            guard let read = reader.signed(), read.magnitude < 1 << 48 else { return nil }
            step = read
            if step == 0 {
                guard let more = reader.unsigned() else { return nil }
                zeros = more
            }
        }
        let value = last + slope + step
        guard value.magnitude < 1 << 48 else { return nil }
        if growsEvenly { slope = value - last }
        last = value
        return value
    }

    /// - Throws: when a run of zeros goes on beyond the last value.
    func finish(column: String) throws(SamplesCodingError) {
        guard zeros == 0 else {
            throw SamplesCodingError(column: column, problem: "values beyond the last sample")
        }
    }
}
