import Journal
import Quantities

/// Reads activities from GPX files: every track is one.
struct GPXReader {
    let file: String
    let hash: String

    func read(
        _ bytes: [UInt8], zone: (Instant) -> UTCOffset
    ) throws(ActivityFileError) -> ActivityReading {
        let markup = Markup(bytes) { GPXConsumer() }
        var consumer = markup.consumer
        if markup.fault != nil { consumer.endBrokenOff() }
        let document = consumer.document
        guard !document.isTooLarge else {
            throw ActivityFileError(
                file: file,
                reason: "it holds more than \(GPXDocument.mostTracks) tracks or \(Track.mostPoints) points",
                advice: "split it into smaller files and import those")
        }
        if let fault = markup.fault, document.tracks.isEmpty, fault.kind != .trailing {
            throw ActivityFileError(
                file: file, place: fault.place, reason: fault.words, advice: Advice.copyAgain)
        }
        var collector = ReadingCollector(file: file, hash: hash)
        collector.warnings = markup.warnings + GPXReader.issues(of: document)
        collector.isDamaged = markup.fault != nil
        for (part, track) in document.tracks.enumerated() {
            let place = document.tracks.count == 1 ? "" : "track \(part + 1)"
            collector.add(part: part, place: place, zone: zone) { () throws(Refusal) in
                try ActivityDraft(track, of: document)
            }
        }
        return try collector.finished { GPXReader.contents(of: document) }
    }

    private static func issues(of document: GPXDocument) -> [FileIssue] {
        let issues = [
            document.placeless.issue(
                one: "point has no latitude or longitude and was left out",
                many: "points have no latitude or longitude and were left out"),
            document.offGlobe.issue(
                one: "point lies off the globe and was left out",
                many: "points lie off the globe and were left out"),
            document.timeless.issue(one: "time cannot be read", many: "times cannot be read"),
        ]
        return issues.compactMap { $0 }
    }

    private static func contents(of document: GPXDocument) -> String {
        guard document.waypoints + document.routes > 0 else { return "it holds no track" }
        func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
        let both = [(document.waypoints, "waypoint"), (document.routes, "route")].filter { $0.0 > 0 }
        return "it holds \(both.map { count($0.0, $0.1) }.joined(separator: " and ")) and no track"
    }
}
