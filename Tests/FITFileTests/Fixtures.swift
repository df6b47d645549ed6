import Testing

@testable import FITFile

/// Activities made by our own encoder; no file of anyone is in the repository.
enum Fixtures {
    /// 2026-03-01T06:30:00Z.
    static let start = FITTimestamp(rawValue: 1_141_281_000)

    /// A run of `seconds` at 3 m/s with something in every field, a pause and a foot pod.
    static func draft(seconds: Int = 40) -> FITActivityDraft {
        var draft = FITActivityDraft(start: start)
        draft.samples = (0...seconds).map { second in
            let time = Double(second)
            return FITSample(
                time: time, distance: 3 * time, speed: 3 + Double(second % 7) / 100,
                altitude: 100 + Double(second % 10), cadence: 85 + Double(second % 16) / 16,
                heartRate: 140 + Double(second % 5), power: 250 + Double(second % 11),
                latitude: 51.5 + time / 10_000, longitude: -0.1 - time / 10_000)
        }
        draft.utcOffsetMinutes = 60
        draft.productName = "made"
        draft.lapDistance = 50
        if seconds >= 20 { draft.pauses = [12..<17] }
        draft.developerSeries = [
            FITDeveloperSeries(
                name: "Form Power", units: "Watts",
                values: draft.samples.indices.map { $0 % 4 == 3 ? nil : 70 + Double($0) / 8 })
        ]
        return draft
    }

    /// About 600 bytes with every kind of message: small enough to damage at every bit.
    static func small() throws -> [UInt8] {
        try draft(seconds: 8).encoded()
    }

    /// All ways to write the same.
    static let styles: [FITEncodingStyle] = {
        var styles: [FITEncodingStyle] = []
        for order in FITByteOrder.allCases {
            for size in [12, 14] {
                for compresses in [false, true] {
                    for summaryFirst in [false, true] {
                        var style = FITEncodingStyle()
                        style.byteOrder = order
                        style.headerSize = size
                        style.writesHeaderChecksum = !summaryFirst
                        style.compressesTime = compresses
                        style.summaryFirst = summaryFirst
                        styles.append(style)
                    }
                }
            }
        }
        return styles
    }()

    /// A file of a file id and what `body` writes.
    static func file(
        _ order: FITByteOrder = .little, _ body: (inout FITEncoder) throws -> Void
    ) throws -> [UInt8] {
        var encoder = FITEncoder(byteOrder: order)
        encoder.define(0, WrittenLayout(MessageNumber.fileID, [.init(0, .enumeration)]))
        try encoder.write(0, [.integer(4)])
        try body(&encoder)
        return try encoder.finished()
    }

    /// The only file in `bytes`, read with all developer fields.
    static func contents(_ bytes: [UInt8]) throws -> FITContents {
        let decoding = try FITDecoder(developerFields: .all).decode(bytes)
        #expect(decoding.files.count == 1)
        return try #require(decoding.files.first)
    }
}

/// A generator of the same numbers everywhere; its seed is in the test that fails.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
