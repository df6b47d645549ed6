/// One entry of a zip archive's directory, as it describes itself.
public struct ZipMember: Hashable, Sendable {
    /// The most bytes a content is said to have, 1 TiB: the sum over a whole directory stays far from overflow.
    public static let mostBytes = 1 << 40

    /// Its place in the directory, from 0. Names may repeat; this does not.
    public let index: Int
    /// Its path in the archive, as it stands there: it may be absolute, lead out of the archive or hold control
    /// characters. It names the member to a person and is no path on a disk.
    public let name: String
    /// How many bytes its content has, as it claims; at most `mostBytes`.
    public let size: Int
    /// How many bytes it takes in the archive, as it claims; at most what the archive has.
    public let packedSize: Int
    /// The CRC-32 of its content, as it claims.
    public let crc32: UInt32
    /// The number of its compression method (APPNOTE.TXT, 4.4.5): 0 is stored, 8 is deflated.
    public let method: Int
    /// Whether it is a folder and has no content.
    public let isFolder: Bool
    /// Whether its content is the target of a symbolic link.
    public let isLink: Bool
    /// Whether a password is needed for its content.
    public let isEncrypted: Bool
}
