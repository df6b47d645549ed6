import Crypto
import Journal
import Rehab

/// Reads programs from their documents.
///
/// A document is refused with the line to look at, whether it is no YAML, has a key too many or too few, or loosens
/// a safety rule:
///
///     let document = try ProgramFile.read(data: bytes, file: "Programs/achilles-midportion.yaml")
///     document.program.plan(.strength).rungs.count  // 8
public enum ProgramFile {
    /// The largest document that is read, in bytes: ten times what a program needs.
    public static let mostBytes = 262_144

    /// A program from the bytes of its document.
    ///
    /// The hash of the program is the SHA-256 of exactly these bytes.
    ///
    /// - Throws: `ProgramFileError` with the place to mend.
    public static func read(
        data: some Collection<UInt8>, file: String
    ) throws(ProgramFileError) -> ProgramDocument {
        do {
            let root = try YAMLNode(bytes: data, mostBytes: mostBytes)
            return try ProgramReader(hash: sha256(data)).document(root)
        } catch {
            throw ProgramFileError(
                file: file, line: error.place.line, column: error.place.column, reason: error.reason)
        }
    }

    /// A program from the text of its document, as `read(data:file:)`.
    public static func read(text: String, file: String) throws(ProgramFileError) -> ProgramDocument {
        try read(data: Array(text.utf8), file: file)
    }

    /// SHA-256 in 64 lower-case hexadecimal digits.
    private static func sha256(_ data: some Collection<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in SHA256.hash(data: Array(data)) {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
