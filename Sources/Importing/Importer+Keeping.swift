import ActivityFiles
import Journal
import Quantities
import Stores

/// What becomes of a file that was read.
extension Importer {
    mutating func keep(_ file: DecodedFile) {
        draft.warnings += file.warnings
        switch file.content {
        case .failed(let issue):
            draft.failed.append(issue)
        case .skipped(let reason):
            draft.skipped.append(ImportIssue(file: file.name, reason: reason))
        case .known:
            addDetails(of: file)
        case .activities(let activities, let samples):
            keep(activities, samples, of: file)
        }
    }

    /// A file that is known may come with details that are not: the shoes of a Strava export.
    private mutating func addDetails(of file: DecodedFile) {
        draft.duplicates += 1
        guard let run = known.run(ofFile: file.hash, part: 0), !run.isTakenBack else { return }
        var details = run.run
        file.details.overlay(on: &details)
        guard let joined = JoinedRun(run.run, mended: run.mended, details: details) else { return }
        var kept = GatheredFiles.File(name: file.name)
        amend(run, to: joined, by: file, &kept)
        gathered.add(kept)
    }

    private mutating func keep(
        _ activities: [ImportedActivity], _ samples: [RecordedSamples], of file: DecodedFile
    ) {
        let unknown = activities.filter { known.run(ofFile: file.hash, part: $0.part) == nil }
        guard !unknown.isEmpty else { return addDetails(of: file) }
        var kept = GatheredFiles.File(name: file.name)
        var keys: Set<RecordingKey> = []
        for activity in unknown {
            if let same = known.sameRun(as: activity.run, hash: file.hash) {
                if let key = join(activity, of: file, to: same, &kept) { keys.insert(key) }
                continue
            }
            let run = add(activity, to: &kept.batch, name: file.name)
            kept.isNew = true
            kept.runs += run.run.isRun ? 1 : 0
            kept.silentRuns += run.run.isRun && run.run.pain == nil ? 1 : 0
            if let recording = run.run.recording { keys.insert(RecordingKey(recording)) }
            known.add(run)
        }
        if !kept.isNew { draft.duplicates += 1 }
        guard !kept.batch.entries.isEmpty else { return }
        kept.batch.samples = samples.filter { keys.contains($0.recording) }
        kept.batch.originals = file.originals
        gathered.add(kept)
    }

    /// Joins an activity to the run that is the same; a run the runner took back stays away.
    ///
    /// - Returns: the recording whose samples are the run's from now on, if it is of this file.
    private mutating func join(
        _ activity: ImportedActivity, of file: DecodedFile, to same: KnownRuns.Known,
        _ kept: inout GatheredFiles.File
    ) -> RecordingKey? {
        guard !same.isTakenBack, let joined = JoinedRun(same.run, mended: same.mended, with: activity.run)
        else {
            draft.joined.append(ImportOutcome.Joined(file: file.name, same, taken: []))
            return nil
        }
        amend(same, to: joined, by: file, &kept)
        guard let recording = joined.run.recording, recording.hash == file.hash else { return nil }
        return RecordingKey(recording)
    }

    private mutating func amend(
        _ run: KnownRuns.Known, to joined: JoinedRun, by file: DecodedFile, _ kept: inout GatheredFiles.File
    ) {
        let amendment = Amendment(target: run.id, day: run.day, side: run.side, event: .run(joined.run))
        kept.batch.entries.append(makeEntry(.amended(amendment), run.day, nil))
        kept.joined.append(ImportOutcome.Joined(file: file.name, run, taken: joined.taken))
        known.update(run.id, to: joined.run)
    }

    /// Adds the entry of a new activity, and what it replaces.
    private mutating func add(
        _ activity: ImportedActivity, to batch: inout JournalBatch, name: String
    ) -> KnownRuns.Known {
        var run = activity.run
        if run.isRun, let index = logged[activity.day]?.firstIndex(where: { Importer.isSame($0, as: run) }),
            let entry = logged[activity.day]?.remove(at: index), case .run(let byHand) = entry.event
        {
            run.keepAnswers(of: byHand)
            batch.entries.append(makeEntry(.retracted(entry.id), entry.day, nil))
            draft.warnings.append(
                ImportIssue(
                    file: name, place: activity.day.text,
                    reason:
                        "takes the place of the run you logged by hand; its pain, effort and kind were kept"))
        }
        if activity.day > today {
            draft.warnings.append(
                ImportIssue(
                    file: name, place: activity.day.text,
                    reason: "is in the future; it counts from that day on"))
        }
        let entry = makeEntry(.run(run), activity.day, activity.offset)
        batch.entries.append(entry)
        return KnownRuns.Known(
            id: entry.id, day: entry.day, side: entry.side, imported: run, run: run, isTakenBack: false)
    }

    /// Whether a run logged by hand is the recorded one: the same day, and distance or time within a fifth.
    private static func isSame(_ entry: Entry, as run: Run) -> Bool {
        guard case .run(let byHand) = entry.event else { return false }
        return run.isNear(byHand.distance, byHand.time)
    }
}

extension Run {
    /// Takes over what the runner said of the run by hand.
    fileprivate mutating func keepAnswers(of byHand: Run) {
        pain = byHand.pain
        effort = byHand.effort ?? effort
        masked = byHand.masked
        kind = byHand.kind
        rung = byHand.rung
        name = byHand.name ?? name
        shoes = byHand.shoes ?? shoes
        note = byHand.note ?? note
    }
}
