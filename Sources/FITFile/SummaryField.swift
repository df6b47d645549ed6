/// The fields that laps and sessions have in common; some have other numbers in each.
enum SummaryField {
    static func all(
        speed: UInt8, fraction: UInt8, cadence: UInt8 = 17, ascent: UInt8 = 21
    ) -> [WrittenLayout.Field] {
        [
            .init(253, .uint32), .init(2, .uint32), .init(7, .uint32), .init(8, .uint32), .init(9, .uint32),
            .init(speed, .uint32), .init(cadence, .uint8), .init(fraction, .uint8), .init(ascent, .uint16),
        ]
    }

    static func values(of stretch: ActivitySummary.Stretch) -> [WrittenValue] {
        let cadence = CadenceParts(stretch.cadence)
        return [
            .integer(Int64(stretch.end.rawValue)), .integer(Int64(stretch.start.rawValue)),
            WrittenValue(stretch.elapsed, scale: 1000), WrittenValue(stretch.timer, scale: 1000),
            WrittenValue(stretch.distance, scale: 100), WrittenValue(stretch.speed, scale: 1000),
            cadence.whole,
            cadence.fraction, WrittenValue(stretch.ascent),
        ]
    }
}
