/// How a FIT file is written; all ways mean the same.
public struct FITEncodingStyle: Sendable, Hashable {
    /// The byte order of all messages.
    public var byteOrder: FITByteOrder = .little
    /// Bytes of the header, 12 or 14.
    public var headerSize = 14
    /// Whether the header has a checksum of its own, if it has 14 bytes.
    public var writesHeaderChecksum = true
    /// Whether the time of a record goes into its first byte wherever it can.
    public var compressesTime = false
    /// Whether session and laps come before the records.
    public var summaryFirst = false

    /// Makes the usual style.
    public init() {}
}
