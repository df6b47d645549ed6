import Foundation
import Hummingbird

/// The files of a form, on the disk together in a folder of their own, each under the name it came with.
struct UploadedFiles {
    /// As many files are taken at once.
    static let most = 1_000

    let folder: String
    /// In the order of the form.
    private(set) var paths: [String] = []
    private var taken: Set<String> = []

    init(folder: String) { self.folder = folder }

    /// Writes them while they come; fields that are no files are passed over.
    ///
    /// - Throws: a problem for what is no such form, for too many files and for a full disk, and what the reader throws.
    mutating func receive(_ body: BodyReader, _ parser: MultipartParser) async throws {
        var parser = parser
        var file: FileHandle?
        defer { try? file?.close() }
        try await body.each { piece in
            try parser.take(piece.readableBytesView) { event throws(Problem) in
                switch event {
                case .begin(_, let name): file = try place(for: name)
                case .bytes(let bytes): try Self.write(bytes, to: file)
                case .end:
                    try? file?.close()
                    file = nil
                }
            }
        }
        guard parser.isComplete else { throw Problem.cut }
    }

    /// Opens a file under a free name; nil for no file: a browser sends an empty name where none was chosen.
    private mutating func place(for name: String?) throws(Problem) -> FileHandle? {
        guard let name, !name.isEmpty else { return nil }
        guard paths.count < Self.most else { throw .tooManyFiles }
        let wanted = UploadName.cleaned(name: name)
        var free = wanted
        var number = 1
        while !taken.insert(free.lowercased()).inserted {
            number += 1
            free = "\(number)-\(wanted)"
        }
        let file = TemporaryFile(path: "\(folder)/\(free)", folder: folder)
        paths.append(file.path)
        return try file.opened()
    }

    private static func write(_ bytes: ArraySlice<UInt8>, to file: FileHandle?) throws(Problem) {
        do {
            try file?.write(contentsOf: bytes)
        } catch {
            throw .cannotWrite
        }
    }
}

extension Problem {
    fileprivate static let tooManyFiles = Problem(
        status: .contentTooLarge, name: "too-many", title: "Too many files",
        detail: "At most \(UploadedFiles.most) files are taken at once.",
        advice: "Pack them into a zip file, or send them in several turns.", closesConnection: true)
}
