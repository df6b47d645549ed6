public import Journal
public import Quantities

/// One workout of an Apple Health export: its totals, and where its route is.
public struct AppleWorkout: Sendable {
    /// A stop, from when to when.
    public struct Pause: Hashable, Sendable {
        public let start: Instant
        public let end: Instant
    }

    /// The activity type without its prefix, such as `Running`.
    public let type: String
    public let sport: Sport
    public let start: Instant
    /// How far the clock was ahead of UTC, as the export says; nil when it does not.
    public let offset: UTCOffset?
    public let end: Instant?
    /// Time without pauses, in seconds.
    public let duration: Double?
    /// Distance in metres.
    public let distance: Double?
    /// Steps of both feet.
    public let steps: Double?
    /// Climb in metres.
    public let climb: Double?
    public let pauses: [Pause]
    /// The watch or the app that recorded it.
    public let source: String
    /// The name of the time zone it took place in, such as `Europe/Paris`; nil when it does not say.
    ///
    /// An export writes every date with the offset of one place, which need not be that of the workout.
    public let timeZone: String?
    /// Path of its route in the export, such as `workout-routes/route_2025-09-16_6.15pm.gpx`; nil without one.
    public let routePath: String?
    /// Bytes of the export before it.
    public let byte: Int
    /// Its element in the export, byte by byte: the original of the run.
    public let original: [UInt8]
    /// The route itself, as exports of 2016 hold it.
    let track: Track

    /// Whether it knows more of the way than totals.
    var hasRoute: Bool { routePath != nil || !track.points.isEmpty }
}

extension AppleWorkout {
    /// Nil when it does not say when it began.
    init?(_ element: AppleWorkoutElement, byte: Int, original: [UInt8]) {
        guard let start = element.start else { return nil }
        type = element.type
        sport = Sport(appleType: element.type, isIndoors: element.isIndoors)
        self.start = start.instant
        offset = start.offset
        end = element.end?.instant
        duration = element.duration
        distance = element.distance(of: sport)
        steps = element.steps
        climb = element.climb
        pauses = element.pauses
        source = element.source
        timeZone = element.timeZone
        routePath = element.routePath
        self.byte = byte
        self.original = original
        track = element.track
    }
}
