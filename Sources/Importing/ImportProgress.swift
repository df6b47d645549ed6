/// How far an import has come. Totals grow when an archive is opened and more is seen.
public struct ImportProgress: Hashable, Sendable {
    /// Files read.
    public internal(set) var files = 0
    /// Files found so far.
    public internal(set) var filesInAll = 0
    /// Bytes read, as they lie on the disk.
    public internal(set) var bytes = 0
    /// Bytes found so far.
    public internal(set) var bytesInAll = 0

    public init() {}
}
