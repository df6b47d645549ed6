import Journal

extension SamplesBlock {
    static func decode(_ bytes: [UInt8]) throws(SamplesCodingError) -> Samples {
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
