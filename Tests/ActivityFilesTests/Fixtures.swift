import FITFile
import Journal
import Quantities

@testable import ActivityFiles

/// Activities made by our own encoder; no file of anyone is in the repository.
enum Fixtures {
    /// 2026-03-01T06:30:00Z.
    static let start = FITTimestamp(rawValue: 1_141_281_000)

    /// A stretch of even running.
    struct Leg {
        var seconds: Int
        var speed: Double
        var grade = 0.0
    }

    /// A run over legs, a sample a second.
    static func run(_ legs: [Leg], altitude: Double? = 100) -> FITActivityDraft {
        var draft = FITActivityDraft(start: start)
        var second = 0
        var distance = 0.0
        var height = altitude
        func sample(_ speed: Double) -> FITSample {
            FITSample(
                time: Double(second), distance: distance, speed: speed, altitude: height, cadence: 85.5)
        }
        draft.samples = [sample(legs.first?.speed ?? 0)]
        for leg in legs {
            for _ in 0..<leg.seconds {
                second += 1
                distance += leg.speed
                height = height.map { $0 + leg.speed * leg.grade }
                draft.samples.append(sample(leg.speed))
            }
        }
        return draft
    }

    static func easy(seconds: Int = 1800) -> FITActivityDraft {
        run([Leg(seconds: seconds, speed: 3)])
    }

    static func read(
        _ bytes: [UInt8], name: String = "made.fit", zone: Int = 0
    ) throws(ActivityFileError) -> ActivityReading {
        let offset = (try? UTCOffset(minutes: zone)) ?? .utc
        return try ActivityFile.read(bytes, name: name) { _ in offset }
    }

    /// A file that says what it is and then what `body` writes.
    static func file(type: Int64 = 4, _ body: (inout FITEncoder) throws -> Void = { _ in }) throws -> [UInt8]
    {
        var encoder = FITEncoder()
        encoder.define(
            0, WrittenLayout(MessageNumber.fileID, [.init(0, .enumeration), .init(4, .uint32)]))
        try encoder.write(0, [.integer(type), .integer(Int64(start.rawValue))])
        try body(&encoder)
        return try encoder.finished()
    }

    /// The summary of a sport; what is nil is missing in the file.
    struct Session {
        var start = 0
        var sport: Int64? = 1
        var kind: Int64? = 0
        var elapsed: Double? = 1800
        var timer: Double? = 1800
        var distance: Double? = 5400
        var strides: Double?
        var ascent: Double?
    }

    static func write(_ session: Session, to encoder: inout FITEncoder) throws {
        encoder.define(
            1,
            WrittenLayout(
                MessageNumber.session,
                [
                    .init(2, .uint32), .init(5, .enumeration), .init(6, .enumeration), .init(7, .uint32),
                    .init(8, .uint32), .init(9, .uint32), .init(18, .uint8), .init(22, .uint16),
                ]))
        let begin = Int64(start.rawValue) + Int64(session.start)
        try encoder.write(
            1,
            [
                .integer(begin), session.sport.map { .integer($0) } ?? .missing,
                session.kind.map { .integer($0) } ?? .missing, WrittenValue(session.elapsed, scale: 1000),
                WrittenValue(session.timer, scale: 1000), WrittenValue(session.distance, scale: 100),
                WrittenValue(session.strides), WrittenValue(session.ascent),
            ])
    }

    /// Records from one second to another at an even speed, their distance going on from `distance`.
    static func writeRecords(
        _ seconds: ClosedRange<Int>, speed: Double, from distance: Double = 0, strides: Double? = nil,
        to encoder: inout FITEncoder
    ) throws {
        encoder.define(
            2,
            WrittenLayout(
                MessageNumber.record,
                [.init(253, .uint32), .init(5, .uint32), .init(6, .uint16), .init(4, .uint8)]))
        for second in seconds {
            let way = distance + speed * Double(second - seconds.lowerBound)
            try encoder.write(
                2,
                [
                    .integer(Int64(start.rawValue) + Int64(second)), WrittenValue(way, scale: 100),
                    WrittenValue(speed, scale: 1000), WrittenValue(strides),
                ])
        }
    }
}

extension SpeedProfile {
    /// Seconds in the bins from one speed up to another, in m/s.
    func seconds(from low: Double, to high: Double) -> Int {
        seconds.indices.filter { (Double($0) + 0.5) / 10 > low && (Double($0) + 0.5) / 10 < high }
            .reduce(0) { $0 + seconds[$1] }
    }
}
