import ActivityMaking
import FITFile

/// One short run with two legs and a pause, in every style in which our encoders write.
struct RunFiles {
    let fit: [[UInt8]]
    let gpx: [[UInt8]]
    let tcx: [[UInt8]]

    init() throws {
        var run = MadeRun(legs: [.init(seconds: 8, speed: 3), .init(seconds: 5, speed: 4, grade: 0.05)])
        run.pauses = [4..<7]
        // 2026-03-01T06:30:00Z.
        var draft = run.draft(start: FITTimestamp(rawValue: 1_141_281_000))
        draft.lapDistance = 20
        draft.productName = "made"
        draft.developerSeries = [
            FITDeveloperSeries(
                name: "Form Power", units: "Watts",
                values: draft.samples.indices.map { $0 % 4 == 3 ? nil : 70 + Double($0) / 8 })
        ]
        let bare = FITActivityDraft(start: draft.start, samples: Array(draft.samples.prefix(2)))
        let files = try Self.styles.map { try draft.encoded($0) } + [bare.encoded()]
        // Several files may stand in one.
        fit = files + [files[0] + files[1]]
        gpx = Self.gpxStyles.map { draft.gpx($0) } + [bare.gpx()]
        tcx = [draft.tcx(), draft.tcx(device: "made", note: "easy & flat"), bare.tcx()]
    }

    private static var styles: [FITEncodingStyle] {
        var styles = [FITEncodingStyle](repeating: FITEncodingStyle(), count: 4)
        styles[1].byteOrder = .big
        styles[1].headerSize = 12
        styles[2].compressesTime = true
        styles[3].summaryFirst = true
        styles[3].writesHeaderChecksum = false
        return styles
    }

    private static var gpxStyles: [GPXStyle] {
        let extensions: [GPXStyle.Extensions] = [
            .none, .garmin(prefix: "gpxtpx", version: 1), .garmin(prefix: "ns3", version: 2), .cluetrust,
            .plain,
        ]
        return extensions.flatMap { extensions in
            [false, true].map { isVersion10 in
                var style = GPXStyle()
                style.extensions = extensions
                style.isVersion10 = isVersion10
                style.name = "Morning"
                style.writesSpeeds = true
                return style
            }
        }
    }
}
