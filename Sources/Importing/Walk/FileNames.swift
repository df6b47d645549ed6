/// What the name of a file promises. Names only say what is worth a look; what a file is its bytes decide.
enum FileNames {
    static let zipMagic: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    static let gzipMagic: [UInt8] = [0x1F, 0x8B]

    enum Promise {
        /// An activity, packed with gzip or not.
        case activity
        /// `activities.csv` of a Strava export.
        case stravaTable
        /// `…summarizedActivities.json` of a Garmin export.
        case garminSummaries
        /// XML that may be an Apple Health export: it is called differently in each language.
        case document
        case archive
        case nothing
    }

    static func promise(_ item: ContainerItem) -> Promise {
        var base = item.base
        if base.hasSuffix("activities.csv") { return .stravaTable }
        if base.hasSuffix("summarizedactivities.json") { return .garminSummaries }
        var isPacked = false
        if base.hasSuffix(".gz") {
            base = base.dropLast(3)
            isPacked = true
        }
        guard base.contains("."), let ending = base.split(separator: ".").last else {
            return isPacked ? .activity : .nothing
        }
        switch ending {
        case "fit", "gpx", "tcx": return .activity
        case "zip" where !isPacked: return .archive
        case "xml" where !isPacked && base != "export_cda.xml": return .document
        default: return .nothing
        }
    }

    /// Files in the order they are best read in: what comes first is richest, so that what comes later seldom has
    /// anything to add.
    static func rank(_ item: ContainerItem) -> Int {
        switch RecordingFormat(file: item.name) {
        case .fit: 0
        case .tcx: 1
        case .gpx: 2
        default: 3
        }
    }

    /// Whether some part of a path is hidden, or what a Mac adds to archives.
    static func isHidden(_ path: String) -> Bool {
        path.split(separator: "/").contains {
            $0.hasPrefix(".") && $0 != "." && $0 != ".." || $0 == "__MACOSX"
        }
    }
}
