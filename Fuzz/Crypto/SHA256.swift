/// Stands in for the cryptography in fuzzers, which only need a file to have some hash.
public enum SHA256 {
    public static func hash(data: [UInt8]) -> [UInt8] {
        [UInt8](repeating: UInt8(truncatingIfNeeded: data.count), count: 32)
    }
}
