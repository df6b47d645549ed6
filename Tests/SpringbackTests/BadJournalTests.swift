import Foundation
import Testing

/// What stands in the journal's place, or keeps it from being written.
@Suite("Bad journals")
struct BadJournalTests {
    /// Commands that read, append and begin.
    static let lines = [
        "--on 2027-01-05 today", "--on 2027-01-05 check-in --pain 1 --stiffness 5",
        "--on 2027-01-05 import run.fit",
        "init --born 1988 --sore left --yes", "init --change --mass 70 --yes", "runs", "journal export",
    ]

    private func expectRefused(
        _ command: Command, _ status: Int32, _ words: String, _ at: SourceLocation = #_sourceLocation
    ) throws {
        try command.write(MadeActivity.bytes(), "run.fit")
        for line in BadJournalTests.lines {
            let result = try command.run(line.split(separator: " ").map(String.init))
            #expect(result.status == status, "\(line): \(result.all)", sourceLocation: at)
            #expect(result.errors.contains(words), "\(line): \(result.all)", sourceLocation: at)
            #expect(result.errors.contains(command.journal), "\(line): \(result.all)", sourceLocation: at)
            #expect(
                result.errors.split(separator: "\n").count == 2, "\(line): \(result.all)", sourceLocation: at)
        }
    }

    @Test(
        "A file that is no database is left as it is",
        arguments: ["Dear diary\n", "SQLite format 3\0 but then not"])
    func noDatabase(_ text: String) throws {
        let command = try Command()
        try command.write(text, "data/me.sqlite")
        try expectRefused(command, 65, "no SQLite database")
        #expect(try String(contentsOfFile: command.journal, encoding: .utf8) == text)
    }

    @Test("A database of another program is left as it is") func otherProgram() throws {
        let command = try Command()
        // One page: a header with another program's application id, an empty schema.
        let other = BadJournalTests.database(applicationID: 7, version: 0)
        try command.write(other, "data/me.sqlite")
        try expectRefused(command, 65, "another program")
        #expect(try Data(contentsOf: URL(fileURLWithPath: command.journal)) == Data(other))
    }

    @Test("A journal of a newer version is left as it is") func newer() throws {
        let command = try Command.begun()
        // PRAGMA user_version stands at byte 60 of the file, big end first.
        var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: command.journal)))
        bytes.replaceSubrange(60..<64, with: [0, 0, 0, 99])
        try command.write(bytes, "data/me.sqlite")
        try expectRefused(command, 65, "version 99")
        #expect(try command.run("today").errors.contains("update springback"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: command.journal)) == Data(bytes))
    }

    @Test("A folder in the journal's place") func folder() throws {
        let command = try Command()
        try FileManager.default.createDirectory(
            at: command.data.appendingPathComponent("me.sqlite"), withIntermediateDirectories: true)
        try expectRefused(command, 66, "not a file")
    }

    @Test("A file in the folder's place") func fileInstead() throws {
        let command = try Command()
        try command.write("a file", "data")
        let result = try command.run(["init"] + Command.profile)
        #expect(result.status == 73, "\(result.all)")
        #expect(result.errors.contains(command.data.path), "\(result.all)")
        #expect(try String(contentsOf: command.data, encoding: .utf8) == "a file")
    }

    @Test(
        "A folder without the right to write: what is there can be read, nothing is lost",
        .enabled(if: Nobody.isThere, "needs root and setpriv"))
    func readOnly() throws {
        let command = try Command.begun()
        try command.write(MadeActivity.bytes(), "run.fit")
        let before = try command.exported()
        for (path, mode) in [
            (command.journal, 0o444), (command.data.path, 0o555), (command.folder.path, 0o755),
        ] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        }
        for line in [
            "--on 2027-01-05 check-in --pain 1 --stiffness 5",
            "--on 2027-01-05 import \(command.path("run.fit"))",
        ] {
            let result = try Nobody.run(line, in: command)
            #expect(result.status == 73, "\(line): \(result.all)")
            #expect(result.errors.contains("cannot be written"), "\(line): \(result.all)")
            #expect(result.errors.contains(command.journal), "\(line): \(result.all)")
        }
        let fresh = try Nobody.run("init --born 1988 --sore left --yes --athlete new", in: command)
        #expect(fresh.status == 73, "\(fresh.all)")
        let elsewhere = try Nobody.run(
            "init --born 1988 --sore left --yes --data \(command.path("new"))", in: command)
        #expect(elsewhere.status == 73, "\(elsewhere.all)")
        let export = try Nobody.run("journal export \(command.path("out.jsonl"))", in: command)
        #expect(export.status == 73, "\(export.all)")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: command.data.path)
        #expect(try command.exported() == before)
    }

    @Test(
        "A file of somebody else's that may not be read",
        .enabled(if: Nobody.isThere, "needs root and setpriv"))
    func unreadable() throws {
        let command = try Command.begun()
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: command.data.path)
        let result = try Nobody.run("today", in: command)
        #expect(result.status == 66, "\(result.all)")
        #expect(result.errors.contains("cannot be read"), "\(result.all)")
        #expect(result.errors.contains(command.journal), "\(result.all)")
    }

    @Test(
        "A full disk is named, keeps what was done, and the import goes on where there is room",
        .enabled(if: SmallDisk.isThere, "needs root and mount namespaces"))
    func fullDisk() throws {
        let command = try Command()
        let watch = try MadeActivity.folder(60, in: command)
        let result = try SmallDisk.run(
            """
            "$SPRINGBACK" init \(Command.profile.joined(separator: " ")) > /dev/null || exit 99
            "$SPRINGBACK" --json import '\(watch)' > "$OUT/first"; echo "import $?"
            "$SPRINGBACK" journal export > "$OUT/part.jsonl"; echo "export $?"
            "$SPRINGBACK" --json runs > "$OUT/runs"; echo "runs $?"
            mount -o remount,size=20m "$SPRINGBACK_DATA"
            "$SPRINGBACK" --json import '\(watch)' > "$OUT/second"; echo "again $?"
            "$SPRINGBACK" --json runs > "$OUT/all"; echo "runs $?"
            """, in: command)
        #expect(
            result.output.split(separator: "\n") == ["import 73", "export 0", "runs 0", "again 0", "runs 0"],
            "\(result.all)")
        #expect(result.errors.contains("the disk is full"), "\(result.all)")
        func document(_ name: String) throws -> Any {
            try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: command.path(name))))
        }
        let first = try #require(try document("first") as? [String: [String: Any]])
        #expect(first["error"]?["code"] as? Int == 73)
        #expect((first["error"]?["where"] as? String)?.hasSuffix("me.sqlite") == true)
        let kept = try #require(try document("runs") as? [Any]).count
        let second = try #require(try document("second") as? [String: Any])
        #expect(second["duplicates"] as? Int == kept)
        #expect(second["imported"] as? Int == 60 - kept)
        #expect(try #require(try document("all") as? [Any]).count == 60)
    }

    /// A database of one page, as SQLite writes it: all numbers big end first.
    private static func database(applicationID: UInt8, version: UInt8) -> [UInt8] {
        var page = [UInt8](repeating: 0, count: 4096)
        page.replaceSubrange(0..<16, with: Array("SQLite format 3\0".utf8))
        page.replaceSubrange(16..<24, with: [0x10, 0x00, 1, 1, 0, 64, 32, 32])
        page[27] = 1  // changes
        page[31] = 1  // pages
        page[43] = 1  // schema cookie
        page[47] = 4  // schema format
        page[59] = 1  // UTF-8
        page[63] = version
        page[71] = applicationID
        page[95] = 1  // version valid for
        page[100] = 0x0D  // a leaf of the schema table, empty
        page[105] = 0x10
        return page
    }
}
