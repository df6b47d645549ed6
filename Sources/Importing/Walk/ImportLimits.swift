/// What an import believes of files that come from outside; our own defaults, far above what runners have.
enum ImportLimits {
    /// The largest activity, unpacked: 256 MiB.
    static let fileBytes = 256 << 20
    /// The largest table of a service, unpacked: 64 MiB.
    static let tableBytes = 64 << 20
    /// The largest archive inside an archive, unpacked: 64 GiB, on the disk.
    static let archiveBytes = 64 << 30
    /// The largest Apple Health export, unpacked: 64 GiB, read as a stream.
    static let healthBytes = 64 << 30
    /// How deep archives in archives are opened: Garmin's stand two deep.
    static let depth = 4
    /// How many archives are opened in one import.
    static let archives = 10_000
    /// How many times its own size an archive may unpack to: repetitive text reaches 100.
    static let ratio = 200
    /// Bytes of files that may wait in memory to be read.
    static let waitingBytes = 32 << 20

    /// How much an archive may unpack to; small ones have a gibibyte.
    static func unpackedBytes(packed: Int) -> Int {
        max(1 << 30, packed.multipliedReportingOverflow(by: ratio).partialValue)
    }
}
