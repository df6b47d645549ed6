import Quantities

/// Reads TCX, with the activity extension of Garmin for speed and the cadence of running.
///
/// The legs of a multi-sport session are activities like any other. What is not named here, such as heart rate, is
/// passed over.
struct TCXConsumer: TrackConsumer {
    private(set) var document = TCXDocument()

    private enum Context { case document, activity, creator, lap, track, point }
    enum Field {
        case id, note, device, lapSeconds, lapMetres
        case time, latitude, longitude, altitude, distance, speed, cadence, runCadence
    }

    private var context = Context.document
    var field: Field?
    private var activity = TCXActivity()
    private var point = TCXPoint()
    private var points = 0

    mutating func start(_ name: XMLBytes, _ attributes: XMLAttributes, at place: XMLPlace) -> XMLInterest {
        switch context {
        case .point: startInPoint(name)
        case .track: startInTrack(name)
        case .lap: startInLap(name)
        case .creator: name == "Name" ? text(.device) : .nothing
        case .activity: startInActivity(name, attributes)
        case .document: startInDocument(name, attributes)
        }
    }

    mutating func end(_ name: XMLBytes) {
        switch context {
        case .point where name == "Trackpoint":
            context = .track
            activity.track.append(point.trackPoint)
        case .track where name == "Track": context = .lap
        case .lap where name == "Lap": context = .activity
        case .creator where name == "Creator": context = .activity
        case .activity where name == "Activity":
            activity.isComplete = true
            endActivity()
        default: break
        }
    }

    /// The activity that the document broke off in is one.
    mutating func endBrokenOff() {
        if context != .document { endActivity() }
    }

    private mutating func startInDocument(_ name: XMLBytes, _ attributes: XMLAttributes) -> XMLInterest {
        switch name {
        case "TrainingCenterDatabase", "Activities", "MultiSportSession", "FirstSport", "NextSport":
            return .children
        case "Activity":
            guard document.activities.count < TCXDocument.mostActivities else { return tooLarge() }
            activity = TCXActivity()
            activity.sport = attributes["Sport"]?.string.tidied(upTo: TextLimit.name)
            context = .activity
            return .children
        case "Courses", "Workouts":
            document.hasPlans = true
            return .nothing
        default: return .nothing
        }
    }

    private mutating func startInActivity(_ name: XMLBytes, _ attributes: XMLAttributes) -> XMLInterest {
        switch name {
        case "Id": return text(.id)
        case "Notes": return text(.note)
        case "Creator":
            context = .creator
            return .children
        case "Lap":
            if activity.laps.count == 0, let start = attributes["StartTime"].flatMap({ WrittenTime($0) }) {
                activity.start = start
            }
            activity.laps.count += 1
            context = .lap
            return .children
        default: return .nothing
        }
    }

    private mutating func startInLap(_ name: XMLBytes) -> XMLInterest {
        switch name {
        case "TotalTimeSeconds": return text(.lapSeconds)
        case "DistanceMeters": return text(.lapMetres)
        case "Track":
            activity.tracks += 1
            activity.track.beginSegment()
            context = .track
            return .children
        default: return .nothing
        }
    }

    private mutating func startInTrack(_ name: XMLBytes) -> XMLInterest {
        guard name == "Trackpoint" else { return .nothing }
        guard points < Track.mostPoints else { return tooLarge() }
        points += 1
        activity.points += 1
        point = TCXPoint()
        context = .point
        return .children
    }

    private mutating func startInPoint(_ name: XMLBytes) -> XMLInterest {
        switch name {
        case "Time": text(.time)
        case "LatitudeDegrees": text(.latitude)
        case "LongitudeDegrees": text(.longitude)
        case "AltitudeMeters": text(.altitude)
        case "DistanceMeters": text(.distance)
        case "Speed": text(.speed)
        case "RunCadence": text(.runCadence)
        case "Cadence": text(.cadence)
        case "Position", "Extensions", "TPX": .children
        default: .nothing
        }
    }

    mutating func take(_ field: Field, _ text: XMLBytes, _ place: XMLPlace) {
        switch field {
        case .id: activity.start = activity.start ?? WrittenTime(text)
        case .note: activity.note = text.string.tidied(upTo: TextLimit.note)
        case .device: activity.device = text.string.tidied(upTo: TextLimit.name) ?? ""
        case .lapSeconds: TCXConsumer.add(Double(text), to: &activity.laps.seconds)
        case .lapMetres: TCXConsumer.add(Double(text), to: &activity.laps.metres)
        case .time:
            point.time = WrittenTime(text)
            if point.time == nil { document.timeless.note(at: place) }
        case .latitude: point.latitude = Double(text)
        case .longitude: point.longitude = Double(text)
        case .altitude: point.altitude = Double(text)
        case .distance: point.distance = Double(text)
        case .speed: point.speed = Double(text)
        case .cadence: point.cadence = Double(text)
        case .runCadence: point.runCadence = Double(text)
        }
    }

    /// A time or way of a lap that is not above 0 says nothing: it was never filled in.
    private static func add(_ value: Double?, to sum: inout Double?) {
        guard let value, value > 0 else { return }
        sum = (sum ?? 0) + value
    }

    private mutating func endActivity() {
        context = .document
        document.activities.append(activity)
        activity = TCXActivity()
    }

    private mutating func tooLarge() -> XMLInterest {
        document.isTooLarge = true
        return .stop
    }
}

/// A `<Trackpoint>` as it is read.
private struct TCXPoint {
    var time: WrittenTime?
    var latitude, longitude, altitude, distance, speed, cadence, runCadence: Double?

    /// A place off the globe is none; TCX has points without one, too.
    var trackPoint: TrackPoint {
        var position: Position?
        if let latitude, let longitude { position = Position(latitude: latitude, longitude: longitude) }
        return TrackPoint(
            time: time?.instant, position: position, altitude: altitude, distance: distance, speed: speed,
            cadence: runCadence ?? cadence)
    }
}
