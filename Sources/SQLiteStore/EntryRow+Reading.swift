import Journal
import JournalFiles
import Quantities
import Stores

extension EntryRow {
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
            name: row.optionalText(Column.name), shoes: row.optionalText(Column.shoes),
            note: row.optionalText(Column.note),
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
            steepSeconds: row.optionalNumber(Column.steep),
            load: row.isNull(Column.load)
                ? nil : try row.withBlob(Column.load) { try LoadSumsCoding.load($0) },
            others: try others(row))
    }

    private static func others(_ row: StatementRow) throws -> [RecordingSource] {
        guard !row.isNull(Column.others) else { return [] }
        return try RecordingSource.list(json: JSONValue(text: row.text(Column.others)), path: "others")
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
}
