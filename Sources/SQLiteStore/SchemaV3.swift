/// Version 3 of the schema: a recording says what it put on the tendon.
enum SchemaV3 {
    /// `load` as `LoadSumsCoding` writes it. Runs of older versions stay without: entries are never changed, and their
    /// load is told from their speeds.
    static let sql = """
        ALTER TABLE entry ADD COLUMN load BLOB CHECK (load IS NULL OR (hash IS NOT NULL AND length(load) = 216));
        """
}
