import Account
import Answers
import Journal
import Narration
import Quantities
import Tendon

extension RunLine {
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
}

extension String {
    /// The text with spaces behind it up to a width.
    func padding(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
