import ArchiveMaking
import Archives
import Foundation
import Testing

@Suite("Files on disk")
struct FileReaderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func error(opening path: String) throws -> ArchiveError {
        try #require(throws: ArchiveError.self) { try FileReader(path: path) }
    }

    @Test("A file is read whole and in chunks", arguments: Sample.allCases)
    func reading(_ sample: Sample) throws {
        let content = sample.bytes
        let reader = try FileReader(path: folder.write(content))
        #expect(reader.size == content.count)
        #expect(try reader.bytes(limit: content.count) == content)
        var chunks: [[UInt8]] = []
        try reader.stream(chunk: 1_000) { chunk in
            chunks.append(Array(chunk))
            return true
        }
        #expect(Array(chunks.joined()) == content)
        #expect(chunks.dropLast().allSatisfy { $0.count == 1_000 })
    }

    @Test("A file above the limit is not read")
    func limit() throws {
        let reader = try FileReader(path: folder.write([1, 2, 3], to: "run.fit"))
        let error = try #require(throws: ArchiveError.self) { try reader.bytes(limit: 2) }
        #expect(error.kind == .tooLarge)
        #expect(error.file.hasSuffix("run.fit"))
    }

    @Test("A file that is not there is missing")
    func missing() throws {
        let path = try folder.write([1], to: "run.fit")
        #expect(try error(opening: path + ".gz").kind == .missing)
        #expect(try error(opening: path + "/run.fit").kind == .missing)
        #expect(try error(opening: "").kind == .missing)
    }

    @Test("A folder, a pipe and a device are refused at once, by their names")
    func special() throws {
        let pipe = folder.path + "/pipe"
        #expect(mkfifo(pipe, 0o600) == 0)
        for (path, words) in [(folder.path, "a folder"), (pipe, "a pipe"), ("/dev/zero", "a device")] {
            let error = try error(opening: path)
            #expect(error.kind == .unreadable)
            #expect(error.reason == "it is \(words), not a file")
            #expect(error.file == path)
        }
    }

    @Test("A file that grows or shrinks while it is read is told", arguments: [3, 30_000])
    func changes(newSize: off_t) throws {
        let path = try folder.write(Sample.noise.bytes)
        let reader = try FileReader(path: path)
        let streaming = try #require(throws: ArchiveError.self) {
            try reader.stream(chunk: 100) { _ in truncate(path, newSize) == 0 }
        }
        let whole = try #require(throws: ArchiveError.self) { try reader.bytes(limit: 1 << 20) }
        #expect(
            [streaming.reason, whole.reason] == Array(repeating: "it changed while it was read", count: 2))
    }

    @Test("A member that finds no place for its temporary file says where")
    func noPlace() throws {
        let archive = try ZipArchive(path: folder.write(Zip([Zip.Member("a", [1])]).bytes))
        let place = folder.path + "/nowhere"
        let error = try #require(throws: ArchiveError.self) {
            try archive.extract(archive.members[0], limit: 10, in: place)
        }
        #expect(error.kind == .unwritable)
        #expect(error.file == place)
    }
}
