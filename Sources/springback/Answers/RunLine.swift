import Importing
import Journal
import JournalFiles
import Narration
import Quantities
import Tendon

/// A run as details, as JSON, and as the cells of a table.
struct RunLine {
    let entry: Entry
    let run: Run
    /// What the runner called it, or else what the recording shows; nil for what is no run.
    let kind: RunKind?
    /// In easy kilometres; nil where nothing tells it.
    var dose: Dose?

    var json: JSONValue { .object(members) }

    var members: [String: JSONValue] {
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

    /// - Parameter load: what it put on the tendon; nil where nothing tells.
    func details(_ narrator: Narrator, load: RunDose?) -> String {
        var lines: [String] = []
        func add(_ name: String, _ value: String?) {
            if let value { lines.append("  " + name.padding(to: 10) + value.printable) }
        }
        lines.append(Ink.bold("\(entry.day.text)  \(run.sport.rawValue)"))
        add("name", run.name)
        add("distance", run.distance.map { narrator.distance($0) })
        add(
            "time",
            narrator.duration(run.time)
                + (run.recording?.elapsed.map { " moving, \(narrator.duration($0)) in all" } ?? ""))
        add("pace", pace(narrator))
        add("climb", run.recording?.climb.map { narrator.height(metres: $0) })
        add("cadence", run.recording?.cadence.map { "\(RunLine.whole($0)) steps a minute" })
        add("kind", kindInWords)
        for (name, text) in load?.lines(narrator) ?? [] {
            lines.append("  " + name.padding(to: 10) + Paragraph.wrapped(text, indent: 12).dropFirst(12))
        }
        add(
            "pain",
            run.pain.map { "\($0.score) of 10" }
                ?? "not said; springback log run --pain N --day \(entry.day.text)")
        add("effort", run.effort.map { "RPE \($0.score)" })
        add("shoes", run.shoes)
        add("note", run.note?.replacing("\n", with: " "))
        add("device", run.recording.flatMap { $0.device.isEmpty ? nil : $0.device })
        add("file", run.recording.map { "\($0.file) (\($0.records) records)" })
        for source in sources.dropFirst() { add("and", source.file) }
        add("id", entry.id.text)
        lines += load?.costliest(narrator) ?? []
        if let remark = load?.remark { lines += ["", Paragraph.wrapped(remark)] }
        return lines.joined(separator: "\n")
    }

    /// The rung or the label; what was told from the recording in brackets.
    var kindInWords: String {
        if let rung = run.rung { return rung.text }
        if let label = run.kind { return label.rawValue }
        guard let kind else { return run.sport.rawValue }
        return "(\(kind.rawValue))"
    }

    /// Minutes for a kilometre or a mile; nil where it means nothing.
    func pace(_ narrator: Narrator) -> String? { speed.map { narrator.pace($0) } }

    /// The mean speed of a run.
    var speed: Speed? {
        guard run.sport.isRunning, let distance = run.distance, distance.metres > 0, run.time.seconds > 0
        else { return nil }
        return try? Speed(metresPerSecond: distance.metres / run.time.seconds)
    }

    /// What recorded it: the device, else the kind of file.
    var source: String? {
        guard let recording = run.recording else { return nil }
        if !recording.device.isEmpty { return recording.device }
        let format = RecordingFormat(file: recording.file).rawValue
        return format.isEmpty ? nil : format
    }

    /// When it began, for the order within its day; what nobody recorded comes last.
    var startOfDay: Int64 { run.recording?.start.milliseconds ?? .max }

    /// All files it came from, the main one first.
    private var sources: [RecordingSource] { run.recording?.sources ?? [] }

    /// A time as a watch shows it: `43:45`, `1:02:53`.
    static func clock(_ span: TimeSpan) -> String {
        let seconds = Int(span.seconds.rounded())
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        return (hours > 0 ? "\(hours):\(two(minutes))" : "\(minutes)") + ":\(two(seconds % 60))"
    }

    static func whole(_ value: Double) -> String { Int(exactly: value.rounded()).map { "\($0)" } ?? "?" }
}

extension RecordingSource {
    fileprivate var json: JSONValue {
        ["file": .string(file), "hash": .string(hash), "part": .integer(part)]
    }
}

extension String {
    /// The text with spaces behind it up to a width.
    func padding(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
