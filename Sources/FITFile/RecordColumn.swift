/// A field of records as it is written.
enum RecordColumn: CaseIterable {
    case latitude, longitude, distance, speed, altitude, power, heartRate, cadence, cadenceFraction

    /// Its place in FIT's profile.
    var field: WrittenLayout.Field {
        switch self {
        case .latitude: .init(0, .int32)
        case .longitude: .init(1, .int32)
        case .distance: .init(5, .uint32)
        case .speed: .init(73, .uint32)
        case .altitude: .init(78, .uint32)
        case .power: .init(7, .uint16)
        case .heartRate: .init(3, .uint8)
        case .cadence: .init(4, .uint8)
        case .cadenceFraction: .init(53, .uint8)
        }
    }

    /// Whether any sample has it; a column of nothing is not written.
    func isPresent(in samples: [FITSample]) -> Bool {
        samples.contains { value(of: $0) != .missing }
    }

    /// The value in the field's unit and scale.
    func value(of sample: FITSample) -> WrittenValue {
        switch self {
        case .latitude: WrittenValue(sample.latitude, scale: Self.semicirclesPerDegree)
        case .longitude: WrittenValue(sample.longitude, scale: Self.semicirclesPerDegree)
        case .distance: WrittenValue(sample.distance, scale: 100)
        case .speed: WrittenValue(sample.speed, scale: 1000)
        case .altitude: WrittenValue(sample.altitude, scale: 5, offset: 500)
        case .power: WrittenValue(sample.power)
        case .heartRate: WrittenValue(sample.heartRate)
        case .cadence: CadenceParts(sample.cadence).whole
        case .cadenceFraction: CadenceParts(sample.cadence).fraction
        }
    }

    private static let semicirclesPerDegree = 2_147_483_648.0 / 180
}
