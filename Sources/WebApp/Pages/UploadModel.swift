import Answers
import Importing

/// The way in for files, and what became of those that were sent.
struct UploadModel {
    /// Bytes of a file at most.
    let most: Int
    /// The same as a runner reads it.
    let mostText: String
    let report: UploadReport?

    init(most: Int, report: UploadReport? = nil) {
        self.most = most
        mostText = most >= 1_000_000 ? "\(most / 1_000_000) MB" : "\(most) bytes"
        self.report = report
    }
}

/// What became of files, as far as it is of use to their owner. What is none of something is nil.
struct UploadReport {
    let imported: Int?
    let known: Int?
    let skipped: Int?
    let failed: Int?
    /// Runs whose pain nobody said.
    let silent: Int?
    let isNothing: Bool
    let failures: [Issue]
    let notes: [Issue]
    let hasFailures: Bool
    let hasNotes: Bool
    /// Failures and notes that are not listed.
    let more: Int?

    /// As many of a kind are listed.
    private static let most = 50

    struct Issue {
        let file: String
        let place: String
        let hasPlace: Bool
        let reason: String
    }

    /// - Parameter prefix: what is taken off the names of files: a reader knows nothing of our folders.
    init(_ outcome: ImportOutcome, without prefix: String) {
        func some(_ count: Int) -> Int? { count > 0 ? count : nil }
        func issues(_ issues: [ImportIssue]) -> [Issue] {
            issues.prefix(Self.most).map { issue in
                let file =
                    issue.file.hasPrefix(prefix) ? String(issue.file.dropFirst(prefix.count)) : issue.file
                return Issue(
                    file: file, place: issue.place, hasPlace: !issue.place.isEmpty, reason: issue.reason)
            }
        }
        imported = some(outcome.imported)
        known = some(outcome.duplicates)
        skipped = some(outcome.skipped.count)
        failed = some(outcome.failed.count)
        silent = some(outcome.silentRuns)
        isNothing = outcome.seen == 0
        // A file without an activity is worth a word where nothing else came of it.
        failures = issues(outcome.failed + (outcome.imported == 0 ? outcome.skipped : []))
        notes = issues(outcome.warnings + outcome.joined.map(\.issue))
        hasFailures = !failures.isEmpty
        hasNotes = !notes.isEmpty
        more = some(
            max(0, outcome.failed.count - Self.most)
                + max(0, outcome.warnings.count + outcome.joined.count - Self.most))
    }
}
