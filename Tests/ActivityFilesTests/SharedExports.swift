import Foundation
import Importing
import Journal
import Quantities
import Rehab
import Stores
import Testing

@testable import ActivityFiles

/// The exports of services among the shared files, through the importer into a journal in memory.
enum SharedExports {
    /// Containers and the files that stand for one, by their names in the manifest.
    static let names = [
        "strava_export_small.zip", "strava_activities.csv", "garmin_export_small.zip",
        "apple_health_export.zip",
        "apple_export_with_run/export.xml",
        "apple_export_with_run/workout-routes/route_2019-06-11_3.00pm.gpx",
    ]

    struct Imported {
        let outcome: ImportOutcome
        let runs: [Run]
        var agreement = Agreement()
    }

    /// What came in, compared with what is expected of it.
    static func imported(_ name: String) async throws -> Imported {
        let folder = try #require(SharedActivities.directory)
        let store = MemoryStore()
        var count: UInt64 = 0
        let moment = try Instant("2027-03-01T06:00:00Z")
        var importer = Importer(
            store: store, today: try Day("2027-03-01"), zone: { _ in .utc }
        ) { event, day, offset in
            count += 1
            return Entry(
                id: EntryID(at: moment, randomHigh: 0, randomLow: count), day: day, at: moment,
                offset: offset ?? .utc, event: event)
        }
        try await importer.add(paths: [folder.appendingPathComponent(name).path])
        let runs = Timeline(await store.entries()).entries.compactMap { entry -> Run? in
            if case .run(let run) = entry.event { return run }
            return nil
        }
        var imported = Imported(outcome: importer.outcome, runs: runs)
        switch name {
        case "strava_export_small.zip": try compareStrava(&imported)
        // Eight rows; one ride was uploaded twice.
        case "strava_activities.csv":
            imported.agreement.note("parts", runs.count == 7 && imported.outcome.duplicates == 1)
        case "garmin_export_small.zip": try compareGarmin(&imported)
        case "apple_health_export.zip": try compareApple(&imported)
        case "apple_export_with_run/export.xml":
            let run = try #require(runs.first)
            imported.agreement.note("parts", runs.count == 1 && imported.outcome.failed.isEmpty)
            imported.agreement.note("start", run.recording?.start, "2016-11-14T14:25:41Z")
            imported.agreement.note("distance", run.distance?.metres, 0.4971749504535062 * 1609.344)
        default: imported.agreement.note("parts", runs.count == 1)
        }
        return imported
    }

    // MARK: Strava

    private struct StravaExpectation: Decodable {
        struct Activity: Decodable {
            let file: String?
            let type: String
            let start: String?
            let elapsed_s: Double?
            let distance_m: Double?
        }
        let activities: [Activity]
        let n_csv_rows: Int
    }

    private static func compareStrava(_ imported: inout Imported) throws {
        let expected = try expectation("strava_export_small.zip", as: StravaExpectation.self)
        imported.agreement.note("parts", imported.runs.count == expected.n_csv_rows)
        imported.agreement.note("parts", imported.outcome.failed.isEmpty)
        for activity in expected.activities {
            let base = activity.file?.split(separator: "/").last.map(String.init) ?? "activities.csv"
            guard let run = imported.runs.first(where: { $0.recording?.file == base }) else {
                imported.agreement.note("parts", false)
                continue
            }
            imported.agreement.note("names", run.name != nil)
            imported.agreement.note("sport", run.isRun == (activity.type == "Run"))
            imported.agreement.note(
                "start", run.recording?.start, activity.start?.replacingOccurrences(of: "+00:00", with: "Z"))
            imported.agreement.note(
                "elapsed", run.recording?.elapsed?.seconds, activity.elapsed_s, within: 1e-4)
            imported.agreement.note("distance", run.distance?.metres, activity.distance_m, within: 0.006)
        }
    }

    // MARK: Garmin

    private struct GarminExpectation: Decodable {
        struct Member: Decodable {
            let file: String
            let expected: String
        }
        let members: [Member]
    }

    private static func compareGarmin(_ imported: inout Imported) throws {
        let members = try expectation("garmin_export_small.zip", as: GarminExpectation.self).members
        for member in members {
            let isKept = imported.runs.contains { $0.recording?.file == member.file }
            let isSkipped = imported.outcome.skipped.contains { $0.file.hasSuffix(member.file) }
            imported.agreement.note("parts", isKept == (member.expected == "imports") && isKept != isSkipped)
        }
    }

    // MARK: Apple Health

    private struct AppleExpectation: Decodable {
        struct Workout: Decodable {
            struct Statistic: Decodable {
                let sum: String?
                let unit: String
            }
            let type: String
            let duration: String
            let statistics: [String: Statistic]
            let routes: [String]
        }
        struct Route: Decodable {
            let haversine_m: Double
            let start: String
        }
        let workouts: [Workout]
        let routes: [Route]
    }

    private static func compareApple(_ imported: inout Imported) throws {
        let expected = try expectation("apple_health_export.zip", as: AppleExpectation.self)
        imported.agreement.note("parts", imported.runs.count == expected.workouts.count)
        for (workout, sport) in zip(expected.workouts, [Sport.running, .strength]) {
            guard let run = imported.runs.first(where: { $0.sport == sport }),
                let minutes = Double(workout.duration)
            else {
                imported.agreement.note("parts", false)
                continue
            }
            imported.agreement.note("timer", run.time.seconds, minutes * 60)
            imported.agreement.note(
                "sport", "HKWorkoutActivityType\(run.recording?.sportName ?? "")" == workout.type)
            let kilometres = workout.statistics["DistanceWalkingRunning"]?.sum.flatMap { Double($0) }
            imported.agreement.note("distance", run.distance?.metres, kilometres.map { $0 * 1000 })
            let steps = workout.statistics["StepCount"]?.sum.flatMap { Double($0) }
            imported.agreement.note("cadence", run.recording?.cadence, steps.map { $0 / minutes })
            imported.agreement.note(
                "parts", (run.recording?.others.isEmpty == false) == !workout.routes.isEmpty)
        }
        let run = imported.runs.first { $0.isRun }
        for route in expected.routes {
            imported.agreement.note("start", run?.recording?.start, route.start)
            imported.agreement.note("distance", run?.distance?.metres, route.haversine_m, within: 0.006)
        }
    }

    private static func expectation<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
        let folder = try #require(SharedActivities.directory)
        let data = try Data(contentsOf: folder.appendingPathComponent(name + ".expected.json"))
        return try JSONDecoder().decode(type, from: data)
    }
}
