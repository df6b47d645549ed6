import Foundation
import Testing

@Suite("Taking a journal out and bringing it in")
struct MovingTests {
    /// A journal with something of every kind: runs with samples and originals, corrections, answers.
    private func life() throws -> Command {
        let command = try Command.begun()
        let watch = try MadeActivity.folder(4, in: command)
        try command.run("--on", "2027-01-04", "import", watch)
        try command.run("--on", "2027-01-04", "today")
        for (day, pain) in [("2027-01-05", "1"), ("2027-01-06", "2"), ("2027-01-07", "6")] {
            try command.run("--on", day, "check-in", "--pain", pain, "--stiffness", "5")
            try command.run("--on", day, "today")
        }
        let on = ["--on", "2027-01-07"]
        let session = try command.run(on + ["--json", "log", "strength", "--rung", "s2", "--pain", "2"]).id
        try command.run(on + ["correct", session, "--pain", "3", "--day", "2027-01-06"])
        let mistake = try command.run(on + ["--json", "log", "plyo", "--rung", "p1"]).id
        try command.run(on + ["correct", mistake, "--retract"])
        try command.run(on + ["log", "run", "--pain", "1", "--day", "2026-10-02"])
        try command.run(on + ["test", "--heel-raise", "24/25", "--pain", "1", "--hops-double", "1"])
        try command.run(on + ["flag", "fluoroquinolone", "--until", "2027-01-01"])
        try command.run(on + ["clear", "fluoroquinolone"])
        try command.run(on + ["step-down", "plyo"])
        try command.run(on + ["clinician", "--name", "M. Whitt", "--strength", "s3"])
        try command.run(on + ["note", "stairs \"and\" \\ more\n\u{1F9E6}"])
        try command.run(on + ["init", "--change", "--race", "2027-04-18:marathon", "--yes"])
        try command.run(on + ["today"])
        return command
    }

    @Test("In an empty folder today, why and runs are the same to the byte") func moved() throws {
        let command = try life()
        let out = command.path("out.jsonl")
        let written = try command.run("journal", "export", out, "--originals", command.path("files"))
        #expect(written.status == 0, "\(written.all)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: command.path("files")).count == 4)
        let new = ["--data", command.path("new")]
        let questions = [
            "--on 2027-01-07 --json today", "--on 2027-01-08 --json today", "--on 2027-01-07 today",
            "--json runs --all",
            "runs", "--on 2027-01-08 --json why 2027-01-06", "--on 2027-01-08 why 2027-01-07",
        ]
        let brought = try command.run(
            new + ["--json", "journal", "import", out, "--originals", command.path("files")])
        #expect(brought.status == 0, "\(brought.all)")
        for question in questions {
            let arguments = question.split(separator: " ").map(String.init)
            let (here, there) = (try command.run(arguments), try command.run(new + arguments))
            #expect(here.status == 0 && !here.output.isEmpty)
            #expect(here.output == there.output, "\(question)")
        }
        // What was asked of both was kept by both; the rest is the same to the byte.
        #expect(try command.run(new + ["import", command.path("watch")]).output.contains("4 known already"))
        let files = try command.run(
            new + [
                "--json", "journal", "export", command.path("again.jsonl"), "--originals",
                command.path("again"),
            ])
        #expect(files.object["originals"] as? Int == 4)
        for name in try FileManager.default.contentsOfDirectory(atPath: command.path("files")) {
            #expect(
                FileManager.default.contentsEqual(
                    atPath: command.path("files/" + name), andPath: command.path("again/" + name)))
        }
    }

    @Test("The same journal is the same bytes, also after a move") func same() throws {
        let command = try life()
        let first = try command.exported()
        #expect(try command.exported() == first)
        #expect(try command.run("journal", "export", command.path("out.jsonl")).status == 0)
        #expect(try String(contentsOfFile: command.path("out.jsonl"), encoding: .utf8) == first)
        let new = ["--data", command.path("new")]
        try command.run(new + ["journal", "import", command.path("out.jsonl")])
        #expect(try command.run(new + ["journal", "export"]).output == first)
        // Once more changes nothing.
        let again = try command.run(new + ["--json", "journal", "import", command.path("out.jsonl")]).object
        #expect(again["added"] as? Int == 0)
        #expect(
            again["known"] as? Int == first.split(separator: "\n").count { !$0.contains("\"samples\":") } - 1)
        #expect(try command.run(new + ["journal", "export"]).output == first)
    }

    @Test(
        "A journal file with a fault is refused with its line, whole",
        arguments: [
            ("\"pain\":2", "\"pain\":12", "pain"), ("\"version\":1", "\"version\":2", "version"),
            ("\"born\"", "\"birth\"", "profile.born"),
            ("}\n{", "}\n\n{not json}\n{", "line 3"),
        ])
    func faults(_ text: String, _ replacement: String, _ words: String) throws {
        let command = try Command.begun()
        try command.run("--on", "2027-01-05", "check-in", "--pain", "2", "--stiffness", "5")
        let journal = try command.exported()
        let range = try #require(journal.range(of: text))
        let path = try command.write(journal.replacingCharacters(in: range, with: replacement), "bad.jsonl")
        let result = try command.run("--data", command.path("new"), "journal", "import", path)
        #expect(result.status == 65, "\(result.all)")
        #expect(result.errors.contains("bad.jsonl, line ") && result.errors.contains(words), "\(result.all)")
        #expect(try command.run("--data", command.path("new"), "today").status == 65)
    }

    @Test("A journal file that was cut is refused", arguments: [1, 40, 300]) func cut(_ missing: Int) throws {
        let command = try Command.begun()
        try command.run("--on", "2027-01-05", "check-in", "--pain", "2", "--stiffness", "5")
        let path = try command.write(Array(try command.exported().utf8.dropLast(missing)), "cut.jsonl")
        let result = try command.run("--data", command.path("new"), "journal", "import", path)
        // Only the last line feed may be missing.
        #expect(result.status == (missing == 1 ? 0 : 65), "\(result.all)")
    }

    @Test("An original with other bytes than its name says is not kept") func tampered() throws {
        let command = try Command.begun()
        try command.run("--on", "2027-01-05", "import", try MadeActivity.folder(2, in: command))
        try command.run("journal", "export", command.path("out.jsonl"), "--originals", command.path("files"))
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: command.path("files")).first)
        try command.write("something else", "files/" + name)
        let result = try command.run(
            "--data", command.path("new"), "journal", "import", command.path("out.jsonl"), "--originals",
            command.path("files"))
        #expect(result.status == 65)
        #expect(result.errors.contains(name.prefix(64)), "\(result.all)")
    }

    @Test("An export that is there is replaced, and no draft is left") func replaced() throws {
        let command = try Command.begun()
        try command.write("old", "out.jsonl")
        #expect(try command.run("journal", "export", command.path("out.jsonl")).status == 0)
        #expect(try String(contentsOfFile: command.path("out.jsonl"), encoding: .utf8) == command.exported())
        let names = try FileManager.default.contentsOfDirectory(atPath: command.folder.path).filter {
            !$0.hasPrefix(".")
        }
        #expect(names.sorted() == ["data", "out.jsonl"])
    }
}
