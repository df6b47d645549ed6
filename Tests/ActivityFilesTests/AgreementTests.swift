import Journal
import Quantities
import Tendon
import Testing

@testable import ActivityFiles

@Suite(
    "The numbers are those of independent decoders",
    .enabled(if: SharedActivities.isPresent, "no folder shared/activities beside the package")
)
struct AgreementTests {
    /// How far the way of the points may differ from the oracle's.
    private let shareOfWay = 0.006

    @Test("Files, exports and their tables, in one table")
    func agreement() async throws {
        var table = ["file: activities | " + Agreement.columns.joined(separator: " | ")]
        var sum = Agreement()
        for name in SharedActivities.fitFiles + SharedActivities.trackFiles {
            let activities = (try? SharedActivities.read(name))?.activities ?? []
            var agreement = Agreement()
            if name.hasSuffix(".fit") {
                try compareFIT(name, activities, &agreement)
            } else if name.hasSuffix(".gpx") {
                try compareGPX(name, activities, &agreement)
            } else {
                try compareTCX(name, activities, &agreement)
            }
            #expect(agreement.misses.isEmpty, "\(name): \(agreement.misses)")
            table.append("\(name): \(activities.count) | \(agreement.row)")
            sum.add(agreement)
        }
        for name in SharedExports.names {
            let export = try await SharedExports.imported(name)
            #expect(export.agreement.misses.isEmpty, "\(name): \(export.agreement.misses)")
            table.append("\(name): \(export.runs.count) | \(export.agreement.row)")
            sum.add(export.agreement)
        }
        let compared = SharedActivities.fitFiles + SharedActivities.trackFiles + SharedExports.names
        #expect(Set(compared).isSuperset(of: SharedActivities.verdicts.keys))
        table.append("all: \(sum.row)")
        print(table.joined(separator: "\n"))
    }

    private func compareFIT(
        _ name: String, _ activities: [ImportedActivity], _ agreement: inout Agreement
    ) throws {
        let expected = try SharedActivities.expectation(name)
        agreement.note("parts", activities.count == expected.sessions.count)
        for (ours, theirs) in zip(activities, expected.sessions) {
            let recording = try #require(ours.run.recording)
            agreement.note("start", recording.start, theirs.start_time)
            agreement.note("distance", ours.run.distance?.metres, theirs.total_distance)
            agreement.note("elapsed", recording.elapsed?.seconds, theirs.total_elapsed_time)
            agreement.note("timer", ours.run.time.seconds, theirs.total_timer_time)
            agreement.note("climb", recording.climb, theirs.total_ascent)
            if ours.run.sport.isOnFoot, let strides = theirs.avg_cadence {
                let steps = 2 * (strides + (theirs.avg_fractional_cadence ?? 0))
                agreement.note("cadence", recording.cadence, steps)
            }
            let kind = theirs.sub_sport.flatMap { $0 == "generic" ? nil : "/" + $0 } ?? ""
            agreement.note("sport", recording.sportName == (theirs.sport ?? "") + kind)
            if theirs.sport == "running" { agreement.note("sport", ours.run.isRun) }
        }
        let records = activities.reduce(0) { $0 + ($1.run.recording?.records ?? 0) }
        if !expected.sessions.isEmpty { agreement.note("points", records == expected.records.count) }
    }

