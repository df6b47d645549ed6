import ArchiveMaking
import Archives
import Foundation
import Testing

/// A folder that goes when the test does.
final class TemporaryFolder: Sendable {
    private let url: URL

    var path: String { url.path }

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// Writes a file and gives its path.
    func write(_ bytes: [UInt8], to name: String = "archive.zip") throws -> String {
        let file = url.appendingPathComponent(name)
        try Data(bytes).write(to: file)
        return file.path
    }

    /// What is in it.
    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
    }
}

extension TemporaryFolder {
    func open(_ zip: Zip) throws -> ZipArchive {
        try ZipArchive(path: write(zip.bytes))
    }

    /// Why these bytes are no zip archive that can be opened.
    func errorOpening(_ bytes: [UInt8]) throws -> ArchiveError {
        try #require(throws: ArchiveError.self) { try ZipArchive(path: write(bytes)) }
    }
}
