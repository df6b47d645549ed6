import Journal
import Quantities

/// Reads activities from TCX files.
struct TCXReader {
    let file: String
    let hash: String

    func read(
        _ bytes: [UInt8], zone: (Instant) -> UTCOffset
    ) throws(ActivityFileError) -> ActivityReading {
        let markup = Markup(bytes) { TCXConsumer() }
        var consumer = markup.consumer
        if markup.fault != nil { consumer.endBrokenOff() }
        let document = consumer.document
        guard !document.isTooLarge else {
            throw ActivityFileError(
                file: file,
                reason:
                    "it holds more than \(TCXDocument.mostActivities) activities or \(Track.mostPoints) points",
                advice: "split it into smaller files and import those")
        }
        if let fault = markup.fault, document.activities.isEmpty, fault.kind != .trailing {
            throw ActivityFileError(
                file: file, place: fault.place, reason: fault.words, advice: Advice.copyAgain)
        }
        var collector = ReadingCollector(file: file, hash: hash)
        collector.warnings = markup.warnings
        collector.warnings += [
            document.timeless.issue(one: "time cannot be read", many: "times cannot be read")
        ]
        .compactMap { $0 }
        collector.isDamaged = markup.fault != nil
        for (part, activity) in document.activities.enumerated() {
            let place = document.activities.count == 1 ? "" : "activity \(part + 1)"
            collector.add(part: part, place: place, zone: zone) { () throws(Refusal) in
                try ActivityDraft(activity)
            }
        }
        return try collector.finished {
            document.hasPlans ? "it holds courses or workouts and no activity" : "it holds no activity"
        }
    }
}
