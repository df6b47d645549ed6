import Answers
import ArgumentParser
import DemoRunner
import Foundation
import Importing
import Journal
import JournalFiles
import Quantities
import Rehab
import SQLiteStore
import Stores

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "A made runner's twelve weeks, and today's answer.",
        discussion: """
            Works in a folder of its own that is thrown away, and touches nothing else. The runs are FIT files written by \
            our encoder and imported like anyone's.

            Example:
              springback demo
              springback demo --keep          (the folder stays, to look around with --data)
            """)

    @Flag(help: "Leave the folder, and say where it is.")
    var keep = false

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "springback-demo-\(UUID().uuidString.lowercased())")
        var options = global
        options.data = folder.path
        options.athlete = "demo"
        defer { if !keep { try? FileManager.default.removeItem(at: folder) } }
        let answer = try await DemoCommand.play(options, terminal: Terminal(json: global.json))
        let terminal = Terminal(json: global.json)
        terminal.document(answer.json.document)
        terminal.say(answer.text)
        if keep { terminal.say("\nLook around: springback --data \(folder.path) --athlete demo why") }
    }

    /// Writes the made runner's files, imports them, enters their days, and answers.
    static func play(_ options: GlobalOptions, terminal: Terminal) async throws -> Answer {
        var workspace = try Workspace(options, creating: true, durability: .checkpoints)
        let demo = try DemoRunner.make(lastDay: workspace.today)
        let first = demo.entries.map(\.day).min() ?? workspace.today
        var entries = [workspace.entry(.profile(demo.profile), on: first)]
        for (day, event) in demo.entries { entries.append(workspace.entry(event, on: day)) }
        try await workspace.append(entries)
        let files = workspace.folder.appendingPathComponent("watch")
        try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
        for file in demo.files {
            try Data(file.bytes).write(to: files.appendingPathComponent(file.name))
        }
        var importer = workspace.importer()
        do {
            try await importer.add(paths: [files.path])
        } catch {
            throw Failure(error)
        }
        try await tellPains(demo, in: &workspace)
        let mornings = demo.entries.filter { $0.event.kind == .morning }.count
        terminal.say(
            Paragraph.wrapped(
                "A made runner, twelve weeks: \(mornings) mornings answered, \(importer.outcome.runs) runs imported from FIT files,"
                    + " intervals too early, a flare, and the way back."))
        terminal.say("")
        return try await Answer(workspace, on: workspace.today)
    }

    /// Adds to each imported run what the runner said of it, as log run does.
    private static func tellPains(_ demo: Demo, in workspace: inout Workspace) async throws {
        var amendments: [Entry] = []
        for entry in try await workspace.journal().timeline.entries {
            guard case .run(var run) = entry.event, run.recording != nil, let told = demo.runPains[entry.day]
            else { continue }
            run.pain = told.pain
            run.effort = told.effort
            let amendment = Amendment(target: entry.id, day: entry.day, side: nil, event: .run(run))
            amendments.append(workspace.entry(.amended(amendment), on: entry.day))
        }
        try await workspace.append(amendments)
    }
}
