import Journal

extension SamplesBlock {
    static func encode(_ samples: Samples) throws(SamplesCodingError) -> [UInt8] {
        let count = samples.count
        guard count <= mostSamples else {
            throw SamplesCodingError(column: "seconds", problem: "more than \(mostSamples) samples")
        }
        return try [UInt8](atMost: mostBytes(for: samples)) { bytes throws(SamplesCodingError) in
            bytes.append(version)
            bytes.unsigned(UInt64(count))
            try writeTimes(samples.seconds, into: &bytes)
            try Column.speed.write(samples.speed, count: count, into: &bytes)
            try Column.altitude.write(samples.altitude, count: count, into: &bytes)
            try Column.distance.write(samples.distance, count: count, into: &bytes)
            try Column.cadence.write(samples.cadence, count: count, into: &bytes)
            try writePauses(samples.pauses, into: &bytes)
        }
    }

    /// The most bytes a block of some samples can have.
    ///
    /// A step is the sum of at most four values, none above a thousand million: at most five bytes by zigzag, and no
    /// more for a series of steps of 0. Runs of present and missing values have no more bytes than they have values,
    /// but the first. A count and each number of a pause have at most ten.
    private static func mostBytes(for samples: Samples) -> Int {
        1 + 10 + samples.count * (5 + 4 * (5 + 1)) + 4 + 10 + samples.pauses.count * 20
    }

    private static func writeTimes(
        _ seconds: [Double], into bytes: inout OutputSpan<UInt8>
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
            steps.append((second * 1000).wholeNumber, to: &bytes)
        }
        steps.finish(&bytes)
    }

    private static func writePauses(
        _ pauses: [Samples.Pause], into bytes: inout OutputSpan<UInt8>
    ) throws(SamplesCodingError) {
        bytes.unsigned(UInt64(pauses.count))
        for pause in pauses {
            guard pause.from >= 0, pause.to >= pause.from, pause.to <= latestSecond else {
                throw SamplesCodingError(
                    column: "pauses", problem: "a pause that ends before it begins or too late")
            }
            let from = (pause.from * 1000).wholeNumber
            bytes.unsigned(UInt64(from))
            bytes.unsigned(UInt64((pause.to * 1000).wholeNumber - from))
        }
    }
}

extension SamplesBlock.Column {
    /// Runs of present and missing values in turn, the first of present ones; then the present values.
    fileprivate func write(
        _ values: [Double?], count: Int, into bytes: inout OutputSpan<UInt8>
    ) throws(SamplesCodingError) {
        guard values.count == count else {
            throw SamplesCodingError(column: name, problem: "\(values.count) values for \(count) samples")
        }
        writePresence(of: values, into: &bytes)
        var steps = StepWriter(growsEvenly: growsEvenly)
        for value in values {
            guard let value else { continue }
            guard value.magnitude <= largest else {
                throw SamplesCodingError(
                    column: name, problem: "a value that is no number or above \(Int(largest))")
            }
            steps.append((value * scale).wholeNumber, to: &bytes)
        }
        steps.finish(&bytes)
    }

    private func writePresence(of values: [Double?], into bytes: inout OutputSpan<UInt8>) {
        var isPresent = true
        var run: UInt64 = 0
        for value in values {
            if (value != nil) != isPresent {
                bytes.unsigned(run)
                isPresent.toggle()
                run = 0
            }
            run += 1
        }
        if run > 0 { bytes.unsigned(run) }
    }
}

/// Writes a series as steps from what was expected; a step of 0 is followed by how many more of 0 come.
private struct StepWriter {
    let growsEvenly: Bool
    private var last: Int64 = 0
    private var slope: Int64 = 0
    private var zeros: UInt64 = 0

    init(growsEvenly: Bool) { self.growsEvenly = growsEvenly }

    mutating func append(_ value: Int64, to bytes: inout OutputSpan<UInt8>) {
        let step = value - last - slope
        if growsEvenly { slope = value - last }
        last = value
        if step == 0 {
            zeros += 1
        } else {
            finish(&bytes)
            bytes.signed(step)
        }
    }

    mutating func finish(_ bytes: inout OutputSpan<UInt8>) {
        guard zeros > 0 else { return }
        bytes.append(0)
        bytes.unsigned(zeros - 1)
        zeros = 0
    }
}

extension Double {
    /// The nearest whole number, of a half the even one, for sizes below 2^51.
    ///
    /// A converting initializer looks at every value again; this is most of the time of writing a block.
    fileprivate var wholeNumber: Int64 {
        // So large a number has no place for a fraction: the sum is rounded, and its lowest bits are the number.
        let large = 0x1.8p52
        return Int64(bitPattern: (self + large).bitPattern &- large.bitPattern)
    }
}
