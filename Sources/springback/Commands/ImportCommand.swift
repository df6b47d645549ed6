import ArgumentParser
import Foundation
import Journal
import JournalFiles
import SQLiteStore

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring watch files in: files and folders.",
        discussion: """
            Reads FIT activities. Runs load the tendon; everything else is kept as cross-training. A file that is known is \
            not imported twice, a damaged one keeps its intact part and says so, and one bad file never stops the rest. The \
            original files are kept in the journal.

            Example:
              springback import ~/Downloads/morning.fit
              springback import ~/Garmin/Activities
            """)

    @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"))
    var paths: [String]

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let workspace = try Workspace(global, durability: .checkpoints)
        var importer = Importer(workspace, journal: try await workspace.journal())
        var files: [String] = []
        var others: [String] = []
        for path in paths {
            let found = FilesBelow.list(path)
            files += found.activities
            others += found.others
        }
        var bar = ProgressBar(total: files.count, isQuiet: global.json)
        do {
            for (index, file) in files.enumerated() {
                bar.show(index, file)
                try await importer.add(path: file)
            }
            bar.end()
        } catch {
            bar.end()
            throw error
        }
        report(importer.outcome, others: others, isEmpty: files.isEmpty)
        if importer.outcome.isMissing { throw ExitNow(status: .noSuchFile) }
        if !importer.outcome.failed.isEmpty { throw ExitNow(status: .badData) }
    }

    private func report(_ outcome: Importer.Outcome, others: [String], isEmpty: Bool) {
        let terminal = Terminal(json: global.json)
        terminal.document(outcome.json)
        if isEmpty { terminal.remark("There is no .fit file in \(paths.joined(separator: ", ")).") }
        for issue in outcome.failed { terminal.remark("not imported: \(issue.line)") }
        for issue in outcome.warnings { terminal.remark("note: \(issue.line)") }
        var parts = ["\(outcome.imported) imported (\(outcome.runs) \(outcome.runs == 1 ? "run" : "runs"))"]
        if outcome.duplicates > 0 { parts.append("\(outcome.duplicates) known already") }
        if !outcome.skipped.isEmpty { parts.append("\(outcome.skipped.count) without an activity") }
        if !outcome.failed.isEmpty { parts.append("\(outcome.failed.count) failed") }
        if !others.isEmpty { parts.append("\(others.count) other files passed over") }
        terminal.say(parts.joined(separator: ", ") + ".")
        let later = others.count {
            ["gpx", "tcx", "zip", "gz"].contains(($0 as NSString).pathExtension.lowercased())
        }
        if later > 0 {
            terminal.remark(
                Paragraph.wrapped(
                    "\(later) of the other files are GPX, TCX or archives, which cannot be read yet: unpack archives, and"
                        + " export the rest as FIT files."))
        }
        for issue in outcome.imported == 0 ? outcome.skipped.prefix(10) : [] {
            terminal.say("no activity: \(issue.line)")
        }
        if outcome.runs > 0 {
            terminal.say("Their pain is unknown until you say it:")
            terminal.say("  springback log run --pain N --day YYYY-MM-DD")
        }
    }
}
