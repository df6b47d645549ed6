import GRDB
import Journal
import JournalFiles
import Stores

/// Version 2 of the schema: runs have a name, shoes, a note and other files they are made of; originals are kept as
/// they were packed.
enum SchemaV2 {
    /// `source` says which run each activity of each file became, once and for all: also that of a run which was
    /// retracted, and of files that came by an amendment. An amendment may come before its target, so the run is no
    /// foreign key.
    ///
    /// An original may change in one way: from raw to deflated, by `compact`, which looks that the content is the same.
    static let sql = """
        ALTER TABLE entry ADD COLUMN name TEXT CHECK (name IS NULL OR (kind = 'run' AND length(name) <= 200));
        ALTER TABLE entry ADD COLUMN shoes TEXT CHECK (shoes IS NULL OR (kind = 'run' AND length(shoes) <= 200));
        ALTER TABLE entry ADD COLUMN note TEXT CHECK (note IS NULL OR (kind = 'run' AND length(note) <= 10000));
        ALTER TABLE entry ADD COLUMN others TEXT CHECK (others IS NULL OR hash IS NOT NULL);

        CREATE TABLE source (
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            part INTEGER NOT NULL CHECK (part BETWEEN 0 AND 65535),
            run BLOB NOT NULL CHECK (length(run) = 16),
            PRIMARY KEY (hash, part)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER source_is_never_changed BEFORE UPDATE ON source
            BEGIN SELECT RAISE(ABORT, 'sources are appended, never changed'); END;
        CREATE TRIGGER source_is_never_removed BEFORE DELETE ON source
            BEGIN SELECT RAISE(ABORT, 'sources are appended, never removed'); END;

        ALTER TABLE original ADD COLUMN packing TEXT NOT NULL DEFAULT 'raw'
            CHECK (packing IN ('raw', 'gzip', 'deflate'));
        ALTER TABLE original ADD COLUMN name TEXT;
        CREATE INDEX raw_original ON original (hash) WHERE packing = 'raw';

        DROP TRIGGER original_is_never_changed;
        CREATE TRIGGER original_is_only_packed BEFORE UPDATE ON original
            WHEN NOT (new.rowid IS old.rowid AND new.hash IS old.hash AND new.name IS old.name
                AND old.packing = 'raw' AND new.packing = 'deflate' AND length(new.bytes) < length(old.bytes))
            BEGIN SELECT RAISE(ABORT, 'originals are appended, never changed'); END;
        """

    /// Samples belong to an activity of a file, which need not be a run's own recording: the table is made anew with
    /// another foreign key, once `source` is filled.
    static let samplesSQL = """
        CREATE TABLE source_samples (
            hash BLOB NOT NULL,
            part INTEGER NOT NULL,
            block BLOB NOT NULL,
            PRIMARY KEY (hash, part),
            FOREIGN KEY (hash, part) REFERENCES source (hash, part)
        ) STRICT;
        INSERT INTO source_samples (hash, part, block) SELECT hash, part, block FROM recording_samples;
        DROP TABLE recording_samples;
        ALTER TABLE source_samples RENAME TO recording_samples;

        CREATE TRIGGER samples_are_never_changed BEFORE UPDATE ON recording_samples
            BEGIN SELECT RAISE(ABORT, 'samples are appended, never changed'); END;
        CREATE TRIGGER samples_are_never_removed BEFORE DELETE ON recording_samples
            BEGIN SELECT RAISE(ABORT, 'samples are appended, never removed'); END;
        """

    /// Brings a journal of version 1 up to date.
    ///
    /// - Throws: `DatabaseError`, `StoreError.damaged`.
    static func migrate(_ db: Database, path: String) throws {
        try db.execute(sql: sql)
        try db.execute(
            sql:
                "INSERT INTO source (hash, part, run) SELECT hash, part, id FROM entry WHERE hash IS NOT NULL"
        )
        for amendment in try amendments(db, path: path) {
            guard case .run(let run) = amendment.event, let recording = run.recording else { continue }
            try StatementBinder.run(
                // Version 1 did not look at what amendments name; the first to name a file has it.
                db, "INSERT INTO source (hash, part, run) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
            ) { values in
                values.set(1, Hexadecimal.bytes(recording.hash))
                values.set(2, recording.part)
                values.set(3, EntryRow.bytes(amendment.target))
            }
        }
        try db.execute(sql: samplesSQL)
    }

    private static func amendments(_ db: Database, path: String) throws -> [Amendment] {
        var amendments: [Amendment] = []
        try StatementRow.each(db, "SELECT detail FROM entry WHERE kind = 'amended' ORDER BY id") { row in
            let json = try? JSONValue(text: row.text(0))
            guard let json, case .amended(let amendment)? = try? Event(kind: .amended, json: json, path: "")
            else {
                throw StoreError.damaged(path: path, detail: "an amendment cannot be read")
            }
            amendments.append(amendment)
        }
        return amendments
    }
}
