import ActivityMaking
import FITFile
import Foundation
import Importing
import Journal
import Quantities
import Rehab
import Stores

/// A journal in memory and a folder of files to import into it; the folder goes with the test.
final class MadeJournal {
    let store: any JournalStore
    let folder: URL

    init(_ store: any JournalStore = MemoryStore()) throws {
        self.store = store
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "springback-importing-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// Writes a file, with the folders it needs.
    func write(_ bytes: [UInt8], _ name: String) throws {
        let url = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    /// Imports files of the folder, all of it if none is named.
    func imported(
        _ names: String..., isStopped: @escaping () -> Bool = { false },
        onProgress: @escaping (ImportProgress) -> Void = { _ in }
    ) async throws -> ImportOutcome {
        let entries = try await store.entries()
        var count = Int64(entries.count)
        let moment = try Instant("2027-03-01T06:00:00Z")
        var importer = Importer(
            store: store, today: try Day("2027-03-01"), zone: { _ in .utc }
        ) { event, day, offset in
            count += 1
            return Entry(
                id: EntryID(at: moment, randomHigh: 0, randomLow: UInt64(count)), day: day, at: moment,
                offset: offset ?? .utc, event: event)
        }
        let paths = names.isEmpty ? [folder.path] : names.map(path)
        try await importer.add(paths: paths, onProgress: onProgress, isStopped: isStopped)
        return importer.outcome
    }

    /// The activities as they stand.
    func runs() async throws -> [Run] { try await inForce().map(\.1) }

    /// The days they stand on.
    func days() async throws -> [Day] { try await inForce().map(\.0) }

    private func inForce() async throws -> [(Day, Run)] {
        Timeline(try await store.entries()).entries.compactMap { entry in
            if case .run(let run) = entry.event { return (entry.day, run) }
            return nil
        }
    }
}

/// Files of made runs.
enum MadeFiles {
    /// A run of ten minutes with a cadence, on a day of January 2027.
    static func draft(day: Int = 5, hour: Int = 6) throws -> FITActivityDraft {
        let start = try Instant("2027-01-\(day < 10 ? "0" : "")\(day)T\(hour < 10 ? "0" : "")\(hour):00:00Z")
        let run = MadeRun(legs: [MadeRun.Leg(seconds: 600, speed: 3)])
        guard let stamp = FITTimestamp(unixSeconds: start.milliseconds / 1000) else { throw Unwritable() }
        return run.draft(start: stamp)
    }

    static func fit(day: Int = 5, hour: Int = 6) throws -> [UInt8] {
        try draft(day: day, hour: hour).encoded()
    }

    static func gpx(day: Int = 5, name: String? = nil) throws -> [UInt8] {
        var style = GPXStyle()
        style.name = name
        return try draft(day: day).gpx(style)
    }

    struct Unwritable: Error {}
}
