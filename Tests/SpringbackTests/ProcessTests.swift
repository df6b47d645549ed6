import Foundation
import Testing

/// Real imports, killed and side by side.
@Suite("Among processes")
struct ProcessTests {
    @Test(
        "An import killed at any moment leaves a journal that opens; the next one completes it without doubles"
    )
    func killed() throws {
        let command = try Command.begun()
        let watch = try MadeActivity.folder(60, in: command)
        var kept = 0
        // The moments are those at which about so many new runs are in the write-ahead log, 20 kB each.
        for wanted in [0, 1, 4, 10, 15, 20] {
            let running = try command.start(["--on", "2027-01-05", "--json", "import", watch])
            let deadline = Date().addingTimeInterval(30)
            while wanted > 0, try walSize(command) < wanted * 20_000, Date() < deadline { usleep(2_000) }
            running.kill()
            _ = try running.finish()
            let runs = try command.run("--json", "runs")
            #expect(runs.status == 0, "\(runs.all)")
            #expect(runs.objects.count >= kept)
            kept = runs.objects.count
            #expect(try command.run("--on", "2027-01-05", "today").status == 0)
        }
        #expect(kept > 0, "no import was killed on its way")
        let last = try command.run("--on", "2027-01-05", "--json", "import", watch)
        #expect(last.status == 0)
        #expect(last.object["imported"] as? Int == 60 - kept)
        #expect(last.object["duplicates"] as? Int == kept)
        try expectSixty(command)
    }

    @Test("Two imports of the same folder at once: no double, no loss") func two() throws {
        let command = try Command.begun()
        let watch = try MadeActivity.folder(60, in: command)
        let both = try (0..<2).map { _ in
            try command.start(["--on", "2027-01-05", "--json", "import", watch])
        }
        let results = try both.map { try $0.finish() }
        for result in results { #expect(result.status == 0, "\(result.all)") }
        func sum(_ key: String) -> Int { results.reduce(0) { $0 + ($1.object[key] as? Int ?? 0) } }
        #expect(sum("imported") == 60)
        #expect(sum("duplicates") == 60)
        try expectSixty(command)
    }

    @Test("Two imports that meet one run logged by hand make one run of it") func twoMerging() throws {
        let command = try Command.begun()
        try command.run("--on", "2027-01-05", "log", "run", "--km", "5.4", "--min", "30", "--pain", "2")
        let path = try command.write(MadeActivity.bytes(), "run.fit")
        let both = try (0..<2).map { _ in try command.start(["--on", "2027-01-05", "import", path]) }
        for running in both { #expect(try running.finish().status == 0) }
        #expect(try command.run("--json", "runs").objects.count == 1)
    }

    @Test("Of two inits at once one makes the profile and the other is told", arguments: 0..<4) func twoInits(
        _ round: Int
    ) throws {
        let command = try Command()
        let both = try (0..<2).map {
            try command.start(["init", "--born", "\(1980 + $0)", "--sore", "left", "--yes"])
        }
        let results = try both.map { try $0.finish() }
        #expect(results.map(\.status).sorted() == [0, 65], "\(results.map(\.all))")
        let refused = results.first { $0.status == 65 }
        #expect(refused?.errors.contains("there is a profile already") == true, "\(results.map(\.all))")
        #expect(try command.count("profile") == 1)
    }

    @Test("Check-ins at once are all kept") func checkIns() throws {
        let command = try Command.begun()
        let all = try (0..<6).map {
            try command.start(["--on", "2027-01-05", "check-in", "--pain", "1", "--stiffness", "\($0)"])
        }
        for running in all {
            let result = try running.finish()
            #expect(result.status == 0, "\(result.all)")
        }
        #expect(try command.count("morning") == 6)
    }

    private func walSize(_ command: Command) throws -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: command.journal + "-wal")
        return (attributes?[.size] as? NSNumber)?.intValue ?? 0
    }

    private func expectSixty(_ command: Command) throws {
        let runs = try command.run("--json", "runs", "--all").objects
        #expect(runs.count == 60)
        #expect(Set(runs.compactMap { $0["start"] as? String }).count == 60)
        let files = try command.run(
            "--json", "journal", "export", command.path("out.jsonl"), "--originals", command.path("files"))
        #expect(files.object["originals"] as? Int == 60)
        let lines = try String(contentsOfFile: command.path("out.jsonl"), encoding: .utf8).split(
            separator: "\n")
        #expect(lines.count { $0.contains("\"samples\":") } == 60)
    }
}
