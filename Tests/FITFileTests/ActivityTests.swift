import Testing

@testable import FITFile

@Suite("Activities put together")
struct ActivityTests {
    private static let time = WrittenLayout.Field(253, .uint32)
    private static let begin: Int64 = 1_000_000_000

    private func session(_ encoder: inout FITEncoder, sport: Int64, start: Int64?, elapsed: Int64) throws {
        encoder.define(
            2,
            WrittenLayout(
                MessageNumber.session,
                [Self.time, .init(2, .uint32), .init(5, .enumeration), .init(7, .uint32)]))
        try encoder.write(
            2,
            [
                .integer(Self.begin + (start ?? 0) + elapsed),
                start.map { .integer(Self.begin + $0) } ?? .missing, .integer(sport),
                .integer(elapsed * 1000),
            ])
    }

    private func records(_ encoder: inout FITEncoder, _ times: [Int64]) throws {
        encoder.define(1, WrittenLayout(MessageNumber.record, [Self.time, .init(5, .uint32)]))
        for time in times {
            try encoder.write(1, [.integer(Self.begin + time), .integer(max(0, time * 300))])
        }
    }

    @Test("Sessions in any order, records between them")
    func multisport() throws {
        let bytes = try Fixtures.file { encoder in
            try session(&encoder, sport: 1, start: 20, elapsed: 10)
            try session(&encoder, sport: 2, start: 0, elapsed: 20)
            try records(&encoder, [-1, 0, 5, 19, 20, 18, 25, 40])
            encoder.define(
                3, WrittenLayout(MessageNumber.lap, [.init(2, .uint32), .init(24, .enumeration)]))
            for start in [0, 10, 20] {
                try encoder.write(3, [.integer(Self.begin + Int64(start)), .integer(0)])
            }
        }
        let activities = try Fixtures.contents(bytes).activities
        #expect(activities.map { $0.sport } == [.cycling, .running])
        #expect(activities.map { $0.records.indices } == [0..<4, 4..<8])
        #expect(activities.map { $0.laps.count } == [2, 1])
        #expect(activities.map { $0.elapsedTime } == [20, 10])
        #expect(activities[1].distance == 60)
    }

    @Test("If not all sessions tell when they begin, the last has all records and laps")
    func timelessSession() throws {
        let bytes = try Fixtures.file { encoder in
            encoder.define(2, WrittenLayout(MessageNumber.session, [.init(5, .enumeration)]))
            for sport in [2, 1] { try encoder.write(2, [.integer(Int64(sport))]) }
            encoder.define(3, WrittenLayout(MessageNumber.lap, [.init(2, .uint32)]))
            try encoder.write(3, [.integer(Self.begin)])
            try records(&encoder, [0, 10])
        }
        let activities = try Fixtures.contents(bytes).activities
        #expect(activities.map { $0.records.count } == [0, 2])
        #expect(activities.map { $0.laps.count } == [0, 1])
    }

    @Test("A session without a start begins its length before its end")
    func startlessSession() throws {
        let bytes = try Fixtures.file { encoder in
            try session(&encoder, sport: 1, start: nil, elapsed: 30)
            try records(&encoder, [0, 10])
        }
        let activity = try #require(try Fixtures.contents(bytes).activities.first)
        #expect(activity.start?.rawValue == UInt32(Self.begin))
        #expect(activity.records.count == 2)
    }

    @Test("A file that lost its end is still a run, reckoned from its records")
    func lostSession() throws {
        let bytes = try Fixtures.file { encoder in
            encoder.define(
                0, WrittenLayout(MessageNumber.sport, [.init(0, .enumeration), .init(1, .enumeration)]))
            try encoder.write(0, [.integer(1), .integer(3)])
            encoder.define(
                5,
                WrittenLayout(
                    MessageNumber.event, [Self.time, .init(0, .enumeration), .init(1, .enumeration)]))
            for (time, action) in [(0, 0), (10, 1), (12, 4), (40, 0)] {
                try encoder.write(
                    5, [.integer(Self.begin + Int64(time)), .integer(0), .integer(Int64(action))])
            }
            // Not the timer's.
            try encoder.write(5, [.integer(Self.begin + 50), .integer(9), .integer(4)])
            try records(&encoder, [0, 10, 40, 100])
        }
        let activity = try #require(try Fixtures.contents(bytes).activities.first)
        #expect(activity.session == nil)
        #expect(activity.sport == .running && activity.subSport == .trail)
        #expect(activity.start?.rawValue == UInt32(Self.begin))
        #expect(activity.elapsedTime == 100)
        #expect(activity.pauses.map { $0.duration } == [30])
        #expect(activity.timerTime == 70)
        #expect(activity.distance == 300)
        #expect(activity.ascent == nil)
    }

