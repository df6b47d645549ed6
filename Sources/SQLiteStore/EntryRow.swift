import Foundation
import GRDB
import Journal
import JournalFiles
import Quantities
import Stores

/// An entry as a row of the table `entry`, and back.
enum EntryRow {
    /// What entries of any kind may have.
    private static let commonColumns = [
        "id", "day", "at_ms", "offset_min", "side", "kind", "pain", "effort", "masked", "rung",
        "stiffness_min",
        "limping", "intent", "detail",
    ]

    /// What runs alone have. They are not asked for where there are none: a column costs time in every row.
    private static let runColumns = [
        "ladder", "sport", "run_kind", "distance_m", "time_s", "hash", "part", "start_ms", "elapsed_s",
        "climb_m",
        "cadence_spm", "records", "steep_s", "speeds", "sport_name", "device", "file",
    ]

    private static let columns = commonColumns + runColumns

    /// The place of each column in what is read; in what is written places count from 1.
    private enum Column {
        static let id: Int32 = 0
        static let day: Int32 = 1
        static let at: Int32 = 2
        static let offset: Int32 = 3
        static let side: Int32 = 4
        static let kind: Int32 = 5
        static let pain: Int32 = 6
        static let effort: Int32 = 7
        static let masked: Int32 = 8
        static let rung: Int32 = 9
        static let stiffness: Int32 = 10
        static let limping: Int32 = 11
        static let intent: Int32 = 12
        static let detail: Int32 = 13
        static let ladder: Int32 = 14
        static let sport: Int32 = 15
        static let runKind: Int32 = 16
        static let distance: Int32 = 17
        static let time: Int32 = 18
        static let hash: Int32 = 19
        static let part: Int32 = 20
        static let start: Int32 = 21
        static let elapsed: Int32 = 22
        static let climb: Int32 = 23
        static let cadence: Int32 = 24
        static let records: Int32 = 25
        static let steep: Int32 = 26
        static let speeds: Int32 = 27
        static let sportName: Int32 = 28
        static let device: Int32 = 29
        static let file: Int32 = 30
        static let answer: Int32 = 31
    }

    /// The runs, by day and id.
    static let selectRuns =
        "SELECT \(columns.joined(separator: ", ")) FROM entry WHERE kind = 'run' ORDER BY day, id"

    /// What a decision can depend on and is no run, by day and id.
    static let selectOthers = """
        SELECT \(commonColumns.joined(separator: ", ")) FROM entry WHERE kind <> 'run' AND kind <> 'said'
        ORDER BY day, id
        """

    /// Entries of all kinds with their answers; add a condition and an order.
    static let selectAll =
        "SELECT \(columns.joined(separator: ", ")), answer.text FROM entry LEFT JOIN answer ON answer.entry = entry.id"

    static let insert = """
        INSERT INTO entry (\(columns.joined(separator: ", ")))
        VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
        """

    // MARK: - Reading

    /// The entry of a row of one of the queries above.
    ///
    /// - Throws: `StoreError.damaged` when the row holds what no version of this program wrote.
    static func entry(_ row: StatementRow, path: String) throws -> Entry {
        let id = entryID(row, Column.id)
        do {
            return Entry(
                id: id, day: try Day(number: row.integer(Column.day)),
                at: try Instant(milliseconds: Int64(row.integer(Column.at))),
                offset: try UTCOffset(minutes: row.integer(Column.offset)),
                side: try optionalWord(row, Column.side),
                event: try event(row))
        } catch {
            throw StoreError.damaged(path: path, detail: "the entry \(id.text) cannot be read")
        }
    }

