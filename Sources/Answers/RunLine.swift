import Importing
package import Journal
package import JournalFiles
package import Narration
package import Quantities
package import Tendon

/// A run and what is told of it: as JSON, and in the words of a table.
package struct RunLine: Sendable {
    package let entry: Entry
    package let run: Run
    /// What the runner called it, or else what the recording shows; nil for what is no run.
    package let kind: RunKind?
    /// In easy kilometres; nil where nothing tells it.
    package let dose: Dose?

    package init(entry: Entry, run: Run, kind: RunKind?, dose: Dose?) {
        self.entry = entry
        self.run = run
        self.kind = kind
        self.dose = dose
    }

    package var json: JSONValue { .object(members) }

    package var members: [String: JSONValue] {
        let recording = run.recording
        return [
            "id": .string(entry.id.text), "day": .string(entry.day.text),
            "start": recording.map { .string($0.start.text) } ?? .null,
            "sport": .string(run.sport.rawValue),
            "kind": kind.map { .string($0.rawValue) } ?? .null,
            "name": run.name.map { .string($0) } ?? .null,
            "shoes": run.shoes.map { .string($0) } ?? .null,
            "note": run.note.map { .string($0) } ?? .null,
            "pain": run.pain.map { .integer($0.score) } ?? .null,
            "effort": run.effort.map { .integer($0.score) } ?? .null,
            "distance_m": run.distance.map { .number($0.metres) } ?? .null,
            "elapsed_s": recording?.elapsed.map { .number($0.seconds) } ?? .null,
            "timer_s": .number(run.time.seconds),
            "climb_m": recording?.climb.map { .number($0) } ?? .null,
            "cadence_spm": recording?.cadence.map { .number($0) } ?? .null,
            "records": recording.map { .integer($0.records) } ?? .null,
            "device": recording.flatMap { $0.device.isEmpty ? nil : .string($0.device) } ?? .null,
            "file": recording.map { .string($0.file) } ?? .null,
            "source": source.map { .string($0) } ?? .null,
            "sources": .array(sources.map(\.json)),
            "dose": dose?.json ?? .null,
        ]
    }

    /// The rung or the label; what was told from the recording in brackets.
    package var kindInWords: String {
        if let rung = run.rung { return rung.text }
        if let label = run.kind { return label.rawValue }
        guard let kind else { return run.sport.rawValue }
        return "(\(kind.rawValue))"
    }

    /// Minutes for a kilometre or a mile; nil where it means nothing.
    package func pace(_ narrator: Narrator) -> String? { speed.map { narrator.pace($0) } }

    /// The mean speed of a run.
    package var speed: Speed? {
        guard run.sport.isRunning, let distance = run.distance, distance.metres > 0, run.time.seconds > 0
        else { return nil }
        return try? Speed(metresPerSecond: distance.metres / run.time.seconds)
    }

    /// What recorded it: the device, else the kind of file.
    package var source: String? {
        guard let recording = run.recording else { return nil }
        if !recording.device.isEmpty { return recording.device }
        let format = RecordingFormat(file: recording.file).rawValue
        return format.isEmpty ? nil : format
    }

    /// When it began, for the order within its day; what nobody recorded comes last.
    package var startOfDay: Int64 { run.recording?.start.milliseconds ?? .max }

    /// All files it came from, the main one first.
    package var sources: [RecordingSource] { run.recording?.sources ?? [] }

    /// A time as a watch shows it: `43:45`, `1:02:53`.
    package static func clock(_ span: TimeSpan) -> String {
        let seconds = Int(span.seconds.rounded())
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        return (hours > 0 ? "\(hours):\(two(minutes))" : "\(minutes)") + ":\(two(seconds % 60))"
    }

    package static func whole(_ value: Double) -> String {
        Int(exactly: value.rounded()).map { "\($0)" } ?? "?"
    }
}

extension RecordingSource {
    fileprivate var json: JSONValue {
        ["file": .string(file), "hash": .string(hash), "part": .integer(part)]
    }
}
