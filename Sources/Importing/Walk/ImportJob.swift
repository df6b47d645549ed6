import ActivityFiles
import Archives
import Journal

/// One file to be read, with what its service says of it.
enum ImportJob: Sendable {
    /// A file as it was found.
    case file(name: String, PackedBytes, words: ServiceWords)
    /// A workout of an Apple Health export, with the file of its route.
    case workout(AppleWorkout, export: String, route: Route?)
    /// An activity that was entered by hand at Strava: it has no file.
    case row(StravaActivity, rows: StravaActivities, table: String)

    struct Route: Sendable {
        let name: String
        let bytes: PackedBytes
    }

    /// Bytes it holds in memory until it is read.
    var weight: Int {
        switch self {
        case .file(name: _, let bytes, words: _): max(bytes.bytes.count, bytes.unpackedSize ?? 0)
        case .workout(let workout, export: _, let route):
            workout.original.count + (route?.bytes.unpackedSize ?? 0)
        case .row: 1000
        }
    }
}

/// What the tables of an export say of its files: the runner's own names, notes, shoes and efforts.
struct ServiceWords: Sendable {
    var strava: StravaActivity?
    var garmin: GarminSummaries?

    /// Adds the words where the run has none of its own.
    func overlay(on run: inout Run) {
        strava?.overlay(on: &run)
        garmin?.overlay(on: &run)
    }
}