    @Test("Records without times, workouts and settings are no run")
    func noRun() throws {
        let untimed = try Fixtures.file { encoder in
            encoder.define(1, WrittenLayout(MessageNumber.record, [.init(5, .uint32)]))
            for _ in 0..<3 { try encoder.write(1, [.integer(100)]) }
        }
        #expect(try FITDecoder().decode(untimed).activities.isEmpty)
        for type in [1, 2, 5, 6, 32] {
            var encoder = FITEncoder()
            encoder.define(0, WrittenLayout(MessageNumber.fileID, [.init(0, .enumeration)]))
            try encoder.write(0, [.integer(Int64(type))])
            try session(&encoder, sport: 1, start: 0, elapsed: 10)
            try records(&encoder, [0, 1, 2])
            let decoding = try FITDecoder().decode(encoder.finished())
            #expect(decoding.activities.isEmpty)
            #expect(decoding.files.first?.records.count == 3)
        }
    }

    @Test("A file whose type is lost but that has a session is an activity")
    func lostType() throws {
        var encoder = FITEncoder()
        try session(&encoder, sport: 1, start: 0, elapsed: 10)
        try records(&encoder, [0, 1, 2])
        #expect(try FITDecoder().decode(encoder.finished()).activities.count == 1)
    }

    @Test("Steps are told for sports on foot only")
    func steps() throws {
        for (sport, steps) in [(1, 180.0), (11, 180), (17, 180), (2, nil), (5, nil)] as [(Int64, Double?)] {
            let bytes = try Fixtures.file { encoder in
                encoder.define(
                    2,
                    WrittenLayout(
                        MessageNumber.session,
                        [.init(5, .enumeration), .init(18, .uint8), .init(92, .uint8)]))
                try encoder.write(2, [.integer(sport), .integer(89), .integer(128)])
            }
            let session = try #require(try Fixtures.contents(bytes).sessions.first)
            #expect(session.averageCadence == 90)
            #expect(session.averageStepsPerMinute == steps)
        }
    }

    @Test("What a device is called")
    func deviceNames() throws {
        func name(
            _ maker: WrittenValue, _ product: WrittenValue, _ text: WrittenValue, creator: String? = nil
        ) throws
            -> String?
        {
            let bytes = try Fixtures.file { encoder in
                encoder.define(
                    1,
                    WrittenLayout(
                        MessageNumber.deviceInfo, [.init(0, .uint8), .init(27, .string, size: 20)]))
                try encoder.write(1, [.integer(1), .text("a strap")])
                if let creator { try encoder.write(1, [.integer(0), .text(creator)]) }
            }
            var contents = try Fixtures.contents(bytes)
            var encoder = FITEncoder()
            encoder.define(
                0,
                WrittenLayout(
                    MessageNumber.fileID, [.init(1, .uint16), .init(2, .uint16), .init(8, .string, size: 20)])
            )
            try encoder.write(0, [maker, product, text])
            contents.fileID = try FITDecoder().decode(encoder.finished()).files.first?.fileID
            return contents.deviceName
        }
        #expect(try name(.integer(1), .integer(3113), .missing) == "Forerunner 945")
        #expect(try name(.integer(1), .integer(9999), .missing) == "garmin 9999")
        #expect(try name(.integer(294), .integer(841), .missing) == "coros 841")
        #expect(try name(.integer(95), .missing, .missing) == "stryd")
        #expect(try name(.integer(777), .missing, .missing) == "manufacturer 777")
        #expect(try name(.integer(294), .integer(841), .text("PACE 3")) == "PACE 3")
        #expect(try name(.integer(294), .integer(841), .missing, creator: "APEX") == "APEX")
        #expect(try name(.missing, .missing, .missing) == nil)
    }

    @Test("Unknown numbers keep their number")
    func unknownNames() {
        #expect(FITSport(rawValue: 1).name == "running")
        #expect(FITSport(rawValue: 200).name == "sport 200")
        #expect(FITSubSport(rawValue: 1).name == "treadmill")
        #expect(FITSubSport(rawValue: 200).name == "sub_sport 200")
        #expect(FITFileType(rawValue: 99).name == "file type 99")
    }

    @Test("Times")
    func times() {
        #expect(FITTimestamp(rawValue: 0).unixSeconds == 631_065_600)
        #expect(FITTimestamp(unixSeconds: 631_065_599) == nil)
        #expect(FITTimestamp(unixSeconds: 631_065_600 + 4_294_967_295) == nil)
        #expect(FITTimestamp(unixSeconds: .min) == nil)
        #expect(FITTimestamp(unixSeconds: 1_772_346_600) == Fixtures.start)
        #expect(FITTimestamp(rawValue: 0x0FFF_FFFF).isSystemTime)
        #expect(!FITTimestamp(rawValue: 0x1000_0000).isSystemTime)
    }
}
