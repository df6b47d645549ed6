/// Reads FIT files.
///
/// It trusts nothing: any bytes give a value or a ``FITError``. What is damaged keeps its intact part and says so in
/// ``FITDecoding/diagnostics``. Both byte orders, compressed time, developer fields and chained files are read.
///
///     let decoding = try FITDecoder().decode(bytes)
///     for run in decoding.activities where run.sport == .running { … }
public struct FITDecoder: Sendable {
    /// Which developer fields of records to read.
    public var developerFields: FITDeveloperFieldChoice
    /// Whether to check the checksum of each file; leaving it out saves little and hides damage.
    public var verifiesChecksums: Bool

    /// Makes a decoder.
    public init(developerFields: FITDeveloperFieldChoice = .none, verifiesChecksums: Bool = true) {
        self.developerFields = developerFields
        self.verifiesChecksums = verifiesChecksums
    }

    /// Whether `bytes` begin as a FIT file does; 12 bytes are enough to tell.
    public static func recognizes(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { recognizes($0) }
    }

    /// Whether `bytes` begin as a FIT file does; 12 bytes are enough to tell.
    public static func recognizes(_ bytes: UnsafeRawBufferPointer) -> Bool {
        do throws(FITError) {
            _ = try FITHeader(bytes, at: 0)
            return true
        } catch {
            return false
        }
    }

    /// Reads all files in `bytes`.
    ///
    /// - Throws: ``FITError`` if not one whole message could be read.
    public func decode(_ bytes: [UInt8]) throws(FITError) -> FITDecoding {
        try bytes.withUnsafeBufferPointer { buffer throws(FITError) in
            try decode(UnsafeRawBufferPointer(buffer))
        }
    }

    /// Reads all files in `bytes`, which are not kept.
    ///
    /// - Throws: ``FITError`` if not one whole message could be read.
    public func decode(_ bytes: UnsafeRawBufferPointer) throws(FITError) -> FITDecoding {
        var chain = ChainReader(bytes, options: self)
        return try chain.read()
    }
}
