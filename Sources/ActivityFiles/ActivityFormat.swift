/// The kinds of file a runner's activities come in, told apart by their first bytes.
///
/// Names lie: a zip archive is called `.fit` as soon as a browser unpacks nothing. So the bytes decide, and
/// the name only says which files of a folder are worth a look.
public enum ActivityFormat: String, CaseIterable, Sendable {
    case fit, gpx, tcx
    case appleHealth = "apple-health"
    case zip, gzip

    /// The format the bytes begin as; nil for anything else.
    public init?(bytes: [UInt8]) {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = .zip
        } else if bytes.starts(with: [0x1F, 0x8B]) {
            self = .gzip
        } else if bytes.count >= 12, bytes[8..<12].elementsEqual(".FIT".utf8) {
            self = .fit
        } else {
            switch RootName(bytes)?.name {
            case "gpx": self = .gpx
            case "TrainingCenterDatabase": self = .tcx
            case "HealthData": self = .appleHealth
            default: return nil
            }
        }
    }

    /// The format a file's name promises; nil when it promises none of them.
    ///
    /// `export.xml` is what Apple Health calls its export.
    public init?(name: String) {
        let base = name.lowercased().split(separator: "/").last ?? ""
        switch base.contains(".") ? base.split(separator: ".").last : nil {
        case "fit": self = .fit
        case "gpx": self = .gpx
        case "tcx": self = .tcx
        case "zip": self = .zip
        case "gz": self = .gzip
        default:
            guard base == "export.xml" else { return nil }
            self = .appleHealth
        }
    }

    /// Its name in a sentence.
    public var words: String {
        switch self {
        case .fit: "a FIT file"
        case .gpx: "a GPX file"
        case .tcx: "a TCX file"
        case .appleHealth: "an Apple Health export"
        case .zip: "a zip archive"
        case .gzip: "a gzip file"
        }
    }
}
