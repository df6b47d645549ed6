import Foundation

/// A folder of original files beside an export, each named by the SHA-256 of its bytes and by nothing else.
public struct OriginalsFolder: Sendable {
    public let path: String

    public init(path: String) { self.path = path }

    /// Why a file of the folder could not be read or written.
    public struct Failure: Error, Equatable, Sendable, CustomStringConvertible {
        /// The file.
        public let path: String
        /// Whether it was to be written.
        public let isWriting: Bool
        public let reason: String

        public var description: String { "\(path): \(reason)" }
    }

    /// The hashes of the files in the folder, sorted; files of other names are passed over.
    ///
    /// - Throws: when the folder cannot be read.
    public func hashes() throws(Failure) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).filter(EntryFault.isHash)
                .sorted()
        } catch {
            throw Failure(path: path, isWriting: false, reason: "the folder cannot be read")
        }
    }

    /// The bytes of a file.
    ///
    /// - Throws: when it cannot be read.
    public func read(_ hash: String) throws(Failure) -> [UInt8] {
        let file = self.file(hash)
        guard let contents = FileManager.default.contents(atPath: file) else {
            throw Failure(path: file, isWriting: false, reason: "the file cannot be read")
        }
        return [UInt8](contents)
    }

    /// Writes a file, whole or not at all; the folder is made when it is missing.
    ///
    /// - Throws: when it cannot be written.
    public func write(_ hash: String, _ bytes: [UInt8]) throws(Failure) {
        let file = self.file(hash)
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try Data(bytes).write(to: URL(fileURLWithPath: file), options: .atomic)
        } catch {
            throw Failure(path: file, isWriting: true, reason: "the file cannot be written")
        }
    }

    private func file(_ hash: String) -> String { path.hasSuffix("/") ? path + hash : "\(path)/\(hash)" }
}
