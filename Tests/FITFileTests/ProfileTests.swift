import Testing

@testable import FITFile

/// Each field by its number, type and scale in FIT's profile, so that nothing here rests on files from elsewhere.
@Suite("Fields of the profile")
struct ProfileTests {
    private typealias Field = WrittenLayout.Field

    /// One message whose fields hold `values`, told apart by their numbers.
    private func contents(
        _ message: UInt16, _ fields: [(Field, WrittenValue)], reversed: Bool = false
    ) throws -> FITContents {
        let ordered = reversed ? fields.reversed() : fields
        return try Fixtures.contents(
            Fixtures.file { encoder in
                encoder.define(1, WrittenLayout(message, ordered.map { $0.0 }))
                try encoder.write(1, ordered.map { $0.1 })
            })
    }

    @Test("Session")
    func session() throws {
        let contents = try contents(
            MessageNumber.session,
            [
                (Field(253, .uint32), .integer(1_000_000_100)), (Field(2, .uint32), .integer(1_000_000_000)),
                (Field(5, .enumeration), .integer(1)), (Field(6, .enumeration), .integer(3)),
                (Field(7, .uint32), .integer(101_500)), (Field(8, .uint32), .integer(99_250)),
                (Field(9, .uint32), .integer(12_345)), (Field(10, .uint32), .integer(140)),
                (Field(16, .uint8), .integer(150)), (Field(17, .uint8), .integer(170)),
                (Field(18, .uint8), .integer(84)), (Field(20, .uint16), .integer(260)),
                (Field(22, .uint16), .integer(31)), (Field(23, .uint16), .integer(29)),
                (Field(26, .uint16), .integer(4)), (Field(59, .uint32), .integer(98_000)),
                (Field(92, .uint8), .integer(64)), (Field(110, .string, size: 6), .text("Trail")),
            ])
        let session = try #require(contents.sessions.first)
        #expect(session.timestamp?.rawValue == 1_000_000_100)
        #expect(session.startTime?.rawValue == 1_000_000_000)
        #expect(session.sport == .running && session.subSport == .trail)
        #expect(session.totalElapsedTime == 101.5)
        #expect(session.totalTimerTime == 99.25)
        #expect(session.totalMovingTime == 98)
        #expect(session.totalDistance == 123.45)
        #expect(session.totalStrides == 140)
        #expect(session.averageHeartRate == 150 && session.maximumHeartRate == 170)
        #expect(session.averageCadence == 84.5 && session.averageStepsPerMinute == 169)
        #expect(session.averagePower == 260)
        #expect(session.totalAscent == 31 && session.totalDescent == 29)
        #expect(session.lapCount == 4)
        #expect(session.profileName == "Trail")
    }

    @Test("Lap")
    func lap() throws {
        let contents = try contents(
            MessageNumber.lap,
            [
                (Field(253, .uint32), .integer(1_000_000_100)), (Field(2, .uint32), .integer(1_000_000_000)),
                (Field(7, .uint32), .integer(101_500)), (Field(8, .uint32), .integer(99_250)),
                (Field(9, .uint32), .integer(12_345)), (Field(15, .uint8), .integer(150)),
                (Field(17, .uint8), .integer(84)), (Field(21, .uint16), .integer(31)),
                (Field(22, .uint16), .integer(29)), (Field(23, .enumeration), .integer(5)),
                (Field(24, .enumeration), .integer(2)), (Field(80, .uint8), .integer(64)),
            ])
        let lap = try #require(contents.laps.first)
        #expect(lap.timestamp?.rawValue == 1_000_000_100)
        #expect(lap.startTime?.rawValue == 1_000_000_000)
        #expect(lap.totalElapsedTime == 101.5 && lap.totalTimerTime == 99.25)
        #expect(lap.totalDistance == 123.45)
        #expect(lap.averageHeartRate == 150)
        #expect(lap.averageCadence == 84.5)
        #expect(lap.totalAscent == 31 && lap.totalDescent == 29)
        #expect(lap.intensity == .interval && lap.trigger == .distance)
    }

