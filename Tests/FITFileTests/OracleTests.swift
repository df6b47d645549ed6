import Testing

@testable import FITFile

@Suite(
    "Agreement with independent decoders",
    .enabled(if: SharedActivities.isPresent, "no folder shared/activities beside the package")
)
struct OracleTests {
    /// The one file in which heart rate arrives in a later file of the chain; it is not joined to the records here.
    static let mergesHeartRate = "triathlon_fr920xt_chained_hr.fit"

    private func decode(_ name: String) throws -> (FITContents, Expectation) {
        let decoding = try FITDecoder(developerFields: .all).decode(SharedActivities.bytes(name))
        return (try #require(decoding.files.first), try SharedActivities.expectation(name))
    }

    @Test("There is something to compare with")
    func hasFiles() {
        #expect(SharedActivities.names.count >= 25)
    }

    @Test("File id", arguments: SharedActivities.names)
    func fileID(name: String) throws {
        let (contents, expected) = try decode(name)
        let fileID = try #require(contents.fileID)
        #expect(fileID.type?.name == expected.file_id.type)
        #expect(fileID.manufacturer?.name == expected.file_id.manufacturer)
        if let product = expected.file_id.product { #expect(fileID.product.map { Int($0) } == product) }
        #expect(words(fileID.timeCreated) == expected.file_id.time_created)
        #expect(contents.usesSystemTime == expected.system_time)
    }

    @Test("Every message is counted", arguments: SharedActivities.names)
    func messages(name: String) throws {
        let decoding = try FITDecoder().decode(SharedActivities.bytes(name))
        let expected = try SharedActivities.expectation(name)
        #expect(decoding.files.reduce(0) { $0 + $1.messageCount } == expected.n_messages)
    }

    @Test("Sessions", arguments: SharedActivities.names)
    func sessions(name: String) throws {
        let (contents, expected) = try decode(name)
        try #require(contents.sessions.count == expected.n_sessions)
        for (session, expected) in zip(contents.sessions, expected.sessions) {
            #expect(words(session.startTime) == expected.start_time)
            #expect(words(session.timestamp) == expected.timestamp)
            #expect(agree(session.totalElapsedTime, expected.total_elapsed_time))
            #expect(agree(session.totalTimerTime, expected.total_timer_time))
            #expect(agree(session.totalMovingTime, expected.total_moving_time))
            #expect(agree(session.totalDistance, expected.total_distance))
            #expect(agree(session.totalAscent, expected.total_ascent))
            #expect(agree(session.totalDescent, expected.total_descent))
            #expect(agree(session.totalStrides, expected.total_cycles))
            #expect(session.sport?.name == expected.sport)
            #expect(session.subSport?.name == expected.sub_sport)
            let cadence = expected.avg_cadence.map { $0 + (expected.avg_fractional_cadence ?? 0) }
            #expect(agree(session.averageCadence, cadence))
            if session.sport == .running {
                #expect(agree(session.averageStepsPerMinute, cadence.map { 2 * $0 }))
            }
            #expect(agree(session.averageHeartRate, expected.avg_heart_rate))
            #expect(agree(session.maximumHeartRate, expected.max_heart_rate))
            #expect(agree(session.averagePower, expected.avg_power))
            #expect(agree(session.averageSpeed, expected.enhanced_avg_speed?.value))
            #expect(agree(session.maximumSpeed, expected.enhanced_max_speed?.value))
            #expect(session.lapCount == expected.num_laps)
        }
    }

    @Test("Laps", arguments: SharedActivities.names)
    func laps(name: String) throws {
        let (contents, expected) = try decode(name)
        #expect(contents.laps.count == expected.n_laps)
        for (lap, expected) in zip(contents.laps, expected.laps) {
            #expect(words(lap.startTime) == expected.start_time)
            #expect(agree(lap.totalElapsedTime, expected.total_elapsed_time))
            #expect(agree(lap.totalTimerTime, expected.total_timer_time))
            #expect(agree(lap.totalDistance, expected.total_distance))
            #expect(agree(lap.averageHeartRate, expected.avg_heart_rate))
            #expect(lap.cadence.whole.map { Double($0) } == expected.avg_cadence)
            #expect(lap.trigger?.name == expected.lap_trigger)
            #expect(lap.intensity?.name == expected.intensity)
        }
    }

    @Test("Timer events", arguments: SharedActivities.names)
    func timerEvents(name: String) throws {
        let (contents, expected) = try decode(name)
        let ours = contents.timerEvents.map { [words($0.timestamp) ?? "", $0.action.name] }
        #expect(ours == expected.timer_events)
    }

    @Test("Records: time, distance, speed", arguments: SharedActivities.names)
    func records(name: String) throws {
        let (contents, whole) = try decode(name)
        let expected = whole.records
        let records = contents.records
        #expect(records.count == expected.count)
        let times = records.compactMap { $0.timestamp }
        #expect(times.count == expected.n_timestamp)
        #expect(words(times.first) == expected.first_timestamp)
        #expect(words(times.last) == expected.last_timestamp)
        #expect(zip(times, times.dropFirst()).allSatisfy { $0 <= $1 } == expected.timestamps_nondecreasing)
        #expect(records.last { $0.distance != nil }?.distance == expected.distance_last)
        #expect(records.count { $0.distance != nil } == expected.n_distance)
        expect(records.compactMap { $0.speed }, expected.n_speed, expected.mean_speed)
    }

    @Test("Records: body and place", arguments: SharedActivities.names)
    func measurements(name: String) throws {
        let (contents, whole) = try decode(name)
        let expected = whole.records
        let records = contents.records
        expect(records.compactMap { $0.cadence }, expected.n_cadence, expected.mean_cadence_incl_fractional)
        let heartRates = records.compactMap { $0.heartRate }
        if name == Self.mergesHeartRate {
            // What the oracle's other decoder reads, which does not join it either.
            expect(heartRates, 1430, 173.193007)
        } else {
            expect(heartRates, expected.n_heart_rate, expected.mean_heart_rate)
        }
        expect(records.compactMap { $0.power }, expected.n_power, expected.mean_power)
        expect(records.compactMap { $0.temperature }, expected.n_temperature, expected.mean_temperature)
        expect(records.compactMap { $0.stanceTime }, expected.n_stance_time, expected.mean_stance_time)
        expect(
            records.compactMap { $0.verticalOscillation }, expected.n_vertical_oscillation,
            expected.mean_vertical_oscillation)
        expect(
            records.compactMap { $0.stanceTimeBalance }, expected.n_stance_time_balance,
            expected.mean_stance_time_balance)
        expect(records.compactMap { $0.stepLength }, expected.n_step_length, expected.mean_step_length)
        let altitudes = records.compactMap { $0.altitude }
        #expect(altitudes.count == expected.n_altitude)
        #expect(agree(altitudes.min(), expected.min_altitude))
        #expect(agree(altitudes.max(), expected.max_altitude))
        let latitudes = records.compactMap { $0.latitudeSemicircles }
        let longitudes = records.compactMap { $0.longitudeSemicircles }
        #expect(records.count { $0.latitude != nil && $0.longitude != nil } == expected.n_position)
        #expect(latitudes.reduce(0) { $0 + Int($1) } == expected.sum_lat_semicircles ?? 0)
        #expect(longitudes.reduce(0) { $0 + Int($1) } == expected.sum_lon_semicircles ?? 0)
    }

    @Test("Developer fields", arguments: SharedActivities.names)
    func developerFields(name: String) throws {
        let (contents, expected) = try decode(name)
        let ours = Set(contents.developerFields.map { [$0.name, $0.units ?? "None"] })
        #expect(ours == Set(expected.developer_fields.map { $0.map { $0 ?? "None" } }))
        let columns = contents.developerColumns.filter { $0.count > 0 }
        #expect(Set(columns.map { $0.field.name }) == Set(expected.record_developer_fields.keys))
        for (name, expected) in expected.record_developer_fields {
            let column = try #require(contents.developerColumn(named: name))
            #expect(
                contents.activities.first?.developerColumn(named: name)
                    == contents.activities.first.map { _ in column })
            #expect(column.count == expected.n)
            #expect(agree(column.mean, expected.mean))
            let one = (0..<contents.records.count).compactMap { column[$0] }
            #expect(one.count == expected.n)
        }
    }

    @Test("What is no activity gives no run")
    func noActivities() throws {
        for name in SharedActivities.names {
            let decoding = try FITDecoder().decode(SharedActivities.bytes(name))
            let expected = try SharedActivities.expectation(name)
            #expect(decoding.activities.count == expected.n_sessions, "\(name)")
        }
    }

    @Test("Only the two damaged files are damaged")
    func damage() throws {
        for name in SharedActivities.names {
            let decoding = try FITDecoder(developerFields: .all).decode(SharedActivities.bytes(name))
            let damage = decoding.diagnostics.filter { $0.isDamage }
            switch name {
            case "bad_file_crc.fit":
                #expect(damage.map { $0.kind } == [.fileChecksum(stated: 0xB1D5, computed: 0xA1D5)])
                #expect(damage.map { $0.offset } == [769])
            case "truncated.fit":
                #expect(damage.map { $0.kind } == [.truncated(missing: 3)])
                #expect(damage.allSatisfy { $0.offset < 768 && $0.remedy == .copyAgain })
            default:
                #expect(damage.isEmpty, "\(name)")
            }
        }
    }

    @Test("Legs of a triathlon share the records by time")
    func triathlon() throws {
        let name = "triathlon_fr255_summary_first.fit"
        let (contents, expected) = try decode(name)
        let activities = contents.activities
        #expect(activities.map { $0.sport?.name } == expected.sessions.map { $0.sport })
        #expect(activities.reduce(0) { $0 + $1.records.count } == expected.records.count)
        for (activity, next) in zip(activities, activities.dropFirst()) {
            #expect(activity.records.endIndex == next.records.startIndex)
            let end = try #require(next.start)
            #expect(activity.records.allSatisfy { record in record.timestamp.map { $0 < end } ?? true })
        }
        let run = try #require(activities.last)
        let covered = try #require(run.records.last?.distance) - (run.records.first?.distance ?? 0)
        #expect(abs(covered - (run.distance ?? 0)) < 25)
        #expect(activities.reduce(0) { $0 + $1.laps.count } == expected.n_laps)
    }

    @Test("Pauses are what elapsed has more than timer")
    func pauses() throws {
        let (contents, _) = try decode("run_fenix5xplus_18km.fit")
        let activity = try #require(contents.activities.first)
        #expect(activity.pauses.count == 8)
        let paused = activity.pauses.reduce(0) { $0 + $1.duration }
        let session = try #require(activity.session)
        let difference = try #require(session.totalElapsedTime) - (session.totalTimerTime ?? 0)
        #expect(abs(Double(paused) - difference) < 10)
    }

    @Test("Devices have names")
    func devices() throws {
        #expect(try decode("run_fr945_treadmill.fit").0.deviceName == "Forerunner 945")
        #expect(try decode("run_stryd_app_devfields.fit").0.deviceName?.hasPrefix("stryd") == true)
        #expect(try decode("run_coros_native_power.fit").0.deviceName?.isEmpty == false)
    }

    /// Number and mean of a column; a column that no decoder mentions must be empty.
    private func expect(
        _ values: [Double], _ count: Int?, _ mean: Double?, at location: SourceLocation = #_sourceLocation
    ) {
        #expect(values.count == count ?? 0, sourceLocation: location)
        let ours = values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
        #expect(agree(ours, mean), sourceLocation: location)
    }

    /// The oracle's numbers have six decimals at most.
    private func agree(_ ours: Double?, _ theirs: Double?) -> Bool {
        switch (ours, theirs) {
        case (nil, nil): true
        case (let ours?, let theirs?): abs(ours - theirs) <= 1e-6 * max(1, abs(theirs)) * 2
        default: false
        }
    }
}
