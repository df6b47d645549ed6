import Foundation

/// A folder of original files beside an export, each named by the SHA-256 of its content and by nothing else; `.gz`
/// follows where the file is a gzip file of that content.
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

    /// The name of a file of the folder.
    public struct Name: Hashable, Sendable {
        /// SHA-256 of the content, 64 lower-case hexadecimal digits.
        public let hash: String
        public let isGzip: Bool

        public init(hash: String, isGzip: Bool) {
            self.hash = hash
            self.isGzip = isGzip
        }

        /// Nil for a text that is no such name.
        init?(_ text: String) {
            let hash = String(text.prefix(64))
            guard EntryFault.isHash(hash), text == hash || text == hash + ".gz" else { return nil }
            self.init(hash: hash, isGzip: text != hash)
        }

        /// As it is called in the folder.
        public var text: String { isGzip ? hash + ".gz" : hash }
    }

    /// The names of the files in the folder, sorted; files of other names are passed over.
    ///
    /// - Throws: when the folder cannot be read.
    public func names() throws(Failure) -> [Name] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).sorted().compactMap { Name($0) }
        } catch {
            throw Failure(path: path, isWriting: false, reason: "the folder cannot be read")
        }
    }

    /// The bytes of a file; nil when there are more than a limit.
    ///
    /// - Throws: when it cannot be read.
    public func read(_ name: Name, limit: Int) throws(Failure) -> [UInt8]? {
        let file = self.file(name)
        let size = (try? FileManager.default.attributesOfItem(atPath: file)[.size] as? NSNumber)?.intValue
        if let size, size > limit { return nil }
        guard let contents = FileManager.default.contents(atPath: file) else {
            throw Failure(path: file, isWriting: false, reason: "the file cannot be read")
        }
        return [UInt8](contents)
    }

    /// Writes a file, whole or not at all; the folder is made when it is missing.
    ///
    /// - Throws: when it cannot be written.
    public func write(_ name: Name, _ bytes: [UInt8]) throws(Failure) {
        let file = self.file(name)
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try Data(bytes).write(to: URL(fileURLWithPath: file), options: .atomic)
        } catch {
            throw Failure(path: file, isWriting: true, reason: "the file cannot be written")
        }
    }

    private func file(_ name: Name) -> String {
        path.hasSuffix("/") ? path + name.text : "\(path)/\(name.text)"
    }
}
