import ActivityFiles
import Foundation
import Journal
import JournalFiles
import Quantities
import Rehab
import SQLiteStore
import Stores

/// Brings activity files into a journal: one transaction a file, so that one bad file never stops the rest and an import
/// that was killed is completed by running it again.
struct Importer {
    /// Something about a file that its owner should know.
    struct Issue {
        let file: String
        let place: String
        let reason: String

        var json: JSONValue { ["file": .string(file), "where": .string(place), "reason": .string(reason)] }

        var line: String { (place.isEmpty ? "\(file): \(reason)" : "\(file), \(place): \(reason)").printable }
    }

    /// What became of the files.
    struct Outcome {
        var imported = 0
        var runs = 0
        var duplicates = 0
        var skipped: [Issue] = []
        var failed: [Issue] = []
        var warnings: [Issue] = []
        var isMissing = false

        var json: JSONValue {
            [
                "imported": .integer(imported), "duplicates": .integer(duplicates),
                "skipped": .integer(skipped.count),
                "failed": .array(failed.map(\.json)), "warnings": .array(warnings.map(\.json)),
            ]
        }
    }

    private var workspace: Workspace
    private(set) var outcome = Outcome()
    /// Runs logged by hand, by day: an imported run of the same day takes their place.
    private var logged: [Day: [Entry]] = [:]

    /// Files larger than this are no activity of anybody.
    static let mostBytes = 512 << 20

    init(_ workspace: Workspace, journal: LoadedJournal) {
        self.workspace = workspace
        for entry in journal.timeline.entries {
            if case .run(let run) = entry.event, run.isRun, run.recording == nil {
                logged[entry.day, default: []].append(entry)
            }
        }
    }

    /// Imports a file that lies on the disk.
    mutating func add(path: String) async throws(Failure) {
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue
        guard let size else {
            outcome.isMissing = true
            outcome.failed.append(
                Issue(file: path, place: "", reason: "there is no such file; look at the name"))
            return
        }
        guard size <= Importer.mostBytes else {
            outcome.failed.append(
                Issue(file: path, place: "", reason: "this file is larger than 512 MB; no activity is"))
            return
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            outcome.failed.append(
                Issue(file: path, place: "", reason: "this file cannot be read; give yourself the right to"))
            return
        }
        try await add(Array(data), name: path)
    }

    /// Imports the bytes of a file.
    mutating func add(_ bytes: [UInt8], name: String) async throws(Failure) {
        let clock = workspace.clock
        let reading: ActivityReading
        do {
            reading = try ActivityFile.read(bytes, name: (name as NSString).lastPathComponent) {
                clock.offset(at: $0)
            }
        } catch {
            outcome.failed.append(
                Issue(file: name, place: error.place, reason: "\(error.reason); \(error.advice)"))
            return
        }
        for warning in reading.warnings {
            outcome.warnings.append(Issue(file: name, place: warning.place, reason: warning.reason))
        }
        if let skipped = reading.skipped {
            outcome.skipped.append(Issue(file: name, place: "", reason: skipped))
            return
        }
        try await keep(reading, bytes: bytes, name: name)
    }

    private mutating func keep(_ reading: ActivityReading, bytes: [UInt8], name: String) async throws(Failure)
    {
        let store = workspace.store
        let known = try await stored { () async throws(StoreError) in
            try await store.knownParts(ofFile: reading.hash)
        }
        let new = reading.activities.filter { !known.contains($0.part) }
        guard !new.isEmpty else {
            outcome.duplicates += 1
            return
        }
        var batch = JournalBatch(originals: [OriginalFile(hash: reading.hash, bytes: bytes)])
        for activity in new {
            add(activity, to: &batch, name: name)
            guard activity.samples.count > 0 else { continue }
            do {
                let block = try SamplesBlock(activity.samples)
                batch.samples.append(
                    RecordedSamples(
                        recording: RecordingKey(hash: reading.hash, part: activity.part), block: block))
            } catch {
                outcome.warnings.append(
                    Issue(
                        file: name, place: error.column,
                        reason: "the samples cannot be kept: \(error.problem)"))
            }
        }
        let sent = batch
        do {
            try await store.append(sent)
        } catch {
            // Another process was quicker with the same file.
            if case .recordingKnown = error {
                outcome.duplicates += 1
                return
            }
            throw Failure(error)
        }
        outcome.imported += 1
        outcome.runs += new.filter(\.run.isRun).count
    }

    private mutating func add(_ activity: ImportedActivity, to batch: inout JournalBatch, name: String) {
        var run = activity.run
        if run.isRun, let index = logged[activity.day]?.firstIndex(where: { Importer.isSame($0, as: run) }),
            let entry = logged[activity.day]?.remove(at: index), case .run(let byHand) = entry.event
        {
            run.pain = byHand.pain
            run.effort = byHand.effort
            run.masked = byHand.masked
            run.kind = byHand.kind
            run.rung = byHand.rung
            batch.entries.append(workspace.entry(.retracted(entry.id), on: entry.day))
            outcome.warnings.append(
                Issue(
                    file: name, place: activity.day.text,
                    reason:
                        "takes the place of the run you logged by hand; its pain, effort and kind were kept"))
        }
        if activity.day > workspace.today {
            outcome.warnings.append(
                Issue(
                    file: name, place: activity.day.text,
                    reason: "is in the future; it counts from that day on"))
        }
        let at = workspace.clock
        batch.entries.append(workspace.entry(.run(run), on: activity.day, offset: activity.offset, at: at))
    }

    /// Whether a run logged by hand is the recorded one: the same day, and distance or time within a fifth.
    private static func isSame(_ entry: Entry, as run: Run) -> Bool {
        guard case .run(let byHand) = entry.event else { return false }
        return run.isNear(byHand.distance, byHand.time)
    }
}

/// The files below what was named on the command line.
enum FilesBelow {
    /// Files in order of their names. Of a folder those that look like activities; the others are told apart.
    static func list(_ path: String) -> (activities: [String], others: [String]) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            return ([path], [])
        }
        var activities: [String] = []
        var others: [String] = []
        let names = FileManager.default.enumerator(atPath: path)
        while let name = names?.nextObject() as? String {
            guard !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { continue }
            let full = (path as NSString).appendingPathComponent(name)
            var isInner: ObjCBool = false
            guard FileManager.default.fileExists(atPath: full, isDirectory: &isInner), !isInner.boolValue
            else { continue }
            if (name as NSString).pathExtension.lowercased() == "fit" {
                activities.append(full)
            } else {
                others.append(full)
            }
        }
        return (activities.sorted(), others.sorted())
    }
}
