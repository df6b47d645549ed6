import Foundation
import Hummingbird

/// A file on its way in or out: on the disk and never in memory, for its owner's eyes alone, gone when done with.
struct TemporaryFile: Sendable {
    let path: String
    /// The folder it is alone in.
    let folder: String

    /// The folder for such files beside the journal.
    struct Folder: Sendable {
        let path: String

        /// Removes what a killed server left behind.
        func clear() { try? FileManager.default.removeItem(atPath: path) }

        /// A place for a file, under the name it came with, in a folder of its own.
        ///
        /// - Throws: a problem when the disk refuses.
        func place(for name: String) throws(Problem) -> TemporaryFile {
            let folder = "\(path)/\(UUID().uuidString)"
            do {
                try FileManager.default.createDirectory(
                    atPath: folder, withIntermediateDirectories: true,
                    attributes: [.posixPermissions: 0o700])
            } catch {
                throw .cannotWrite
            }
            return TemporaryFile(path: "\(folder)/\(name)", folder: folder)
        }
    }

    /// Writes it while it comes.
    ///
    /// - Throws: a problem when the disk is full, and what the reader throws.
    func receive(_ body: BodyReader) async throws {
        let file = try opened()
        defer { try? file.close() }
        try await body.each { piece in
            do {
                try file.write(contentsOf: piece.readableBytesView)
            } catch {
                throw Problem.cannotWrite
            }
        }
    }

    /// Opens it anew for writing.
    func opened() throws(Problem) -> FileHandle {
        guard
            FileManager.default.createFile(
                atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
            let file = FileHandle(forWritingAtPath: path)
        else { throw .cannotWrite }
        return file
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }
}

extension Problem {
    static let cannotWrite = Problem(
        status: .init(code: 507, reasonPhrase: "Insufficient Storage"), name: "disk-full",
        title: "Not kept", detail: "The disk of the server takes no more.",
        advice: "Free some space there and send it again.", closesConnection: true)
}

/// The name a file had where it came from, as the name of a file here.
enum UploadName {
    /// The last part of a path, without what a file system or a terminal could take amiss.
    ///
    /// - Parameter header: percent-encoded UTF-8; nil or empty gives `upload`.
    static func cleaned(_ header: String?) -> String { cleaned(name: header?.removingPercentEncoding ?? "") }

    /// The last part of a path as it was given; an empty one gives `upload`.
    static func cleaned(name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
        let printable = last.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
        var name = String(String.UnicodeScalarView(printable))
        while name.hasPrefix(".") { name.removeFirst() }
        // Its end tells the kind, so the beginning goes when it is too long.
        while name.utf8.count > 200 { name.removeFirst() }
        return name.isEmpty ? "upload" : name
    }
}
