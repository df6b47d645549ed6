import Foundation
import GRDB
import Journal
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
        "cadence_spm", "records", "steep_s", "speeds", "sport_name", "device", "file", "name", "shoes",
        "note",
        "others", "load",
    ]

    private static let columns = commonColumns + runColumns

    /// The place of each column in what is read; in what is written places count from 1.
    enum Column {
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
        static let name: Int32 = 31
        static let shoes: Int32 = 32
        static let note: Int32 = 33
        static let others: Int32 = 34
        static let load: Int32 = 35
        static let answer: Int32 = 36
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

    /// Adds an entry; changes nothing where its id or its recording is known.
    static let insert = """
        INSERT INTO entry (\(columns.joined(separator: ", ")))
        VALUES (\(columns.map { _ in "?" }.joined(separator: ", "))) ON CONFLICT DO NOTHING
        """

    // MARK: - Ids

    static func entryID(_ row: StatementRow, _ column: Int32) -> EntryID {
        row.withBlob(column) { bytes in
            guard bytes.count == 16 else { return EntryID(high: 0, low: 0) }
            return EntryID(
                high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
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
