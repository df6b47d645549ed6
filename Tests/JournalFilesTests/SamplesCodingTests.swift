import EntryMaking
import Journal
import JournalFiles
import Testing

@Suite("Samples as blocks")
struct SamplesCodingTests {
    @Test("Samples at their resolution come back equal", arguments: [0, 1, 2, 50, 3600])
    func roundTrip(_ count: Int) throws {
        var maker = EntryMaker(seed: UInt64(count))
        let samples = maker.samples(count)
        let block = try SamplesBlock(samples)
        #expect(try block.samples() == samples)
        #expect(try SamplesBlock(bytes: block.bytes) == block)
    }

    @Test("A block written by hand from its description is the one we write")
    func described() throws {
        let samples = Samples(
            seconds: [0, 1], speed: [3, nil], altitude: [nil, nil], distance: [0, 3], cadence: [nil, nil],
            pauses: [Samples.Pause(from: 0.5, to: 0.6)])
        let bytes: [UInt8] = [
            1, 2,  // version, two samples
            0x00, 0x00, 0xD0, 0x0F,  // time: one step of 0, a step of 1000 ms
            1, 1, 0xF0, 0x2E,  // speed: one present, one missing; a step of 3000 mm/s
            0, 2,  // altitude: none present, two missing
            2, 0x00, 0x00, 0xD8, 0x04,  // distance: two present; a step of 0, a step of 300 cm
            0, 2,  // cadence
            1, 0xF4, 0x03, 0x64,  // one pause, from 500 ms for 100 ms
        ]
        #expect(try SamplesBlock(samples).bytes == bytes)
        #expect(try SamplesBlock(bytes: bytes).samples() == samples)
    }

    @Test("Missing values stay missing, wherever they stand")
    func missing() throws {
        // Every pattern of present and missing values of six samples.
        for pattern in 0..<64 {
            let column: [Double?] = (0..<6).map { pattern >> $0 & 1 == 1 ? Double($0) * 1.5 : nil }
            let samples = Samples(
                seconds: [0, 1, 2, 3, 4, 5], speed: column, altitude: column.reversed(), distance: column,
                cadence: column)
            let block = try SamplesBlock(samples)
            #expect(try block.samples() == samples, "pattern \(pattern)")
        }
    }

    @Test("Values are rounded to the resolution, once and for all")
    func rounding() throws {
        var maker = EntryMaker(seed: 5)
        var samples = Samples()
        var second = 0.0
        for _ in 0..<500 {
            second += maker.random.real(0...3)
            samples.seconds.append(second)
            samples.speed.append(maker.random.real(0...15))
            samples.altitude.append(maker.random.real(-400...8848))
            samples.distance.append(maker.random.real(0...1_000_000))
            samples.cadence.append(maker.random.real(0...250))
        }
        let block = try SamplesBlock(samples)
        let kept = try block.samples()
        #expect(try SamplesBlock(kept) == block)
        func isNear(_ left: [Double?], _ right: [Double?], _ step: Double) -> Bool {
            zip(left, right).allSatisfy { abs(($0 ?? -1) - ($1 ?? -1)) <= step / 2 + 1e-9 }
        }
        #expect(isNear(kept.seconds, samples.seconds, 0.001))
        #expect(isNear(kept.speed, samples.speed, 0.001))
        #expect(isNear(kept.altitude, samples.altitude, 0.1))
        #expect(isNear(kept.distance, samples.distance, 0.01))
        #expect(isNear(kept.cadence, samples.cadence, 0.5))
    }

    @Test("The largest steps there are fit", arguments: [1, 2, 3, 1000])
    func largest(_ period: Int) throws {
        func column(_ largest: Double) -> [Double?] {
            (0..<1000).map { $0 % (period + 1) == period ? nil : $0.isMultiple(of: 2) ? largest : -largest }
        }
        let samples = Samples(
            seconds: (0..<1000).map { $0 < 500 ? 0 : 950_400 }, speed: column(1000),
            altitude: column(100_000),
            distance: column(10_000_000), cadence: column(10_000),
            pauses: (0..<1000).map { _ in Samples.Pause(from: 0, to: 950_400) })
        let block = try SamplesBlock(samples)
        #expect(try block.samples() == samples)
        #expect(try SamplesBlock(bytes: block.bytes) == block)
    }

    @Test("What is no number, too large or out of order is refused with its column")
    func refused() {
        func column(_ samples: Samples) -> String? {
            do {
                _ = try SamplesBlock(samples)
                return nil
            } catch {
                return error.column
            }
        }
        let none: [Double?] = [nil, nil]
        func two(
            _ seconds: [Double] = [0, 1], speed: [Double?]? = nil, altitude: [Double?]? = nil,
            distance: [Double?]? = nil,
            cadence: [Double?]? = nil, pauses: [Samples.Pause] = []
        ) -> Samples {
            Samples(
                seconds: seconds, speed: speed ?? none, altitude: altitude ?? none,
                distance: distance ?? none,
                cadence: cadence ?? none, pauses: pauses)
        }
        #expect(column(two()) == nil)
        #expect(column(two([1, 0])) == "seconds")
        #expect(column(two([0, .nan])) == "seconds")
        #expect(column(two([-1, 0])) == "seconds")
        #expect(column(two([0, 1e9])) == "seconds")
        #expect(column(two(speed: [.nan, 1])) == "speed")
        #expect(column(two(speed: [1001, 1])) == "speed")
        #expect(column(two(altitude: [.infinity, 1])) == "altitude")
        #expect(column(two(distance: [1e18, 1])) == "distance")
        #expect(column(two(cadence: [-1e6, 1])) == "cadence")
        #expect(column(two(cadence: [1])) == "cadence")
        #expect(column(two(pauses: [Samples.Pause(from: 2, to: 1)])) == "pauses")
        #expect(column(two(pauses: [Samples.Pause(from: .nan, to: 1)])) == "pauses")
    }

    @Test("Damaged blocks are an error or other samples, never a trap")
    func damaged() throws {
        var maker = EntryMaker(seed: 8)
        let bytes = try SamplesBlock(maker.samples(60)).bytes
        for length in 0..<bytes.count {
            #expect(throws: SamplesCodingError.self, "cut at \(length)") {
                try SamplesBlock(bytes: Array(bytes[..<length]))
            }
        }
        #expect(throws: SamplesCodingError.self) { try SamplesBlock(bytes: bytes + [0]) }
        for position in bytes.indices {
            for flip: UInt8 in [0x01, 0x10, 0x7F, 0x80, 0xFF] {
                var changed = bytes
                changed[position] ^= flip
                if let block = try? SamplesBlock(bytes: changed) { _ = try block.samples() }
            }
        }
        for length in 0..<400 {
            let noise = [1] + (0..<length).map { _ in UInt8(truncatingIfNeeded: maker.random.next()) }
            _ = try? SamplesBlock(bytes: noise)
        }
    }

    @Test("An hour at a sample a second takes less than 20 kB")
    func size() throws {
        var maker = EntryMaker(seed: 3)
        #expect(try SamplesBlock(maker.samples(3600)).bytes.count < 20_000)
    }
}
