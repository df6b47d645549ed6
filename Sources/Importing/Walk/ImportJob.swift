import ActivityFiles
import Archives
import Journal

/// One file to be read, with what its service says of it.
enum ImportJob: Sendable {
    /// A file as it was found.
    case file(name: String, PackedBytes, details: ServiceDetails)
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
        case .file(name: _, let bytes, details: _): bytes.likelySize
        case .workout(let workout, export: _, let route):
            workout.original.count + (route?.bytes.likelySize ?? 0)
        case .row: 1000
        }
    }
}

/// What the tables of an export say of its files: the runner's own names, notes, shoes and efforts.
struct ServiceDetails: Sendable {
    var strava: StravaActivity?
    var garmin: GarminSummaries?

    /// Adds the details where the run has none of its own.
    func overlay(on run: inout Run) {
        strava?.overlay(on: &run)
        garmin?.overlay(on: &run)
    }
}

extension PackedBytes {
    /// How much it is likely to take unpacked: what it says, and a gzip file what its last four bytes say.
    fileprivate var likelySize: Int {
        let trailer = packing == .gzip ? bytes.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) } : 0
        return max(bytes.count, min(unpackedSize ?? trailer, ImportLimits.fileBytes))
    }
}
