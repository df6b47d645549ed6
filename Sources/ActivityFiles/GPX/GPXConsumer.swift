import Quantities

/// Reads GPX 1.0 and 1.1, with the extensions of Garmin, Strava, Cluetrust, OpenTracks and Apple.
///
/// Extensions are told by their names alone: prefixes and the elements around them differ from writer to writer.
struct GPXConsumer: TrackConsumer {
    private(set) var document = GPXDocument()

    private enum Context { case document, metadata, track, segment, point }
    enum Field { case name, note, type, altitude, time, speed, cadence }

    private var context = Context.document
    var field: Field?
    private var track = GPXTrack()
    private var point = TrackPoint()
    private var isKept = false
    /// Whether the next point begins a segment though the file does not say so.
    private var isPaused = false
    private var points = 0

    mutating func start(_ name: XMLBytes, _ attributes: XMLAttributes, at place: XMLPlace) -> XMLInterest {
        switch context {
        case .point: startInPoint(name)
        case .segment: startInSegment(name, attributes, place)
        case .track: startInTrack(name)
        case .metadata: name == "name" ? text(.name) : .nothing
        case .document: startInDocument(name, attributes)
        }
    }

    mutating func end(_ name: XMLBytes) {
        switch context {
        case .point where name == "trkpt": endPoint()
        case .segment where name == "trkseg": context = .track
        case .track where name == "trk": endTrack()
        case .metadata where name == "metadata": context = .document
        default: break
        }
    }

    /// The track that the document broke off in is one.
    mutating func endBrokenOff() {
        guard context != .document, context != .metadata else { return }
        endTrack()
    }

    private mutating func startInDocument(_ name: XMLBytes, _ attributes: XMLAttributes) -> XMLInterest {
        switch name {
        case "gpx":
            document.creator = attributes["creator"]?.string ?? ""
            return .children
        case "trk":
            guard document.activities.count < GPXDocument.mostTracks else { return tooLarge() }
            track = GPXTrack()
            context = .track
            return .children
        case "metadata":
            context = .metadata
            return .children
        case "name": return text(.name)
        case "wpt": document.waypoints += 1
        case "rte": document.routes += 1
        default: break
        }
        return .nothing
    }

    private mutating func startInTrack(_ name: XMLBytes) -> XMLInterest {
        switch name {
        case "trkseg":
            track.segments += 1
            track.track.beginSegment()
            context = .segment
            return .children
        case "name": return text(.name)
        case "desc": return text(.note)
        case "type": return text(.type)
        default: return .nothing
        }
    }

    private mutating func startInSegment(
        _ name: XMLBytes, _ attributes: XMLAttributes, _ place: XMLPlace
    ) -> XMLInterest {
        guard name == "trkpt" else { return .nothing }
        guard points < Track.mostPoints else { return tooLarge() }
        points += 1
        track.points += 1
        context = .point
        point = TrackPoint()
        isKept = true
        guard let latitude = attributes["lat"].flatMap({ Double($0) }),
            let longitude = attributes["lon"].flatMap({ Double($0) })
        else {
            document.placeless.note(at: place)
            isKept = false
            return .children
        }
        point.position = Position(latitude: latitude, longitude: longitude)
        if isPaused {
            isPaused = false
            track.track.beginSegment()
        }
        guard point.position == nil else { return .children }
        // OpenTracks says with a latitude of 100 that it pauses, and with one of 200 that it goes on.
        if longitude == 0, latitude == 100 || latitude == 200 {
            isPaused = latitude == 100
        } else {
            document.offGlobe.note(at: place)
            isKept = false
        }
        return .children
    }

    private mutating func startInPoint(_ name: XMLBytes) -> XMLInterest {
        switch name {
        case "ele": text(.altitude)
        case "time": text(.time)
        case "speed": text(.speed)
        case "cad", "cadence", "RunCadence": text(.cadence)
        default: .children
        }
    }

    mutating func take(_ field: Field, _ text: XMLBytes, _ place: XMLPlace) {
        switch field {
        case .altitude: point.altitude = Double(text)
        case .speed: point.speed = Double(text)
        case .cadence: point.cadence = Double(text)
        case .time:
            let time = WrittenTime(text)
            point.time = time?.instant
            track.offset = track.offset ?? time?.offset
            if time == nil { document.timeless.note(at: place) }
        case .name where context == .track: track.name = text.string.tidied(upTo: TextLimit.name)
        case .name: document.name = text.string.tidied(upTo: TextLimit.name)
        case .note: track.note = text.string.tidied(upTo: TextLimit.note)
        case .type: track.type = text.string.tidied(upTo: TextLimit.name)
        }
    }

    private mutating func endPoint() {
        context = .segment
        if isKept { track.track.append(point) }
    }

    private mutating func endTrack() {
        context = .document
        document.activities.append(track)
        track = GPXTrack()
    }

    private mutating func tooLarge() -> XMLInterest {
        document.isTooLarge = true
        return .stop
    }
}
