import ArgumentParser
import Journal
import JournalFiles
import Narration
import Quantities
import Rehab

struct RunsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "runs",
        abstract: "List the runs of the journal.",
        discussion: """
            Example:
              springback runs
              springback runs --all          (with what is no run: cross-training)
            """)

    @Flag(help: "With what is no run.")
    var all = false

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let workspace = try Workspace(global)
        let journal = try await workspace.journal()
        let runs = journal.timeline.entries.compactMap { entry -> RunLine? in
            guard case .run(let run) = entry.event, all || run.isRun else { return nil }
            return RunLine(entry: entry, run: run)
        }
        let terminal = Terminal(json: global.json)
        terminal.document(.array(runs.map(\.json)))
        guard !runs.isEmpty else {
            terminal.say(
                "No runs yet. springback import brings watch files in, springback log run says one by hand.")
            return
        }
        let narrator = Narrator(units: journal.profile.units)
        for line in runs { terminal.say(line.text(narrator)) }
        let counted = runs.count(where: \.run.isRun)
        let others = runs.count - counted
        let rest = others > 0 ? ", \(others) of something else" : ""
        terminal.say("")
        terminal.say(
            Ink.dim("\(counted) \(counted == 1 ? "run" : "runs")\(rest). springback run ID shows one."))
    }
}

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Show one run.",
        discussion: """
            Example:
              springback run 01980a3e-7c00-7000
            """)

    @Argument(help: ArgumentHelp("Id of the run, or its beginning.", valueName: "id"))
    var id: String

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let workspace = try Workspace(global)
        let journal = try await workspace.journal()
        let target = try await workspace.entry(named: id)
        guard let entry = journal.timeline.entries.first(where: { $0.id == target.id }),
            case .run(let run) = entry.event
        else {
            throw Failure(
                .badData, "this entry is no run", at: target.id.text,
                do: "look ids up with springback runs --all")
        }
        let line = RunLine(entry: entry, run: run)
        let terminal = Terminal(json: global.json)
        terminal.document(line.json)
        terminal.say(line.details(Narrator(units: journal.profile.units)))
    }
}

/// A run as a line, as details and as JSON.
struct RunLine {
    let entry: Entry
    let run: Run

    var json: JSONValue {
        let recording = run.recording
        return [
            "id": .string(entry.id.text),
            "start": recording.map { .string($0.start.text) } ?? .null,
            "sport": .string(run.sport.rawValue),
            "distance_m": run.distance.map { .number($0.metres) } ?? .null,
            "elapsed_s": recording?.elapsed.map { .number($0.seconds) } ?? .null,
            "timer_s": .number(run.time.seconds),
            "climb_m": recording?.climb.map { .number($0) } ?? .null,
            "cadence_spm": recording?.cadence.map { .number($0) } ?? .null,
            "records": recording.map { .integer($0.records) } ?? .null,
            "device": recording.flatMap { $0.device.isEmpty ? nil : .string($0.device) } ?? .null,
            "file": recording.map { .string($0.file) } ?? .null,
            "dose": .null,
        ]
    }

    func text(_ narrator: Narrator) -> String {
        let name = run.rung?.text ?? run.kind?.rawValue ?? (run.isRun ? "" : run.sport.rawValue)
        let pain = run.pain.map { "pain \($0.score)" } ?? "pain ?"
        return [
            entry.day.text, padded(run.distance.map { narrator.distance($0) } ?? "-", 9),
            padded(RunLine.clock(run.time), 8), padded(pace(narrator), 9), padded(run.isRun ? pain : "", 7),
            name.padding(to: 10), Ink.dim(entry.id.short),
        ].joined(separator: "  ")
    }

    func details(_ narrator: Narrator) -> String {
        var lines: [String] = []
        func add(_ name: String, _ value: String?) {
            if let value { lines.append("  " + name.padding(to: 10) + value) }
        }
        lines.append(Ink.bold("\(entry.day.text)  \(run.sport.rawValue)"))
        add("distance", run.distance.map { narrator.distance($0) })
        add(
            "time",
            narrator.duration(run.time)
                + (run.recording?.elapsed.map { " moving, \(narrator.duration($0)) in all" } ?? ""))
        add("pace", pace(narrator))
        add("climb", run.recording?.climb.map { "\(Int($0.rounded())) m" })
        add("cadence", run.recording?.cadence.map { "\(Int($0.rounded())) steps a minute" })
        add("kind", run.rung?.text ?? run.kind?.rawValue ?? "not said")
        add(
            "pain",
            run.pain.map { "\($0.score) of 10" }
                ?? "not said; springback log run --pain N --day \(entry.day.text)")
        add("effort", run.effort.map { "RPE \($0.score)" })
        add("device", run.recording.flatMap { $0.device.isEmpty ? nil : $0.device.printable })
        add("file", run.recording.map { "\($0.file.printable) (\($0.records) records)" })
        add("id", entry.id.text)
        return lines.joined(separator: "\n")
    }

    private func pace(_ narrator: Narrator) -> String {
        guard run.sport.isRunning, let distance = run.distance, distance.metres > 0, run.time.seconds > 0,
            let speed = try? Speed(metresPerSecond: distance.metres / run.time.seconds)
        else { return "" }
        return narrator.pace(speed)
    }

    /// A time as a watch shows it: `43:45`, `1:02:53`.
    private static func clock(_ span: TimeSpan) -> String {
        let seconds = Int(span.seconds.rounded())
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        return (hours > 0 ? "\(hours):\(two(minutes))" : "\(minutes)") + ":\(two(seconds % 60))"
    }

    private func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}

extension String {
    /// The text with spaces behind it up to a width.
    func padding(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
