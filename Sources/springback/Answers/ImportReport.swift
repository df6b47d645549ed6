import Answers
import Importing

/// What an import says at its end.
struct ImportReport {
    private let outcome: ImportOutcome
    private let paths: [String]

    /// As many lines of a kind are shown to a person; `--json` has them all.
    private static let most = 20

    init(_ outcome: ImportOutcome, paths: [String]) {
        self.outcome = outcome
        self.paths = paths
    }

    /// How the command ends; nil for well.
    var status: ExitStatus? {
        // That it was stopped matters more than what it met before.
        if outcome.isInterrupted { return .interrupted }
        if outcome.isMissing { return .noSuchFile }
        return outcome.failed.isEmpty ? nil : .badData
    }

    func show(on terminal: Terminal, isWhole: Bool) {
        if isWhole { terminal.document(outcome.json) }
        if isWhole, outcome.seen == 0, !outcome.isInterrupted {
            terminal.remark("There is no activity file in \(paths.joined(separator: ", ").printable).")
        }
        remark("not imported", outcome.failed.map(\.line), on: terminal)
        remark("note", outcome.warnings.map(\.line), on: terminal)
        remark("same run", outcome.joined.map(\.issue.line), on: terminal)
        terminal.say(counts)
        if outcome.isInterrupted {
            terminal.remark("Stopped. What was imported stays; run the same command again to go on.")
        }
        for issue in outcome.imported == 0 ? outcome.skipped.prefix(10) : [] {
            terminal.say("no activity: \(issue.line)")
        }
        if outcome.silentRuns > 0 {
            terminal.say("Their pain is unknown until you say it:")
            terminal.say("  springback log run --pain N --day YYYY-MM-DD")
        }
    }

    private func remark(_ kind: String, _ lines: [String], on terminal: Terminal) {
        for line in lines.prefix(ImportReport.most) { terminal.remark("\(kind): \(line)") }
        let rest = lines.count - ImportReport.most
        if rest > 0 { terminal.remark("\(kind): and \(rest) more; --json lists them all") }
    }

    private var counts: String {
        let runs = "\(outcome.runs) \(outcome.runs == 1 ? "run" : "runs")"
        var parts = ["\(outcome.imported) imported (\(runs))"]
        if outcome.duplicates > 0 { parts.append("\(outcome.duplicates) known already") }
        if !outcome.skipped.isEmpty { parts.append("\(outcome.skipped.count) without an activity") }
        if !outcome.failed.isEmpty { parts.append("\(outcome.failed.count) failed") }
        if outcome.passedOver > 0 {
            parts.append(
                "\(outcome.passedOver) other \(outcome.passedOver == 1 ? "file" : "files") passed over")
        }
        if outcome.links > 0 {
            parts.append("\(outcome.links) \(outcome.links == 1 ? "link" : "links") not followed")
        }
        return parts.joined(separator: ", ") + "."
    }
}

extension ImportIssue {
    fileprivate var line: String {
        (place.isEmpty ? "\(file): \(reason)" : "\(file), \(place): \(reason)").printable
    }
}
