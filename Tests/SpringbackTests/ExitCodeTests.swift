import Foundation
import Testing

@Suite("Exit codes")
struct ExitCodeTests {
    /// Every command that needs a profile.
    static let journalCommands = [
        "check-in --pain 2 --stiffness 10", "log run --km 5 --min 30", "log strength --rung s2",
        "log plyo --rung p1",
        "test --hops-double 1", "flag bone", "flag none", "clear bone", "step-down plyo", "note hello",
        "correct 01980a3e-7c00 --pain 1", "clinician --name X --phase load", "today", "why", "runs",
        "run 01980a3e-7c00",
        "import watch.fit", "journal export", "init --change --mass 70 --yes",
    ]

    @Test("Without a profile every one of them says: run init", arguments: journalCommands)
    func noProfile(_ line: String) throws {
        let command = try Command()
        try command.write(MadeActivity.bytes(), "watch.fit")
        let result = try command.run(line.split(separator: " ").map(String.init))
        #expect(result.status == 65)
        #expect(result.errors.contains("there is no profile yet"), "\(result.all)")
        #expect(result.errors.contains("run init"), "\(result.all)")
        #expect(result.output.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: command.data.path))
    }

    @Test(
        "Wrong usage is 64 and shows how it is meant",
        arguments: [
            "bogus", "today --bogus", "check-in --pain 2", "check-in --pain abc --stiffness 1",
            "check-in --pain 1.5 --stiffness 1",
            "log run --kind sprint --km 5 --min 20", "log run --km 5 --mi 3 --min 20", "log strength",
            "log run", "test", "init",
            "init --yes", "init --sore top --yes --born 1988", "correct", "note", "import", "run",
            "flag none --bogus",
            "clinician --phase load", "step-down", "clear", "--on", "--data", "--athlete --zone UTC",
            "--on 2027-01-05 bogus",
        ])
    func usage(_ line: String) throws {
        let command = line.hasPrefix("init") ? try Command() : try Command.begun()
        let result = try command.run(line.split(separator: " ").map(String.init))
        #expect(result.status == 64, "\(result.all)")
        #expect(!result.errors.isEmpty)
        #expect(result.output.isEmpty, "\(result.all)")
    }

    @Test("Of several, a missing file comes before bad data, and bad data before a failed check")
    func precedence() throws {
        let command = try Command.begun()
        let files = [
            "good": try command.write(Vignettes.passing, "good.yaml"),
            "bad": try command.write(Vignettes.failing, "bad.yaml"),
            "broken": try command.write(Vignettes.unreadable, "broken.yaml"),
            "none": command.path("none.yaml"),
        ]
        let cases: [([String], Int32)] = [
            (["good"], 0), (["good", "bad"], 1), (["bad", "broken"], 65), (["broken", "bad", "good"], 65),
            (["bad", "broken", "none"], 66), (["none", "good"], 66),
        ]
        for (names, status) in cases {
            #expect(
                try command.run(["vignette"] + names.compactMap { files[$0] }).status == status, "\(names)")
        }
        let run = try command.write(MadeActivity.bytes(), "run.fit")
        let text = try command.write("no activity", "text.fit")
        let on = ["--on", "2027-01-06", "import"]
        #expect(try command.run(on + [text, command.path("none.fit"), run]).status == 66)
        #expect(try command.run("--json", "runs").objects.count == 1)
        #expect(try command.run(on + [text, run]).status == 65)
        #expect(try command.run(on + [run, run]).status == 0)
    }

    @Test("A program is checked") func program() throws {
        let command = try Command()
        #expect(try command.run("program", "check", command.path("none.yaml")).status == 66)
        #expect(try command.run("program", "check", command.folder.path).status == 66)
        let path = try command.write("program: nonsense\n", "program.yaml")
        let refused = try command.run("program", "check", path)
        #expect(refused.status == 1)
        #expect(refused.errors.contains("\(path):1:"), "\(refused.all)")
        #expect(refused.errors.contains("mend that line"))
    }

    @Test("A program of one's own that is broken stops before anything is recorded") func brokenProgram()
        throws
    {
        let command = try Command.begun()
        let before = try command.exported()
        try command.write("program: nonsense\n", "data/programs/mine.yaml")
        for line in ExitCodeTests.journalCommands.prefix(9) where !line.hasPrefix("init") {
            let result = try command.run(
                ["--on", "2027-01-05"] + line.split(separator: " ").map(String.init))
            #expect(result.status == 65, "\(line): \(result.all)")
            #expect(result.errors.contains("mine.yaml:1:"), "\(line): \(result.all)")
        }
        #expect(try command.exported() == before)
    }

    @Test("Standard output that cannot be written is 73") func fullOutput() throws {
        let command = try Command.begun()
        try #require(FileManager.default.fileExists(atPath: "/dev/full"))
        for line in ["--on 2027-01-04 today", "--on 2027-01-04 --json today", "journal export", "evidence"] {
            let shell = "exec \"$0\" \(line) > /dev/full"
            let result = try command.run(program: "/bin/sh", ["-c", shell, Command.executable.path])
            #expect(result.status == 73, "\(line): \(result.all)")
            #expect(result.errors.contains("standard output"), "\(line): \(result.all)")
        }
    }
}
