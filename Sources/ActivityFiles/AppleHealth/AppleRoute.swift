import Journal
import Quantities

/// The way of a workout over time: from the GPX file beside the export, or from the workout itself.
struct AppleRoute {
    /// Nil without any.
    private(set) var samples: TrackSamples?
    /// The GPX file it came from.
    private(set) var source: RecordingSource?
    /// Why there is none, or what is odd about it.
    private(set) var warnings: [FileIssue] = []

    /// A route that begins so many seconds before its workout, or more, is that of another one. Our own default.
    private static let earliest = 600.0

    /// - Parameter gpx: the bytes of its GPX file; nil when the export lacks it.
    init(of workout: AppleWorkout, gpx: [UInt8]?) {
        guard let path = workout.routePath else {
            samples = TrackSamples(workout.track, stated: workout.start)
            return
        }
        guard let gpx else {
            warn(path, "it is missing in the export")
            return
        }
        let markup = Markup(gpx) { GPXConsumer() }
        warnings = markup.warnings.map { FileIssue(place: "\(path), \($0.place)", reason: $0.reason) }
        guard let track = markup.document.activities.first?.track,
            let line = TrackSamples(track, stated: workout.start)
        else {
            warn(path, "it holds no points with a time")
            return
        }
        let early = workout.start.seconds(since: line.start)
        guard (0..<AppleRoute.earliest).contains(early) else {
            warn(path, "it is that of another time")
            return
        }
        samples = line
        source = RecordingSource(hash: ActivityFile.hash(of: gpx), part: 0, file: path)
    }

    private mutating func warn(_ path: String, _ reason: String) {
        warnings.append(
            FileIssue(place: path, reason: "\(reason); of this workout only the totals were kept"))
    }
}