    private func compareGPX(
        _ name: String, _ activities: [ImportedActivity], _ agreement: inout Agreement
    ) throws {
        let expected = try SharedActivities.expectation(name, as: GPXExpectation.self)
        let document = Markup(try SharedActivities.bytes(name)) { GPXConsumer() }.consumer.document
        let points = document.activities.flatMap { $0.track.points }
        agreement.note("parts", document.activities.count == expected.n_tracks)
        agreement.note("parts", document.activities.reduce(0) { $0 + $1.segments } == expected.n_segments)
        agreement.note(
            "parts", document.waypoints == expected.n_waypoints && document.routes == expected.n_routes)
        agreement.note("points", document.activities.reduce(0) { $0 + $1.points } == expected.n_trackpoints)
        agreement.note("points", document.placeless.count == expected.n_trackpoints_without_latlon)
        let left = document.placeless.count
        agreement.note("points", points.filter { $0.time != nil }.count == max(0, expected.n_time - left))
        // The point without a place is the first one there.
        if left == 0 {
            agreement.note("start", points.lazy.compactMap { $0.time }.first, expected.start_time)
        }
        agreement.note("end", points.lazy.compactMap { $0.time }.last, expected.end_time)
        compare(
            points.compactMap { $0.altitude }, expected.n_elevation - left, expected.min_elevation,
            expected.max_elevation, &agreement)
        // The oracle walks to the points that mean a pause.
        if points.allSatisfy({ $0.position != nil }) {
            let ways = document.activities.map { wayOfAllPoints($0.track) }
            agreement.note("distance", ways.reduce(0, +), expected.haversine_m, within: shareOfWay)
            if points.count == expected.n_time, document.activities.count == 1 {
                let metres = activities.first?.run.distance?.metres
                agreement.note("distance", metres ?? 0, expected.haversine_m, within: shareOfWay)
            }
        }
        let cadences = points.compactMap { $0.cadence }
        agreement.note("cadence", cadences.count == expected.n_cadence)
        agreement.note("cadence", mean(cadences), expected.mean_cadence)
        agreement.note("names", document.creator == expected.creator ?? "")
    }

    private func compareTCX(
        _ name: String, _ activities: [ImportedActivity], _ agreement: inout Agreement
    ) throws {
        let expected = try SharedActivities.expectation(name, as: TCXExpectation.self)
        let document = Markup(try SharedActivities.bytes(name)) { TCXConsumer() }.consumer.document
        agreement.note("parts", document.activities.count == expected.activities.count)
        agreement.note("parts", activities.count == expected.activities.count)
        for (index, theirs) in expected.activities.enumerated() where index < activities.count {
            let ours = document.activities[index]
            let run = activities[index].run
            let recording = try #require(run.recording)
            let points = ours.track.points
            agreement.note("parts", ours.laps.count == theirs.n_laps && ours.tracks == theirs.n_tracks)
            agreement.note("points", recording.records == theirs.n_trackpoints)
            agreement.note("points", points.compactMap { $0.distance }.count == theirs.n_distance)
            agreement.note("start", recording.start, theirs.start_time)
            agreement.note("end", points.lazy.compactMap { $0.time }.last, theirs.end_time)
            agreement.note("timer", run.time.seconds, theirs.sum_lap_time_s)
            agreement.note("distance", run.distance?.metres, theirs.sum_lap_distance_m)
            agreement.note("distance", wayOfAllPoints(ours.track), theirs.haversine_m, within: shareOfWay)
            compare(
                points.compactMap { $0.altitude }, theirs.n_altitude, theirs.min_altitude,
                theirs.max_altitude, &agreement)
            let cadences = points.compactMap { $0.cadence }
            agreement.note("cadence", cadences.count == theirs.n_run_cadence + theirs.n_cadence)
            agreement.note("cadence", mean(cadences), theirs.mean_run_cadence ?? theirs.mean_cadence)
            let speeds = points.compactMap { $0.speed }
            agreement.note("speed", speeds.count == theirs.n_speed)
            agreement.note("speed", mean(speeds), theirs.mean_speed)
            agreement.note("sport", recording.sportName == theirs.sport)
            agreement.note("sport", run.isRun == (theirs.sport == "Running"))
            agreement.note("names", recording.device == theirs.creator)
        }
    }

    private func compare(
        _ altitudes: [Double], _ count: Int, _ lowest: Double?, _ highest: Double?,
        _ agreement: inout Agreement
    ) {
        agreement.note("altitude", altitudes.count == count)
        agreement.note("altitude", altitudes.min(), lowest)
        agreement.note("altitude", altitudes.max(), highest)
    }

    /// Metres from point to point, timed or not, segment by segment.
    private func wayOfAllPoints(_ track: Track) -> Double {
        let ends = track.segments.dropFirst() + [track.points.count]
        return zip(track.segments, ends).reduce(0) { sum, segment in
            let places = track.points[segment.0..<segment.1].compactMap { $0.position }
            return sum + zip(places, places.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
        }
    }

    /// To as many digits as the oracle gives.
    private func mean(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : (values.reduce(0, +) / Double(values.count) * 1e6).rounded() / 1e6
    }
}
