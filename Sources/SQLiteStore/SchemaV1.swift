/// Version 1 of the schema. It is released: it may never change again, later versions are further migrations.
enum SchemaV1 {
    /// Typed columns for what is read at every decision, `detail` (JSON) for the rest.
    ///
    /// `entry` is kept in the order it is read in, by day and id. Answers, samples and original files stand in tables
    /// of their own, so that reading the entries never passes over them.
    static let sql = """
        CREATE TABLE entry (
            day INTEGER NOT NULL CHECK (day BETWEEN -135140 AND 2932896),
            id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
            at_ms INTEGER NOT NULL,
            offset_min INTEGER NOT NULL CHECK (offset_min BETWEEN -840 AND 840),
            side TEXT CHECK (side IN ('left', 'right')),
            kind TEXT NOT NULL CHECK (kind IN ('profile', 'morning', 'run', 'strength', 'plyo', 'test', 'flag',
                'cleared', 'step-down', 'clinician', 'note', 'said', 'amended', 'retracted')),
            pain INTEGER CHECK (pain BETWEEN 0 AND 10),
            effort INTEGER CHECK (effort BETWEEN 0 AND 10),
            masked INTEGER CHECK (masked IN (0, 1)),
            rung INTEGER CHECK (rung BETWEEN 1 AND 99),
            stiffness_min INTEGER CHECK (stiffness_min BETWEEN 0 AND 1440),
            limping INTEGER CHECK (limping IN (0, 1)),
            intent TEXT CHECK (intent IN ('tendon', 'muscle')),
            ladder TEXT CHECK (ladder IN ('run', 'speed', 'hills')),
            sport TEXT CHECK (sport IN ('running', 'trail-running', 'treadmill-running', 'walking', 'hiking',
                'cycling', 'swimming', 'rowing', 'strength', 'other')),
            run_kind TEXT CHECK (run_kind IN ('easy', 'strides', 'tempo', 'intervals', 'hills', 'race')),
            distance_m REAL CHECK (distance_m BETWEEN 0 AND 1000000),
            time_s REAL CHECK (time_s BETWEEN 0 AND 864000),
            hash BLOB CHECK (length(hash) = 32),
            part INTEGER CHECK (part BETWEEN 0 AND 65535),
            start_ms INTEGER,
            elapsed_s REAL CHECK (elapsed_s BETWEEN 0 AND 864000),
            climb_m REAL CHECK (climb_m BETWEEN 0 AND 100000),
            cadence_spm REAL CHECK (cadence_spm BETWEEN 0 AND 10000),
            records INTEGER CHECK (records BETWEEN 0 AND 1000000000),
            steep_s REAL CHECK (steep_s BETWEEN 0 AND 864000),
            speeds BLOB CHECK (length(speeds) <= 300),
            sport_name TEXT,
            device TEXT,
            file TEXT,
            detail TEXT,
            PRIMARY KEY (day, id),
            UNIQUE (hash, part),
            CHECK (kind <> 'morning' OR (pain IS NOT NULL AND stiffness_min IS NOT NULL AND limping IS NOT NULL
                AND masked IS NOT NULL)),
            CHECK (kind <> 'strength' OR (intent IS NOT NULL AND masked IS NOT NULL)),
            CHECK (kind <> 'plyo' OR (rung IS NOT NULL AND masked IS NOT NULL)),
            CHECK (kind <> 'run' OR (sport IS NOT NULL AND time_s IS NOT NULL AND masked IS NOT NULL
                AND (rung IS NULL) = (ladder IS NULL))),
            CHECK (kind = 'run' OR (sport IS NULL AND time_s IS NULL AND hash IS NULL)),
            CHECK ((kind IN ('morning', 'run', 'strength', 'plyo')) = (detail IS NULL)),
            CHECK ((hash IS NULL) = (part IS NULL) AND (hash IS NULL) = (start_ms IS NULL)
                AND (hash IS NULL) = (records IS NULL) AND (hash IS NULL) = (sport_name IS NULL)
                AND (hash IS NULL) = (device IS NULL) AND (hash IS NULL) = (file IS NULL))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE answer (
            entry BLOB NOT NULL PRIMARY KEY REFERENCES entry (id),
            text TEXT NOT NULL
        ) STRICT;

        CREATE TABLE recording_samples (
            hash BLOB NOT NULL,
            part INTEGER NOT NULL,
            block BLOB NOT NULL,
            PRIMARY KEY (hash, part),
            FOREIGN KEY (hash, part) REFERENCES entry (hash, part)
        ) STRICT;

        CREATE TABLE original (
            hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
            bytes BLOB NOT NULL
        ) STRICT;

        CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
            BEGIN SELECT RAISE(ABORT, 'entries are appended, never changed'); END;
        CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
            BEGIN SELECT RAISE(ABORT, 'entries are appended, never removed'); END;
        CREATE TRIGGER answer_is_never_changed BEFORE UPDATE ON answer
            BEGIN SELECT RAISE(ABORT, 'answers are appended, never changed'); END;
        CREATE TRIGGER answer_is_never_removed BEFORE DELETE ON answer
            BEGIN SELECT RAISE(ABORT, 'answers are appended, never removed'); END;
        CREATE TRIGGER samples_are_never_changed BEFORE UPDATE ON recording_samples
            BEGIN SELECT RAISE(ABORT, 'samples are appended, never changed'); END;
        CREATE TRIGGER samples_are_never_removed BEFORE DELETE ON recording_samples
            BEGIN SELECT RAISE(ABORT, 'samples are appended, never removed'); END;
        CREATE TRIGGER original_is_never_changed BEFORE UPDATE ON original
            BEGIN SELECT RAISE(ABORT, 'originals are appended, never changed'); END;
        CREATE TRIGGER original_is_never_removed BEFORE DELETE ON original
            BEGIN SELECT RAISE(ABORT, 'originals are appended, never removed'); END;
        """
}
