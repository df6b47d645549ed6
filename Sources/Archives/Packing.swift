/// How the bytes of a kept file are packed.
public enum Packing: String, CaseIterable, Sendable {
    /// As they are.
    case raw
    /// A gzip file (RFC 1952), with its header and trailer.
    case gzip
    /// A deflate stream alone (RFC 1951), as it stands in a zip archive.
    case deflate
}