    static func entryID(_ row: StatementRow, _ column: Int32) -> EntryID {
        row.withBlob(column) { bytes in
            guard bytes.count == 16 else { return EntryID(high: 0, low: 0) }
            return EntryID(
                high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
        }
    }

    private struct Unreadable: Error {}

    private static func event(_ row: StatementRow) throws -> Event {
        let kind = try kind(row)
        switch kind {
        case .morning:
            return .morning(
                Morning(
                    pain: try Pain(row.integer(Column.pain)),
                    stiffness: try Stiffness(minutes: row.integer(Column.stiffness)),
                    limping: row.integer(Column.limping) == 1, masked: row.integer(Column.masked) == 1))
        case .run:
            return .run(try run(row))
        case .strength:
            return .strength(
                StrengthSession(
                    rung: row.optionalInteger(Column.rung),
                    intent: row.isText(Column.intent, "tendon") ? .tendon : try word(row, Column.intent),
                    pain: try pain(row), effort: try effort(row), masked: row.integer(Column.masked) == 1))
        case .plyo:
            return .plyo(
                PlyoSession(
                    rung: row.integer(Column.rung), pain: try pain(row), effort: try effort(row),
                    masked: row.integer(Column.masked) == 1))
        default:
            var json = try JSONValue(text: row.text(Column.detail))
            if kind == .said, case .object(var members) = json {
                members["answer"] = .string(row.text(Column.answer))
                json = .object(members)
            }
            return try Event(kind: kind, json: json, path: kind.rawValue)
        }
    }

    /// The kind; the frequent ones are told by their bytes, without making a text of them.
    private static func kind(_ row: StatementRow) throws -> Event.Kind {
        if row.isText(Column.kind, "morning") { return .morning }
        if row.isText(Column.kind, "run") { return .run }
        if row.isText(Column.kind, "strength") { return .strength }
        return try word(row, Column.kind)
    }

    private static func run(_ row: StatementRow) throws -> Run {
        var rung: RungName?
        if let number = row.optionalInteger(Column.rung) {
            guard let ladder = Ladder(name: row.text(Column.ladder)) else { throw Unreadable() }
            rung = RungName(ladder, number)
        }
        return Run(
            sport: row.isText(Column.sport, "running") ? .running : try word(row, Column.sport),
            distance: try row.optionalNumber(Column.distance).map { try Distance(metres: $0) },
            time: try TimeSpan(seconds: row.number(Column.time)), pain: try pain(row),
            effort: try effort(row),
            masked: row.integer(Column.masked) == 1, kind: try optionalWord(row, Column.runKind), rung: rung,
            recording: row.isNull(Column.hash) ? nil : try recording(row))
    }

    private static func recording(_ row: StatementRow) throws -> Recording {
        Recording(
            hash: row.withBlob(Column.hash) { Hexadecimal.text($0) }, part: row.integer(Column.part),
            start: try Instant(milliseconds: Int64(row.integer(Column.start))),
            sportName: row.text(Column.sportName), device: row.text(Column.device),
            file: row.text(Column.file),
            elapsed: try row.optionalNumber(Column.elapsed).map { try TimeSpan(seconds: $0) },
            climb: row.optionalNumber(Column.climb), cadence: row.optionalNumber(Column.cadence),
            records: row.integer(Column.records),
            speeds: row.isNull(Column.speeds)
                ? nil : try row.withBlob(Column.speeds) { try SpeedProfileCoding.profile($0) },
            steepSeconds: row.optionalNumber(Column.steep))
    }

    private static func pain(_ row: StatementRow) throws -> Pain? {
        try row.optionalInteger(Column.pain).map { try Pain($0) }
    }

    private static func effort(_ row: StatementRow) throws -> Effort? {
        try row.optionalInteger(Column.effort).map { try Effort($0) }
    }

    private static func word<Word: RawRepresentable>(
        _ row: StatementRow, _ column: Int32
    ) throws -> Word where Word.RawValue == String {
        guard let word = Word(rawValue: row.text(column)) else { throw Unreadable() }
        return word
    }

    private static func optionalWord<Word: RawRepresentable>(
        _ row: StatementRow, _ column: Int32
    ) throws -> Word? where Word.RawValue == String {
        row.isNull(column) ? nil : try word(row, column)
    }

    // MARK: - Writing

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
        case .said(var said):
            said.answer = ""
            values.set(Column.detail + 1, Event.said(said).json.text)
        default:
            values.set(Column.detail + 1, entry.event.json.text)
        }
    }

    static func bytes(_ id: EntryID) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        withUnsafeBytes(of: id.high.bigEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: id.low.bigEndian) { bytes.append(contentsOf: $0) }
        return bytes
    }

    static func blob(_ id: EntryID) -> DatabaseValue { blob(bytes(id)) }

    static func blob(_ bytes: [UInt8]) -> DatabaseValue { Data(bytes).databaseValue }
}
