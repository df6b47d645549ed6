import Journal
import Quantities

/// Reads the activities of a file of tracks, GPX or TCX.
struct TrackReader<Consumer: TrackConsumer> {
    let file: String
    let hash: String

    func read(
        _ bytes: [UInt8], zone: (Instant) -> UTCOffset
    ) throws(ActivityFileError) -> ActivityReading {
        let markup = Markup(bytes) { Consumer() }
        let document = markup.document
        guard !document.isTooLarge else {
            throw ActivityFileError(
                file: file,
                reason: "it holds more than \(Consumer.Document.most) or \(Track.mostPoints) points",
                advice: "split it into smaller files and import those")
        }
        if let fault = markup.fault, document.activities.isEmpty, fault.kind != .trailing {
            throw ActivityFileError(
                file: file, place: fault.place, reason: fault.words, advice: Advice.copyAgain)
        }
        var collector = ReadingCollector(file: file, hash: hash)
        collector.warnings = markup.warnings + document.issues
        collector.isDamaged = markup.fault != nil
        for (part, activity) in document.activities.enumerated() {
            let place = document.activities.count == 1 ? "" : "\(Consumer.Document.word) \(part + 1)"
            collector.add(part: part, place: place, zone: zone) { () throws(Refusal) in
                try document.draft(of: activity)
            }
        }
        return try collector.finished { document.contents }
    }
}

/// What stands in a file of tracks, as far as runs are made of it.
protocol TrackDocument {
    associatedtype Activity
    /// In the order of the file.
    var activities: [Activity] { get }
    /// Whether it holds more activities or points than are read.
    var isTooLarge: Bool { get }
    /// What is odd in it while the rest was kept.
    var issues: [FileIssue] { get }
    /// What it holds instead of an activity, in a sentence.
    var contents: String { get }
    /// What one of its activities is called, such as `track`.
    static var word: String { get }
    /// The most activities that are read, such as `10000 tracks`.
    static var most: String { get }

    func draft(of activity: Activity) throws(Refusal) -> ActivityDraft
}

/// Makes a document of the elements of a file of tracks; its fields are elements of which the text is wanted.
protocol TrackConsumer: XMLConsumer {
    associatedtype Document: TrackDocument
    associatedtype Field

    init()
    var document: Document { get }
    /// The field whose text comes next.
    var field: Field? { get set }

    /// A field ends.
    mutating func take(_ field: Field, _ text: XMLBytes, _ place: XMLPlace)
    /// An element that is no field ends.
    mutating func end(_ name: XMLBytes)
    /// The document broke off: what was read of its last activity is one.
    mutating func endBrokenOff()
}

extension TrackConsumer {
    mutating func end(_ name: XMLBytes, text: XMLBytes, at place: XMLPlace) {
        guard let field else { return end(name) }
        self.field = nil
        take(field, text, place)
    }

    /// Asks for the text of an element that begins.
    mutating func text(_ field: Field) -> XMLInterest {
        self.field = field
        return .text
    }
}

extension Markup where Consumer: TrackConsumer {
    /// What could be read of it.
    var document: Consumer.Document {
        var consumer = consumer
        if fault != nil { consumer.endBrokenOff() }
        return consumer.document
    }
}
