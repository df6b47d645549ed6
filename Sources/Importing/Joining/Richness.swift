import Journal

/// How much a recording tells, to choose between two of the same activity: what it measured counts first, then who
/// wrote it, then how often it was measured.
struct Richness: Comparable {
    private let measured: Int
    private let source: Int
    private let records: Int

    init(_ run: Run, _ recording: Recording) {
        let columns = [
            run.distance != nil, recording.speeds != nil, recording.cadence != nil, recording.climb != nil,
            recording.steepSeconds != nil, recording.records > 0,
        ]
        measured = columns.count { $0 }
        source = RecordingFormat(file: recording.file).trust
        records = recording.records
    }

    static func < (left: Richness, right: Richness) -> Bool {
        (left.measured, left.source, left.records) < (right.measured, right.source, right.records)
    }
}

/// What kind of file a recording came in, by the file's name.
public enum RecordingFormat: String, Sendable {
    case fit = "FIT"
    case tcx = "TCX"
    case gpx = "GPX"
    case appleHealth = "Apple Health"
    case strava = "Strava"
    case other = ""

    public init(file: String) {
        var name = Substring(file.lowercased())
        if name.hasSuffix(".gz") { name = name.dropLast(3) }
        switch name.split(separator: ".").last {
        case "fit": self = .fit
        case "tcx": self = .tcx
        case "gpx": self = .gpx
        case "xml": self = .appleHealth
        case "csv": self = .strava
        default: self = .other
        }
    }

    /// Formats in the order in which their own words are believed: a GPX file has no totals, so that its distance is
    /// the sum of its points; a row of a table has nothing else.
    var trust: Int {
        switch self {
        case .fit: 5
        case .tcx: 4
        case .appleHealth: 3
        case .gpx: 2
        case .strava, .other: 1
        }
    }
}
