import Archives
import Foundation
import Testing

@Suite("Packing a zip archive")
struct ZipPackingTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test("What is packed is what is unpacked, also nothing at all", arguments: [0, 1, 3])
    func roundTrip(count: Int) throws {
        var contents: [String: [UInt8]] = [:]
        for index in 0..<count {
            let bytes = [UInt8](repeating: UInt8(index + 65), count: index * 50_000)
            contents["file-\(index)"] = bytes
            _ = try folder.write(bytes, to: "file-\(index)")
        }
        let path = "\(folder.path)/all.zip"
        try ZipArchive.pack(contents.keys.sorted(), of: folder.path, into: path)
        let archive = try ZipArchive(path: path)
        #expect(archive.members.map(\.name) == contents.keys.sorted())
        for member in archive.members {
            let packed = try archive.packed(member, limit: 1 << 20)
            #expect(try packed.unpacked(limit: 1 << 20) == contents[member.name])
        }
    }

    @Test("A missing file is named, and an archive that is there stays")
    func refusals() throws {
        let path = "\(folder.path)/all.zip"
        let error = #expect(throws: ArchiveError.self) {
            try ZipArchive.pack(["nowhere"], of: folder.path, into: path)
        }
        #expect(error?.file == "\(folder.path)/nowhere")
        #expect(!FileManager.default.fileExists(atPath: path))
        _ = try folder.write([1, 2, 3], to: "all.zip")
        #expect(throws: ArchiveError.self) { try ZipArchive.pack([], of: folder.path, into: path) }
        #expect(FileManager.default.contents(atPath: path) == Data([1, 2, 3]))
    }
}
