import Foundation
import Testing

@Suite("Bad activity files")
struct BadFileTests {
    private func imported(_ bytes: [UInt8], _ name: String = "run.fit", in command: Command) throws
        -> Command.Result
    {
        try command.run("--on", "2027-01-06", "--json", "import", command.write(bytes, name))
    }

    private func issues(_ key: String, of result: Command.Result) -> [[String: String]] {
        result.object[key] as? [[String: String]] ?? []
    }

    @Test("A file that was cut keeps its intact part and says so", arguments: [3, 200, 1500])
    func cut(_ missing: Int) throws {
        let command = try Command.begun()
        let whole = try MadeActivity.bytes()
        let result = try imported(Array(whole.dropLast(missing)), in: command)
        #expect(result.status == 0, "\(result.all)")
        #expect(result.object["imported"] as? Int == 1)
        let warning = try #require(
            issues("warnings", of: result).first { $0["reason"]?.contains("cut") == true })
        #expect(warning["where"]?.hasPrefix("byte ") == true)
        #expect(warning["reason"]?.contains("missing") == true)
        let run = try #require(try command.run("--json", "runs", "--all").objects.first)
        #expect(run["start"] as? String == "2027-01-05T06:00:00Z")
        #expect(try #require(run["distance_m"] as? Double) > 1000)
    }

    @Test("A flipped byte is noticed and named") func flipped() throws {
        let command = try Command.begun()
        var bytes = try MadeActivity.bytes()
        bytes[bytes.count / 2] ^= 0x40
        let result = try imported(bytes, in: command)
        #expect(result.status == 0, "\(result.all)")
        #expect(result.object["imported"] as? Int == 1)
        #expect(!issues("warnings", of: result).isEmpty)
    }

    @Test("No byte that is flipped breaks the command") func everyByte() throws {
        let command = try Command.begun()
        let whole = try MadeActivity.bytes(minutes: 2)
        for index in stride(from: 0, to: whole.count, by: 7) {
            var bytes = whole
            bytes[index] ^= 0xFF
            try command.write(bytes, "flipped/\(index).fit")
        }
        let result = try command.run("--on", "2027-01-06", "--json", "import", command.path("flipped"))
        #expect([0, 65].contains(result.status), "\(result.all)")
        OneDocument.expect(result.output)
        #expect(try command.run("--on", "2027-01-06", "today").status == 0)
    }

    @Test("What is no activity file is refused by name; nothing is kept of it")
    func refused() throws {
        let command = try Command.begun()
        let before = try command.exported()
        let cases: [(name: String, bytes: [UInt8], words: String)] = [
            ("empty.fit", [], "empty"),
            ("text.fit", Array("Dear diary, today I ran".utf8), "no FIT, GPX or TCX file"),
            ("short.fit", Array(try MadeActivity.bytes().prefix(9)), "no FIT, GPX or TCX file"),
            ("head.fit", Array(try MadeActivity.bytes().prefix(14)), "nothing in it"),
            ("zip.fit", [0x50, 0x4B, 0x03, 0x04] + Array(repeating: 0, count: 40), "zip archive"),
            ("cut.gpx", Array("<?xml version=\"1.0\"?><gpx version=\"1.1\"><trk>".utf8), "points"),
        ]
        for (name, bytes, words) in cases {
            let result = try imported(bytes, name, in: command)
            #expect(result.status == 65, "\(name): \(result.all)")
            let failed = try #require(issues("failed", of: result).first, "\(name): \(result.all)")
            #expect(failed["file"]?.hasSuffix(name) == true)
            #expect(failed["reason"]?.contains(words) == true, "\(result.all)")
            #expect(failed["reason"]?.contains("; ") == true, "what to do is missing: \(result.all)")
            #expect(result.errors.contains(name))
        }
        #expect(try command.exported() == before)
    }

    @Test("One bad file never stops the rest") func rest() throws {
        let command = try Command.begun()
        let folder = try MadeActivity.folder(5, in: command)
        try command.write("no activity", "watch/2026-10-02-a.fit")
        let result = try command.run("--on", "2027-01-06", "import", folder)
        #expect(result.status == 65)
        #expect(result.output.contains("5 imported (5 runs), 1 failed."), "\(result.all)")
        #expect(result.errors.contains("2026-10-02-a.fit"))
        #expect(try command.count("run") == 5)
    }

    @Test("A folder without activities is no failure, and is said") func nothingThere() throws {
        let command = try Command.begun()
        try command.write("a remark", "docs/readme.txt")
        let result = try command.run("--on", "2027-01-06", "import", command.path("docs"))
        #expect(result.status == 0)
        #expect(result.errors.contains("no activity file in \(command.path("docs"))"), "\(result.all)")
        #expect(result.output.contains("0 imported"))
    }

    @Test("A run nobody can have run is refused, a watch without a date is told of") func implausible() throws
    {
        let command = try Command.begun()
        let fast = try imported(MadeActivity.bytes(speed: 25), "fast.fit", in: command)
        #expect(fast.status == 65)
        #expect(issues("failed", of: fast).first?["reason"]?.contains("km/h") == true, "\(fast.all)")
        let early = try imported(MadeActivity.bytes(start: "1990-02-01T06:00:00Z"), "early.fit", in: command)
        #expect(early.status == 0)
        #expect(
            issues("warnings", of: early).contains { $0["reason"]?.contains("clock") == true }, "\(early.all)"
        )
    }
}
