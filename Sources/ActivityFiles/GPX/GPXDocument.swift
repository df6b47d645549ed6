import Quantities

/// What stands in a GPX file, as far as runs are made of it.
struct GPXDocument: TrackDocument {
    var creator = ""
    /// The name in its metadata.
    var name: String?
    var activities: [GPXTrack] = []
    /// Waypoints and routes: neither was done by anybody.
    var waypoints = 0
    var routes = 0
    /// Points without a latitude or longitude, and those off the globe.
    var placeless = Oddity()
    var offGlobe = Oddity()
    /// Times that are none.
    var timeless = Oddity()
    /// Whether it holds more tracks or points than are read.
    var isTooLarge = false

    /// More are in no file of anybody.
    static let mostTracks = 10_000

    static let word = "track"
    static let most = "\(mostTracks) tracks"

    var issues: [FileIssue] {
        let issues = [
            placeless.issue(
                one: "point has no latitude or longitude and was left out",
                many: "points have no latitude or longitude and were left out"),
            offGlobe.issue(
                one: "point lies off the globe and was left out",
                many: "points lie off the globe and were left out"),
            timeless.issue(one: "time cannot be read", many: "times cannot be read"),
        ]
        return issues.compactMap { $0 }
    }

    var contents: String {
        guard waypoints + routes > 0 else { return "it holds no track" }
        func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
        let both = [(waypoints, "waypoint"), (routes, "route")].filter { $0.0 > 0 }
        return "it holds \(both.map { count($0.0, $0.1) }.joined(separator: " and ")) and no track"
    }

    func draft(of track: GPXTrack) throws(Refusal) -> ActivityDraft { try ActivityDraft(track, of: self) }
}

/// One `<trk>`: an activity.
struct GPXTrack {
    var name: String?
    var note: String?
    /// The sport in its own word; nil if it says none.
    var type: String?
    /// How far the clock was ahead of UTC; nil if its times do not tell.
    var offset: UTCOffset?
    /// How many `<trkseg>` and `<trkpt>` it has, good or bad.
    var segments = 0
    var points = 0
    var track = Track()
}
