import Answers
import ArgumentParser
import Importing
import Journal
import SQLiteStore
import Stores

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring watch files in: files, folders and whole exports.",
        discussion: """
            Reads FIT, GPX and TCX, also packed with gzip or zip, and whole exports as they come: Strava's bulk export with \
            its names, notes and shoes, a Garmin account, Apple Health. Runs load the tendon; everything else is kept as \
            cross-training.

            The same run is imported once, also when it comes from several devices or services: the richest file is \
            the main one, and the others fill what it lacks. One bad file never stops the rest; a damaged one that can be \
            unpacked keeps its intact part and says so; Ctrl-C keeps what is there. Files that something was taken from are kept \
            in the journal. Links in folders are not followed. Needs init first.

            Example:
              springback import ~/Downloads
              springback import export_12345.zip
              springback import morning.fit evening.gpx
            """)

    @Argument(help: ArgumentHelp("Files, folders and archives.", valueName: "path"))
    var paths: [String]

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let workspace = try Workspace(global, durability: .checkpoints)
        // Only for its profile: a journal that was not begun says so before anything is read.
        _ = try await workspace.journal()
        let interruption = Interruption()
        let lock = ImportLock(journal: workspace.store.database.path) { interruption.isRequested }
        defer { withExtendedLifetime(lock) {} }
        var importer = workspace.importer()
        let bar = ProgressBar(isQuiet: global.json)
        var failure: StoreError?
        do {
            try await importer.add(
                paths: paths, onProgress: { bar.show($0) }, isStopped: { interruption.isRequested })
        } catch {
            failure = error
        }
        bar.end()
        let report = ImportReport(importer.outcome, paths: paths)
        // What stopped it is said in place of the document; what was imported before stays.
        report.show(on: Terminal(json: global.json), isWhole: failure == nil)
        if let failure { throw Failure(failure) }
        if let status = report.status { throw ExitNow(status: status) }
    }
}

extension Workspace {
    /// An importer into this journal.
    func importer() -> Importer {
        let clock = clock
        var workspace = self
        return Importer(
            store: store, today: today, zone: { clock.offset(at: $0) },
            makeEntry: { event, day, offset in
                workspace.entry(event, on: day, offset: offset ?? clock.offset(at: clock.now), at: clock)
            })
    }
}
