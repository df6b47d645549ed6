import Foundation
import TestSupport
import Testing

/// Files nobody of this project wrote, through the whole command.
@Suite("Real files", .enabled(if: SharedFiles.folder != nil, "needs SPRINGBACK_SHARED or ../shared"))
struct SharedFileTests {
    @Test("A real run: imported, felt, answered, explained") func oneRun() throws {
        let folder = try #require(SharedFiles.folder)
        let command = try Command.begun()
        let on = ["--on", "2027-01-06"]
        let imported = try command.run(
            on + ["import", folder.appendingPathComponent("run_fenix5x_stryd_dynamics.fit").path])
        #expect(imported.status == 0, "\(imported.all)")
        #expect(imported.output.hasPrefix("1 imported (1 run)."))
        let run = try #require(try command.run("--json", "runs").objects.first)
        #expect(run["device"] as? String != nil)
        #expect(try #require(run["distance_m"] as? Double) > 1000)
        #expect(try command.run(on + ["check-in", "--pain", "1", "--stiffness", "5"]).status == 0)
        #expect(try command.run(on + ["today"]).output.contains("Green"))
        #expect(try command.run(on + ["why"]).status == 0)
    }

    @Test("The whole folder, twice, and taken to another journal") func all() throws {
        let folder = try #require(SharedFiles.folder)
        let command = try Command.begun()
        let first = try command.run("--on", "2027-01-06", "--json", "import", folder.path)
        #expect([0, 65].contains(first.status), "\(first.all)")
        let count = try #require(first.object["imported"] as? Int)
        #expect(count > 10)
        let known = try #require(first.object["duplicates"] as? Int)
        let second = try command.run("--on", "2027-01-06", "--json", "import", folder.path).object
        #expect(second["imported"] as? Int == 0)
        #expect(second["duplicates"] as? Int == count + known)
        let runs = try command.run("--json", "runs", "--all").output
        try command.run("journal", "export", command.path("out.jsonl"))
        try command.run("--data", command.path("new"), "journal", "import", command.path("out.jsonl"))
        #expect(try command.run("--data", command.path("new"), "--json", "runs", "--all").output == runs)
    }
}

enum SharedFiles {
    static let folder = SharedFolder.url("activities")
}
