import Testing

@testable import FITFile

@Suite("What is written is what is read")
struct RoundTripTests {
    @Test("In every style", arguments: Fixtures.styles)
    func everyStyle(style: FITEncodingStyle) throws {
        let draft = Fixtures.draft()
        let decoding = try FITDecoder(developerFields: .all).decode(draft.encoded(style))
        #expect(decoding.diagnostics.isEmpty)
        let contents = try #require(decoding.files.first)
        #expect(contents.records.count == draft.samples.count)
        for (record, sample) in zip(contents.records, draft.samples) {
            #expect(record.timestamp?.seconds(since: draft.start) == Int(sample.time))
            #expect(record.distance == sample.distance)
            #expect(near(record.speed, sample.speed, 0.0005))
            #expect(near(record.altitude, sample.altitude, 0.1))
            #expect(record.cadence == sample.cadence)
            #expect(record.heartRate == sample.heartRate)
            #expect(record.power == sample.power)
            #expect(near(record.latitude, sample.latitude, 1e-7))
            #expect(near(record.longitude, sample.longitude, 1e-7))
        }
        let column = try #require(contents.developerColumn(named: "Form Power"))
        #expect(column.field.units == "Watts")
        #expect(draft.samples.indices.allSatisfy { column[$0] == draft.developerSeries[0].values[$0] })
        #expect(column[draft.samples.count] == nil && column[-1] == nil)
    }

    @Test("Every style means the same")
    func stylesAgree() throws {
        let draft = Fixtures.draft()
        let plain = try FITDecoder(developerFields: .all).decode(draft.encoded())
        for style in Fixtures.styles {
            let other = try FITDecoder(developerFields: .all).decode(draft.encoded(style))
            #expect(other == plain)
        }
    }

    @Test("Summaries")
    func summaries() throws {
        let draft = Fixtures.draft()
        let decoding = try FITDecoder().decode(draft.encoded())
        let activity = try #require(decoding.activities.first)
        #expect(activity.sport == .running)
        #expect(activity.subSport == .generic)
        #expect(activity.start == draft.start)
        #expect(activity.deviceName == "made")
        #expect(activity.utcOffsetMinutes == 60)
        #expect(activity.elapsedTime == 40)
        #expect(activity.timerTime == 35)
        #expect(activity.distance == 120)
        #expect(activity.ascent == 36)
        #expect(activity.pauses.map { $0.duration } == [5])
        #expect(activity.pauses.first?.start.seconds(since: draft.start) == 12)
        let cadence = draft.samples.compactMap { $0.cadence }.reduce(0, +) / 41
        #expect(near(activity.averageStepsPerMinute, 2 * cadence, 2.0 / 256))
        // 50 m are full at 17 s (51 m), 100 m at 34 s (102 m).
        #expect(activity.laps.map { $0.startTime?.seconds(since: draft.start) } == [0, 17, 34])
        #expect(activity.laps.compactMap { $0.totalElapsedTime } == [17, 17, 6])
        #expect(activity.laps.compactMap { $0.totalTimerTime } == [12, 17, 6])
        #expect(activity.laps.compactMap { $0.totalDistance }.reduce(0, +) == 120)
        #expect(activity.session?.lapCount == 3)
    }

    @Test("Laps of a workout keep what they are for")
    func workout() throws {
        var draft = Fixtures.draft(seconds: 30)
        draft.pauses = []
        draft.laps = [
            FITLapDraft(start: 0, intensity: .active), FITLapDraft(start: 10, intensity: .interval),
            FITLapDraft(start: 20, intensity: .rest),
        ]
        let contents = try Fixtures.contents(draft.encoded())
        #expect(contents.laps.map { $0.intensity } == [.active, .interval, .rest])
        #expect(contents.laps.map { $0.totalDistance } == [27, 30, 33])
    }

    @Test("A treadmill has no places, and nothing is made up for them")
    func missing() throws {
        var draft = FITActivityDraft(start: Fixtures.start)
        draft.subSport = .treadmill
        draft.samples = [FITSample(time: 0), FITSample(time: 60, cadence: 80)]
        let contents = try Fixtures.contents(draft.encoded())
        let record = try #require(contents.records.first)
        #expect(record.distance == nil && record.speed == nil && record.altitude == nil)
        #expect(record.cadence == nil && record.latitude == nil && record.power == nil)
        #expect(contents.records.last?.cadence == 80)
        #expect(contents.sessions.first?.totalDistance == nil)
        #expect(contents.sessions.first?.totalAscent == nil)
        #expect(contents.sessions.first?.subSport == .treadmill)
    }

    @Test("A cadence next to the whole number is that number")
    func cadenceRounding() throws {
        for (cadence, expected) in [(86.999, 87.0), (86.9, 86.8984375), (0, 0), (254.5, 254.5)] {
            var draft = FITActivityDraft(start: Fixtures.start)
            draft.samples = [FITSample(time: 0, cadence: cadence)]
            #expect(try Fixtures.contents(draft.encoded()).records.first?.cadence == expected)
        }
    }

    @Test("What has no place in FIT is refused")
    func refusals() throws {
        func error(_ change: (inout FITActivityDraft) -> Void) -> FITEncodingError? {
            var draft = Fixtures.draft()
            change(&draft)
            do throws(FITEncodingError) {
                _ = try draft.encoded()
                return nil
            } catch {
                return error
            }
        }
        #expect(error { _ in } == nil)
        #expect(
            error {
                $0.samples = []
                $0.developerSeries = []
            } == .noSamples)
        #expect(error { $0.samples[3].time = 1 } == .timeOutOfOrder(index: 3))
        #expect(error { $0.samples[3].time = .nan } == .timeOutOfOrder(index: 3))
        #expect(error { $0.samples[0].time = -1 } == .timeOutOfOrder(index: 0))
        #expect(error { $0.samples[40].time = 1e300 } == .timeOutOfOrder(index: 40))
        #expect(error { $0.pauses = [5..<5] } == .stretchOutOfOrder(index: 0))
        #expect(error { $0.pauses = [5..<9, 8..<10] } == .stretchOutOfOrder(index: 1))
        #expect(error { $0.pauses = [5..<Int.max] } == .stretchOutOfOrder(index: 0))
        #expect(error { $0.laps = [FITLapDraft(start: 0), FITLapDraft(start: 99)] } != nil)
        #expect(
            error { $0.samples[7].heartRate = 255 } == .valueOutOfRange(message: 20, field: 3, value: 255))
        #expect(error { $0.samples[7].distance = -1 } != nil)
        #expect(error { $0.samples[7].speed = .infinity } != nil)
        #expect(error { $0.utcOffsetMinutes = .max } != nil)
        #expect(error { $0.developerSeries[0].values.removeLast() } != nil)
        let long = String(repeating: "é", count: 200)
        #expect(error { $0.productName = long } == .textTooLong(text: long))
    }

    private func near(_ left: Double?, _ right: Double?, _ tolerance: Double) -> Bool {
        switch (left, right) {
        case (nil, nil): true
        case (let left?, let right?): abs(left - right) <= tolerance
        default: false
        }
    }
}