    @Test("In summaries, too, wider fields win wherever they stand", arguments: [false, true])
    func enhancedSummaries(reversed: Bool) throws {
        let session = try contents(
            MessageNumber.session,
            [
                (Field(14, .uint16), .integer(3000)), (Field(124, .uint32), .integer(4000)),
                (Field(15, .uint16), .integer(5000)), (Field(125, .uint32), .integer(6000)),
            ], reversed: reversed
        ).sessions.first
        #expect(session?.averageSpeed == 4 && session?.maximumSpeed == 6)
        let older = try contents(
            MessageNumber.session,
            [
                (Field(14, .uint16), .integer(3000)), (Field(124, .uint32), .missing),
                (Field(15, .uint16), .integer(5000)), (Field(125, .uint32), .missing),
            ], reversed: reversed
        ).sessions.first
        #expect(older?.averageSpeed == 3 && older?.maximumSpeed == 5)
        let lap = try contents(
            MessageNumber.lap,
            [(Field(13, .uint16), .integer(3000)), (Field(110, .uint32), .integer(4000))], reversed: reversed
        ).laps.first
        #expect(lap?.averageSpeed == 4)
    }

    @Test("Record", arguments: FITByteOrder.allCases)
    func record(order: FITByteOrder) throws {
        let fields: [(Field, WrittenValue)] = [
            (Field(253, .uint32), .integer(1_000_000_000)), (Field(0, .int32), .integer(1 << 29)),
            (Field(1, .int32), .integer(-(1 << 30))), (Field(2, .uint16), .integer(2511)),
            (Field(3, .uint8), .integer(151)), (Field(4, .uint8), .integer(84)),
            (Field(5, .uint32), .integer(12_345)), (Field(6, .uint16), .integer(2750)),
            (Field(7, .uint16), .integer(260)), (Field(9, .int16), .integer(-425)),
            (Field(13, .int8), .integer(-5)), (Field(39, .uint16), .integer(823)),
            (Field(41, .uint16), .integer(2431)), (Field(53, .uint8), .integer(32)),
            (Field(84, .uint16), .integer(4985)), (Field(85, .uint16), .integer(11_234)),
        ]
        let bytes = try Fixtures.file(order) { encoder in
            encoder.define(1, WrittenLayout(MessageNumber.record, fields.map { $0.0 }))
            try encoder.write(1, fields.map { $0.1 })
            try encoder.write(1, fields.map { _ in .missing })
        }
        let records = try Fixtures.contents(bytes).records
        let record = try #require(records.first)
        #expect(record.timestamp?.rawValue == 1_000_000_000)
        #expect(record.latitude == 45 && record.longitude == -90)
        #expect(abs((record.altitude ?? 0) - 2.2) < 1e-9)
        #expect(record.heartRate == 151)
        #expect(record.cadence == 84.25)
        #expect(record.distance == 123.45)
        #expect(record.speed == 2.75)
        #expect(record.power == 260)
        #expect(record.grade == -4.25)
        #expect(record.temperature == -5)
        #expect(record.verticalOscillation == 82.3)
        #expect(record.stanceTime == 243.1)
        #expect(record.stanceTimeBalance == 49.85)
        #expect(record.stepLength == 1123.4)
        #expect(records.last == FITRecord(), "a record of no values")
    }

    @Test("File id, device, event")
    func others() throws {
        let fileID = try contents(
            MessageNumber.deviceInfo, [(Field(0, .uint8), .integer(0)), (Field(3, .uint32z), .integer(77))]
        )
        #expect(fileID.creator?.serialNumber == 77)
        var encoder = FITEncoder()
        encoder.define(
            0,
            WrittenLayout(
                MessageNumber.fileID,
                [
                    Field(0, .enumeration), Field(1, .uint16), Field(2, .uint16), Field(3, .uint32z),
                    Field(4, .uint32), Field(8, .string, size: 5),
                ]))
        try encoder.write(
            0,
            [
                .integer(4), .integer(1), .integer(3113), .integer(4_000_000_000), .integer(1_000_000_000),
                .text("made"),
            ])
        encoder.define(
            1,
            WrittenLayout(
                MessageNumber.event, [Field(253, .uint32), Field(0, .enumeration), Field(1, .enumeration)]))
        for (event, action) in [(0, 0), (3, 4), (0, 4), (0, 9)] {
            try encoder.write(
                1, [.integer(1_000_000_000), .integer(Int64(event)), .integer(Int64(action))])
        }
        let contents = try Fixtures.contents(encoder.finished())
        #expect(contents.fileID?.type == .activity)
        #expect(contents.fileID?.manufacturer == .garmin)
        #expect(contents.fileID?.product == 3113)
        #expect(contents.fileID?.serialNumber == 4_000_000_000)
        #expect(contents.fileID?.timeCreated?.rawValue == 1_000_000_000)
        #expect(contents.fileID?.productName == "made")
        #expect(contents.timerEvents.map { $0.action.name } == ["start", "stop_all", "stop_disable_all"])
    }
}
