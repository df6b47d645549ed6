import ArchiveMaking
import FITFile
import Foundation
import Testing

/// What came in, listed, filtered, taken out again.
@Suite("Runs that came in")
struct RunListTests {
    /// Five runs of October 2026, a ride, and a run that was logged by hand.
    private func begun() throws -> Command {
        let command = try Command.begun()
        let folder = try MadeActivity.folder(5, in: command)
        try command.write(
            MadeActivity.bytes(start: "2026-10-09T06:00:00Z", sport: .cycling), "watch/ride.fit")
        try command.run("--on", "2027-01-05", "import", folder)
        try command.run(
            "--on", "2027-01-05", "log", "run", "--km", "8", "--min", "44", "--kind", "tempo", "--name",
            "=Threshold, \"long\"", "--shoes", "Red ones")
        return command
    }

    private func days(_ result: Command.Result) -> [String] {
        result.objects.compactMap { $0["day"] as? String }
    }

    @Test("are filtered by day, kind and number") func filters() throws {
        let command = try begun()
        #expect(try command.run("--json", "runs").objects.count == 6)
        #expect(try command.run("--json", "runs", "--all").objects.count == 7)
        let some = try command.run("--json", "runs", "--from", "2026-10-02", "--to", "2026-10-03")
        #expect(days(some) == ["2026-10-02", "2026-10-03"])
        #expect(days(try command.run("--json", "runs", "--kind", "tempo")) == ["2027-01-05"])
        #expect(days(try command.run("--json", "runs", "--last", "1")) == ["2027-01-05"])
        let easy = try command.run("--json", "runs", "--kind", "easy", "--kind", "tempo", "--last", "2")
        #expect(days(easy) == ["2026-10-05", "2027-01-05"])
        let none = try command.run("runs", "--to", "2020-01-01")
        #expect(none.status == 0 && none.output.contains("No run is like that"))
        for wrong in [
            ["--from", "2026-13-01"], ["--last", "0"], ["--from", "2027-01-02", "--to", "2027-01-01"],
        ] {
            #expect(try command.run(["runs"] + wrong).status == 65, "\(wrong)")
        }
        #expect(try command.run("runs", "--kind", "slow").status == 64)
    }

    @Test("show name, shoes and source in columns that are there only where something stands")
    func columns() throws {
        let command = try begun()
        let lines = try command.run("runs").output.split(separator: "\n").map(String.init)
        #expect(lines[0].hasPrefix("day") && lines[0].contains("shoes") && lines[0].contains("name"))
        #expect(lines[6].contains("Red ones") && lines[6].contains("by hand") && lines[6].contains("tempo"))
        #expect(lines[1].contains("Made watch") && lines[1].contains("(easy)"))
        let plain = try command.run("runs", "--to", "2026-10-31").output
        #expect(!plain.contains("shoes") && !plain.contains("name"))
    }

