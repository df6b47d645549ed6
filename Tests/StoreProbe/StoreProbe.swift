import Archives
import EntryMaking
import Foundation
import Journal
import JournalFiles
import SQLiteStore
import Stores

/// A process that uses a journal, so that tests can start several at once and kill them.
///
///     StoreProbe append PATH SEED COUNT   waits for a line on standard input, then appends entries one by one
///     StoreProbe import PATH COUNT        imports made files, a transaction each; says each number when it is kept
///     StoreProbe compact PATH             waits for a line on standard input, then packs the original files
///     StoreProbe unprivileged PATH        appends an entry as a user without rights; says what came of it
///     StoreProbe freeze PATH              makes the journal that is frozen when a version is released and says its
///                                         export; see `Tests/SQLiteStoreTests/Fixtures/README.md`
@main
enum StoreProbe {
    static func main() async throws {
        let arguments = CommandLine.arguments
        do throws(StoreError) {
            switch arguments.dropFirst().first {
            case "append":
                _ = readLine()
                try await append(
                    path: arguments[2], seed: UInt64(arguments[3]) ?? 0, count: Int(arguments[4]) ?? 0)
            case "import":
                try await importFiles(path: arguments[2], count: Int(arguments[3]) ?? 0)
            case "compact":
                _ = readLine()
                try await compact(path: arguments[2])
            case "unprivileged":
                try await unprivileged(path: arguments[2])
            case "freeze":
                try await freeze(path: arguments[2])
            default:
                exit(64)
            }
        } catch {
            say("error: \(error)")
            exit(1)
        }
    }

    /// Prints at once: what stands in a buffer dies with the process.
    private static func say(_ words: some CustomStringConvertible) {
        FileHandle.standardOutput.write(Data("\(words)\n".utf8))
    }

    private static func append(path: String, seed: UInt64, count: Int) async throws(StoreError) {
        let store = try SQLiteStore(path: path)
        var maker = EntryMaker(seed: seed)
        for _ in 0..<count {
            guard let entry = try? maker.entry(.morning) else { exit(70) }
            try await store.append([entry])
        }
        store.database.close()
    }

    private static func importFiles(path: String, count: Int) async throws(StoreError) {
        let store = try SQLiteStore(path: path)
        for number in 0..<count {
            guard let batch = try? MadeFile(number).batch() else { exit(70) }
            try await store.append(batch)
            say(number)
        }
        store.database.close()
    }

    private static func compact(path: String) async throws(StoreError) {
        let store = try SQLiteStore(path: path, opening: .existing)
        let compaction = try await store.compact { done, _ in say(done) }
        say("packed \(compaction.files)")
        store.database.close()
    }

    private static func unprivileged(path: String) async throws(StoreError) {
        // Nobody, by its usual number; a process that may not change its user goes on as what it is.
        if getuid() == 0, setgid(65_534) != 0 || setuid(65_534) != 0 { exit(70) }
        let store = try SQLiteStore(path: path)
        var maker = EntryMaker(seed: 1)
        guard let entry = try? maker.entry(.morning) else { exit(70) }
        try await store.append([entry])
        say("kept")
    }

    private static func freeze(path: String) async throws(StoreError) {
        let store = try SQLiteStore(path: path)
        var maker = EntryMaker(seed: 2026)
        // The shell of SQLite ends a text at a NUL when it dumps it.
        func isDumpable(_ entry: Entry) -> Bool { !entry.json.text.contains("u0000") }
        var batch = JournalBatch()
        for packing in Packing.allCases {
            let made = (0..<100).lazy.compactMap { try? MadeFile($0, packing: packing).batch() }
            guard
                let file = made.first(where: { file in
                    file.entries.allSatisfy { isDumpable($0) && !batch.entries.contains($0) }
                })
            else { exit(70) }
            batch.entries += file.entries
            batch.samples += file.samples
            batch.originals += file.originals
        }
        // A run that a file was merged into later, with samples of that file.
        guard let entry = batch.entries.first, case .run(var run) = entry.event,
            let samples = batch.samples.first
        else { exit(70) }
        let other = RecordingSource(hash: String(repeating: "5a", count: 32), part: 1, file: "same run.gpx")
        run.recording?.others.append(other)
        let change = Amendment(target: entry.id, day: entry.day, side: entry.side, event: .run(run))
        batch.samples.append(RecordedSamples(recording: RecordingKey(other), block: samples.block))
        batch.entries += (try? maker.entry(.amended(change))).map { [$0] } ?? []
        for kind in Event.Kind.allCases {
            let made = (0..<20).compactMap { _ in try? maker.entry(kind) }
            batch.entries += made.filter(isDumpable).prefix(4)
        }
        try await store.append(batch)
        var lines: [UInt8] = []
        guard (try? await store.exportJournal(write: { lines += $0 })) != nil else { exit(70) }
        FileHandle.standardOutput.write(Data(lines))
        store.database.close()
    }
}
