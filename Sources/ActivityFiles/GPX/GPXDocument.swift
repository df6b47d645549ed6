import Quantities

/// What stands in a GPX file, as far as runs are made of it.
struct GPXDocument {
    var creator = ""
    /// The name in its metadata.
    var name: String?
    var tracks: [GPXTrack] = []
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
}

/// One `<trk>`.
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
