import ActivityFiles
import Archives
import Journal
import JournalFiles
import Quantities
import Stores

/// A file that was read, ready to be kept.
struct DecodedFile: Sendable {
    enum Content: Sendable {
        /// The journal has this very file.
        case known
        case activities([ImportedActivity], samples: [RecordedSamples])
        case skipped(reason: String)
        case failed(ImportIssue)
    }

    /// Its name for messages.
    let name: String
    var hash = ""
    var originals: [OriginalFile] = []
    /// What its service says of it.
    var details = ServiceDetails()
    var warnings: [ImportIssue] = []
    var content: Content

    /// Reads what a job asks for. Nothing of the journal is needed but which files it has.
    init(_ job: ImportJob, known: Set<String>, zone: @Sendable (Instant) -> UTCOffset) {
        switch job {
        case .file(let name, let bytes, let details):
            self.init(file: name, bytes, details, known: known, zone: zone)
        case .workout(let workout, let export, let route):
            self.init(workout, export: export, route: route, known: known, zone: zone)
        case .row(let activity, let rows, let table):
            self.init(activity, of: rows, table: table, known: known, zone: zone)
        }
    }

    private init(name: String, failed issue: ImportIssue) {
        self.name = name
        content = .failed(issue)
    }

    private init(
        file name: String, _ found: PackedBytes, _ details: ServiceDetails, known: Set<String>,
        zone: (Instant) -> UTCOffset
    ) {
        let original: KeptFile
        do {
            original = try KeptFile(found)
        } catch {
            self.init(name: name, failed: ImportIssue(file: name, error))
            return
        }
        let hash = ActivityFile.hash(of: original.content)
        self.init(name: name, hash: hash, details: details)
        guard !known.contains(hash) else { return }
        let base = String(name.split(separator: "/").last ?? "")
        do {
            take(try ActivityFile.read(original.content, name: base, hash: hash, zone: zone))
        } catch {
            content = .failed(ImportIssue(file: name, error))
            return
        }
        originals = [
            OriginalFile(hash: hash, packing: original.kept.packing, bytes: original.kept.bytes, name: base)
        ]
    }

    private init(
        _ workout: AppleWorkout, export: String, route: ImportJob.Route?, known: Set<String>,
        zone: (Instant) -> UTCOffset
    ) {
        let hash = ActivityFile.hash(of: workout.original)
        self.init(name: export, hash: hash, details: ServiceDetails())
        guard !known.contains(hash) else { return }
        let track = route.flatMap { try? $0.bytes.unpacked(limit: ImportLimits.fileBytes) }
        let base = String(export.split(separator: "/").last ?? "")
        let reading: ActivityReading
        do {
            reading = try workout.reading(
                route: track, file: base, zoneNamed: { UTCOffset(zoneNamed: $0, at: $1) }, zone: zone)
        } catch {
            content = .failed(ImportIssue(file: name, error))
            return
        }
        originals = [OriginalFile(hash: hash, bytes: workout.original, name: base)]
        if let route, let source = reading.activities.first?.run.recording?.others.first {
            originals.append(
                OriginalFile(
                    hash: source.hash, packing: route.bytes.packing, bytes: route.bytes.bytes,
                    name: route.name))
        }
        take(reading)
    }

    private init(
        _ activity: StravaActivity, of rows: StravaActivities, table: String, known: Set<String>,
        zone: (Instant) -> UTCOffset
    ) {
        let original = rows.original(of: activity)
        let hash = ActivityFile.hash(of: original)
        self.init(name: table, hash: hash, details: ServiceDetails())
        guard !known.contains(hash) else { return }
        do {
            take(try rows.reading(of: activity, zone: zone))
        } catch {
            content = .failed(ImportIssue(file: name, error))
            return
        }
        originals = [OriginalFile(hash: hash, bytes: original, name: StravaActivities.fileName)]
    }

    private init(name: String, hash: String, details: ServiceDetails) {
        self.name = name
        self.hash = hash
        self.details = details
        content = .known
    }

    /// Takes what a reader found, with the details of the service and the samples as they are kept.
    private mutating func take(_ reading: ActivityReading) {
        warnings += reading.warnings.map { ImportIssue(file: name, $0) }
        if let skipped = reading.skipped {
            content = .skipped(reason: skipped)
            return
        }
        var activities = reading.activities
        for index in activities.indices {
            details.overlay(on: &activities[index].run)
        }
        var samples: [RecordedSamples] = []
        for activity in activities where activity.samples.count > 0 {
            do {
                samples.append(
                    RecordedSamples(
                        recording: RecordingKey(hash: reading.hash, part: activity.part),
                        block: try SamplesBlock(activity.samples)))
            } catch {
                warnings.append(
                    ImportIssue(
                        file: name, place: error.column,
                        reason: "the samples cannot be kept: \(error.problem)"))
            }
        }
        content = .activities(activities, samples: samples)
    }
}

/// A file as it is kept and what is in it.
private struct KeptFile {
    /// What is kept: as it was found, or the gzip file that a member of an archive was.
    let kept: PackedBytes
    let content: [UInt8]

    init(_ found: PackedBytes) throws(ArchiveError) {
        let outer =
            found.packing == .gzip ? found : PackedBytes(try found.unpacked(limit: ImportLimits.fileBytes))
        if outer.packing == .raw, outer.bytes.starts(with: FileNames.gzipMagic) {
            kept = PackedBytes(outer.bytes, packing: .gzip)
        } else {
            kept = found
            if outer.packing == .raw {
                content = outer.bytes
                return
            }
        }
        content = try kept.unpacked(limit: ImportLimits.fileBytes)
    }
}
