import Journal
import Quantities

/// Reads one `<Workout>` and what it holds.
///
/// Totals stand in its attributes in older exports, in `WorkoutStatistics` in newer ones. The parts of a
/// triathlon (`WorkoutActivity`) are passed over: their sums are those of the whole once more.
struct AppleWorkoutElement: XMLConsumer {
    private(set) var type = ""
    private(set) var start: WrittenTime?
    private(set) var end: WrittenTime?
    /// In seconds.
    private(set) var duration: Double?
    private(set) var source = ""
    private(set) var steps: Double?
    private(set) var pauses: [AppleWorkout.Pause] = []
    private(set) var routePath: String?
    /// The route of an export of 2016.
    private(set) var track = Track()
    private var metadata: [String: String] = [:]
    private var statedDistance: Double?
    /// Sums in metres by the kind of distance.
    private var distances: [String: Double] = [:]
    private var stop: Instant?

    /// The most entries of metadata, pauses or kinds of distance that are kept of one workout.
    private static let most = 1000

    mutating func start(
        _ name: XMLBytes, _ attributes: XMLAttributes, at place: XMLPlace
    ) -> XMLInterest {
        switch name {
        case "Workout":
            readWorkout(attributes)
            return .children
        case "WorkoutRoute": return .children
        case "MetadataEntry": readMetadata(attributes)
        case "WorkoutStatistics": readStatistics(attributes)
        case "WorkoutEvent": readEvent(attributes)
        case "FileReference":
            routePath = routePath ?? attributes.text("path").drop { $0 == "/" }.tidied(upTo: TextLimit.path)
        case "Location": readLocation(attributes)
        default: break
        }
        return .nothing
    }

    func end(_ name: XMLBytes, text: XMLBytes, at place: XMLPlace) {}

    /// Whether it took place indoors, as far as it says.
    var isIndoors: Bool { metadata["HKIndoorWorkout"].flatMap { Double(anyLocale: $0) } == 1 }

    var timeZone: String? { metadata["HKTimeZone"] }

    /// Metres climbed.
    var climb: Double? { metadata["HKElevationAscended"].flatMap { AppleUnits.metres($0) } }

    /// Metres, of the kind that the sport is measured by.
    func distance(of sport: Sport) -> Double? {
        sport.appleDistance.flatMap { distances[$0] } ?? statedDistance
    }

    private mutating func readWorkout(_ attributes: XMLAttributes) {
        type = attributes.text("workoutActivityType").dropping("HKWorkoutActivityType")
        start = attributes["startDate"].flatMap { WrittenTime($0) }
        end = attributes["endDate"].flatMap { WrittenTime($0) }
        duration = AppleUnits.seconds(attributes.text("duration"), attributes.text("durationUnit"))
        statedDistance = AppleUnits.metres(
            attributes.text("totalDistance"), attributes.text("totalDistanceUnit"))
        // The phone names its watch with a blank that does not break.
        source =
            attributes.text("sourceName").replacing("\u{A0}", with: " ").tidied(upTo: TextLimit.name) ?? ""
    }

    /// The first entry of a key counts: some are written several times.
    private mutating func readMetadata(_ attributes: XMLAttributes) {
        let key = attributes.text("key")
        guard metadata.count < AppleWorkoutElement.most, metadata[key] == nil else { return }
        metadata[key] = attributes.text("value")
    }

    private mutating func readStatistics(_ attributes: XMLAttributes) {
        let kind = attributes.text("type").dropping("HKQuantityTypeIdentifier")
        let sum = attributes.text("sum")
        if kind == "StepCount" {
            steps = steps ?? Double(anyLocale: sum)
        } else if kind.hasPrefix("Distance"), distances.count < AppleWorkoutElement.most {
            distances[kind] = distances[kind] ?? AppleUnits.metres(sum, attributes.text("unit"))
        }
    }

    /// Pauses are two events each, the runner's own or those the watch made when nobody moved.
    private mutating func readEvent(_ attributes: XMLAttributes) {
        guard let time = attributes["date"].flatMap({ WrittenTime($0) })?.instant else { return }
        switch attributes.text("type").dropping("HKWorkoutEventType") {
        case "Pause", "MotionPaused":
            stop = stop ?? time
        case "Resume", "MotionResumed":
            guard let from = stop, from < time, pauses.count < AppleWorkoutElement.most else { break }
            pauses.append(AppleWorkout.Pause(start: from, end: time))
            stop = nil
        default: break
        }
    }

    private mutating func readLocation(_ attributes: XMLAttributes) {
        guard track.points.count < Track.mostPoints,
            let time = attributes["date"].flatMap({ WrittenTime($0) }),
            let latitude = attributes.number("latitude"), let longitude = attributes.number("longitude")
        else { return }
        var point = TrackPoint()
        point.time = time.instant
        point.position = Position(latitude: latitude, longitude: longitude)
        point.altitude = attributes.number("altitude")
        point.speed = attributes.number("speed")
        track.append(point)
    }
}

extension XMLAttributes {
    /// The text of an attribute, empty if there is none.
    fileprivate func text(_ name: StaticString) -> String { self[name]?.string ?? "" }

    /// A number in an attribute; only one with a decimal comma takes the slow way.
    fileprivate func number(_ name: StaticString) -> Double? {
        self[name].flatMap { Double($0) ?? Double(anyLocale: $0.string) }
    }
}

extension String {
    fileprivate func dropping(_ prefix: String) -> String {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
    }
}
