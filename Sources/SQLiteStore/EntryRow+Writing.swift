import Journal
import JournalFiles
import Quantities

extension EntryRow {
    /// Sets the values of `insert` for an entry that was looked over.
    static func bind(_ entry: Entry, to values: StatementBinder) {
        values.set(Column.id + 1, bytes(entry.id))
        values.set(Column.day + 1, entry.day.number)
        values.set(Column.at + 1, Int(entry.at.milliseconds))
        values.set(Column.offset + 1, entry.offset.minutes)
        values.set(Column.side + 1, entry.side?.rawValue)
        values.set(Column.kind + 1, entry.event.kind.rawValue)
        switch entry.event {
        case .morning(let morning):
            values.set(Column.pain + 1, morning.pain.score)
            values.set(Column.stiffness + 1, morning.stiffness.minutes)
            values.set(Column.limping + 1, morning.limping)
            values.set(Column.masked + 1, morning.masked)
        case .strength(let session):
            values.set(Column.rung + 1, session.rung)
            values.set(Column.intent + 1, session.intent.rawValue)
            values.set(Column.pain + 1, session.pain?.score)
            values.set(Column.effort + 1, session.effort?.score)
            values.set(Column.masked + 1, session.masked)
        case .plyo(let session):
            values.set(Column.rung + 1, session.rung)
            values.set(Column.pain + 1, session.pain?.score)
            values.set(Column.effort + 1, session.effort?.score)
            values.set(Column.masked + 1, session.masked)
        case .run(let run):
            values.set(Column.sport + 1, run.sport.rawValue)
            values.set(Column.distance + 1, run.distance?.metres)
            values.set(Column.time + 1, run.time.seconds)
            values.set(Column.pain + 1, run.pain?.score)
            values.set(Column.effort + 1, run.effort?.score)
            values.set(Column.masked + 1, run.masked)
            values.set(Column.runKind + 1, run.kind?.rawValue)
            values.set(Column.rung + 1, run.rung?.number)
            values.set(Column.ladder + 1, run.rung?.ladder.name)
            values.set(Column.name + 1, run.name)
            values.set(Column.shoes + 1, run.shoes)
            values.set(Column.note + 1, run.note)
            guard let recording = run.recording else { break }
            values.set(Column.hash + 1, Hexadecimal.bytes(recording.hash))
            values.set(Column.part + 1, recording.part)
            values.set(Column.start + 1, Int(recording.start.milliseconds))
            values.set(Column.elapsed + 1, recording.elapsed?.seconds)
            values.set(Column.climb + 1, recording.climb)
            values.set(Column.cadence + 1, recording.cadence)
            values.set(Column.records + 1, recording.records)
            values.set(Column.steep + 1, recording.steepSeconds)
            values.set(Column.speeds + 1, recording.speeds.map { SpeedProfileCoding.bytes($0) })
            values.set(Column.sportName + 1, recording.sportName)
            values.set(Column.device + 1, recording.device)
            values.set(Column.file + 1, recording.file)
            values.set(
                Column.others + 1,
                recording.others.isEmpty ? nil : RecordingSource.json(recording.others).text)
            values.set(Column.load + 1, recording.load.map { LoadSumsCoding.bytes($0) })
        case .said(var said):
            said.answer = ""
            values.set(Column.detail + 1, Event.said(said).json.text)
        default:
            values.set(Column.detail + 1, entry.event.json.text)
        }
    }
}