    @Test("come out as comma-separated values that no spreadsheet takes for a formula") func csv() throws {
        let command = try begun()
        let text = try command.run("runs", "--csv").output
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.count == 8 && lines[7].isEmpty)
        #expect(lines[0].hasPrefix("id,day,start,name,sport,kind,distance_m,timer_s,"))
        #expect(lines[6].contains(",\"'=Threshold, \"\"long\"\"\",running,tempo,8000,2640,"))
        #expect(lines[1].contains(",2026-10-01T06:30:00Z,,running,easy,3120,1200,1200,"))
        #expect(try command.run("--json", "runs", "--csv").status == 64)
    }

    @Test("A name and shoes can be mended and taken back") func mending() throws {
        let command = try begun()
        let run = try #require(try command.run("--json", "runs", "--last", "1").objects.first)
        let id = try #require(run["id"] as? String)
        #expect(run["shoes"] as? String == "Red ones")
        #expect(try command.run("correct", id, "--shoes", "Blue ones", "--name", "").status == 0)
        let mended = try #require(try command.run("--json", "runs", "--last", "1").objects.first)
        #expect(mended["shoes"] as? String == "Blue ones" && mended["name"] is NSNull)
        #expect(try command.run("correct", id, "--shoes", String(repeating: "x", count: 5000)).status == 65)
    }

    @Test("Each original comes back byte for byte, also after compacting and in another journal")
    func originals() throws {
        let command = try Command.begun()
        let plain = try MadeActivity.bytes(start: "2026-10-01T06:00:00Z")
        let gzip = Gzip(content: try MadeActivity.bytes(start: "2026-10-02T06:00:00Z"), name: "x").bytes
        let member = try MadeActivity.bytes(start: "2026-10-03T06:00:00Z")
        try command.write(plain, "in/a.fit")
        try command.write(gzip, "in/b.fit.gz")
        try command.write(Zip([Zip.Member("sub/c.fit", member)]).bytes, "in/c.zip")
        #expect(try command.run("--on", "2027-01-05", "import", command.path("in")).status == 0)
        try expectOriginals([plain, gzip, member], in: command)
        let compacted = try command.run("--json", "journal", "compact")
        #expect(compacted.status == 0 && compacted.object["packed"] as? Int == 1, "\(compacted.all)")
        try expectOriginals([plain, gzip, member], in: command)
        try command.run("journal", "export", command.path("out.jsonl"), "--originals", command.path("files"))
        let new = ["--data", command.path("new")]
        let moved = try command.run(
            new + ["journal", "import", command.path("out.jsonl"), "--originals", command.path("files")])
        #expect(moved.status == 0, "\(moved.all)")
        try expectOriginals([plain, gzip, member], in: command, options: new)
        #expect(
            try command.run(new + ["--json", "import", command.path("in")]).object["duplicates"] as? Int == 3)
    }

    private func expectOriginals(_ files: [[UInt8]], in command: Command, options: [String] = []) throws {
        let ids = try command.run(options + ["--json", "runs"]).objects.compactMap { $0["id"] as? String }
        #expect(ids.count == files.count)
        for (id, file) in zip(ids, files) {
            let output = command.path("original-\(UUID().uuidString)")
            let result = try command.run(options + ["run", id, "--original", "--output", output])
            #expect(result.status == 0, "\(result.all)")
            #expect(try Data(contentsOf: URL(fileURLWithPath: output)) == Data(file))
        }
    }

    @Test("An original that is not there, or no run, is said") func noOriginal() throws {
        let command = try begun()
        let byHand = try #require(
            try command.run("--json", "runs", "--last", "1").objects.first?["id"] as? String)
        let imported = try #require(try command.run("--json", "runs").objects.first?["id"] as? String)
        #expect(try command.run("run", byHand, "--original").status == 65)
        #expect(try command.run("run", imported, "--original", "--source", "2").status == 65)
        #expect(try command.run("run", imported, "--output", "x").status == 64)
        #expect(try command.run("--json", "run", imported, "--original").status == 64)
        // Nothing of the runner's is ever written over.
        try command.write("mine", "folder/mine.txt")
        for taken in [command.path("folder"), command.path("folder/mine.txt")] {
            #expect(try command.run("run", imported, "--original", "--output", taken).status == 73)
            #expect(try command.run("journal", "export", command.path("folder")).status == 73)
        }
        #expect(try String(contentsOfFile: command.path("folder/mine.txt"), encoding: .utf8) == "mine")
        let nowhere = command.path("no/such/folder/x.fit")
        #expect(try command.run("run", imported, "--original", "--output", nowhere).status == 73)
        let raw = try command.run("run", imported, "--original")
        #expect(raw.status == 0 && raw.output.count > 1000)
    }

    @Test("Ctrl-C ends an import in good order, and running it again completes it") func interrupted() throws
    {
        let command = try Command.begun()
        let members = try (0..<400).map { number in
            let day = "2026-\(number / 200 + 1 < 10 ? "0" : "")\(number / 200 + 1)-\(number % 18 + 10)"
            let hour = number % 200 / 18 + 10
            return Zip.Member(
                "\(number).fit", try MadeActivity.bytes(start: "\(day)T\(hour):00:00Z", minutes: 20))
        }
        let path = try command.write(Zip(members).bytes, "export.zip")
        let running = try command.start(["--on", "2027-01-05", "import", path])
        let wal = command.journal + "-wal"
        let deadline = Date().addingTimeInterval(60)
        while Date() < deadline,
            ((try? FileManager.default.attributesOfItem(atPath: wal)[.size] as? Int) ?? 0) < 300_000
        {
            usleep(1000)
        }
        running.interrupt()
        let stopped = try running.finish()
        #expect(stopped.status == 130, "\(stopped.all)")
        #expect(stopped.errors.contains("run the same command again"))
        let kept = try command.run("--json", "runs").objects.count
        #expect(kept > 0 && kept < 400, "\(kept)")
        #expect(stopped.output.hasPrefix("\(kept) imported"))
        let rest = try command.run("--on", "2027-01-05", "--json", "import", path)
        #expect(rest.status == 0 && rest.object["imported"] as? Int == 400 - kept, "\(rest.all)")
    }
}
