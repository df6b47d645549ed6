import Foundation
import Testing

/// What is refused is named, says what to do, has its code, and leaves the journal as it was.
@Suite("Bad input")
struct BadInputTests {
    /// A line, its exit code, and what the error must name.
    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let status: Int32
        let words: [String]

        init(_ line: String, _ status: Int32, _ words: String...) {
            self.line = line
            self.status = status
            self.words = words
        }

        var testDescription: String { line }
    }

    static let cases = [
        Case("check-in --pain 11 --stiffness 5", 65, "--pain 11", "0 to 10"),
        Case("check-in --pain -1 --stiffness 5", 65, "--pain -1", "0 to 10"),
        Case("check-in --pain abc --stiffness 5", 64, "abc", "--pain"),
        Case("check-in --pain 99999999999999999999 --stiffness 5", 64, "--pain"),
        Case("check-in --pain 1 --stiffness -1", 65, "--stiffness -1", "0 to 1440"),
        Case("check-in --pain 1 --stiffness 1441", 65, "--stiffness 1441", "0 to 1440"),
        Case("check-in --pain 1 --stiffness 5 --day 2027-01-06", 65, "2027-01-06", "future", "2027-01-05"),
        Case("check-in --pain 1 --stiffness 5 --day 2027-02-30", 65, "--day 2027-02-30"),
        Case("check-in --pain 1 --stiffness 5 --side right", 65, "--side right", "left side is sore"),
        Case("log run --km 5 --min 0", 65, "--min", "more than 0"),
        Case("log run --km 0 --min 30", 65, "--km", "longer than 0"),
        Case("log run --km -5 --min 30", 65, "--km -5", "0 to 1000"),
        Case("log run --km nan --min 30", 65, "--km nan"),
        Case("log run --km inf --min 30", 65, "--km inf"),
        Case("log run --km 1e400 --min 30", 65, "--km"),
        Case("log run --km 5 --min nan", 65, "--min nan"),
        Case("log run --km 3000 --min 9000", 65, "--km 3000", "0 to 1000"),
        Case("log run --km 600 --min 9000", 65, "--km", "500 km"),
        Case("log run --km 10 --min 5", 65, "10", "5", "nobody runs"),
        Case("log run --km 5 --min 30 --pain 11", 65, "--pain 11"),
        Case("log run --km 5 --min 30 --effort 11", 65, "--effort 11"),
        Case("log run --km 5 --min 30 --rung x9", 65, "--rung x9", "r1-r7"),
        Case("log run --km 5 --min 30 --rung s2", 65, "--rung s2", "r1-r7"),
        Case("log run --km 5 --min 30 --day 2027-01-09", 65, "future"),
        Case("log run --km 5 --min 30 --kind sprint", 64, "sprint"),
        Case("log run --km 5 --min 30 --id 1234abcd", 65, "1234abcd"),
        Case("log run --pain 2", 64, "no imported run"),
        Case("log strength --rung s99", 65, "--rung s99", "s1-s8"),
        Case("log plyo --rung p0", 65, "--rung p0", "p1-p6"),
        Case("test --heel-raise 24", 65, "--heel-raise 24", "24/25"),
        Case("test --heel-raise 24/-3", 65, "--heel-raise 24/-3"),
        Case("test --heel-raise 24/9999999", 65, "--heel-raise"),
        Case("test --hops-double 12", 65, "--hops-double 12"),
        Case("flag toothache", 65, "toothache", "rupture"),
        Case("flag bone --until 2027-02-01", 65, "--until", "medicine"),
        Case("flag steroid --until someday", 65, "--until someday", "YYYY-MM-DD"),
        Case("clear toothache", 65, "toothache"),
        Case("step-down everything", 65, "everything", "strength, plyo, run, speed"),
        Case("clinician --name X --phase sprint", 65, "--phase sprint", "settle, load, bridge"),
        Case("clinician --name X --plyo s1", 65, "s1", "p1-p6"),
        Case("clinician --name X", 64, "nothing is placed"),
        Case("clinician --name= --phase load", 64, "--name"),
        Case("correct ffffffff-ffff --pain 1", 65, "ffffffff-ffff", "no entry"),
        Case("correct xyz --pain 1", 65, "xyz", "hexadecimal"),
        Case("correct 0 --pain 1", 65, "four"),
        Case("correct 01 --retract --bogus", 64, "--bogus"),
        Case("run ffffffff-ffff", 65, "ffffffff-ffff", "no entry"),
        Case("why 2027-01-09", 65, "2027-01-09", "future"),
        Case("why yesterday", 65, "yesterday", "YYYY-MM-DD"),
        Case("evidence nonsense", 65, "nonsense"),
        Case("program show shoulder", 65, "shoulder", "midportion"),
        Case("today --program none.yaml", 66, "none.yaml"),
        Case("init --born 1988 --sore left --yes", 65, "profile already", "--change"),
        Case("init --change --born 1700 --yes", 65, "--born 1700"),
        Case("init --change --mass 3 --yes", 65, "--mass 3", "20 to 300"),
        Case("init --change --easy-pace fast --yes", 65, "--easy-pace fast", "5:30"),
        Case("init --change --usual 2 --yes", 65, "--usual 2", "2/10"),
        Case("init --change --usual 12/10 --yes", 65, "--usual 12/10"),
        Case("init --change --race 2027-13-01:marathon --yes", 65, "--race 2027-13-01:marathon"),
        Case("init --change --race 2027-05-01:forever --yes", 65, "--race 2027-05-01:forever", "half"),
        Case("init --change --days mon,someday --yes", 65, "someday", "mon,wed"),
        Case("init --change --equipment hammer --yes", 65, "hammer", "backpack"),
        Case("import none.fit", 66, "none.fit", "no such file"),
        Case("journal import none.jsonl", 66, "none.jsonl"),
        Case("journal export none/none.jsonl", 73, "none/none.jsonl"),
    ]

    @Test("Each is refused, named and without a trace", arguments: cases)
    func refused(_ bad: Case) throws {
        let command = try Command.begun()
        try command.run("--on", "2027-01-05", "check-in", "--pain", "1", "--stiffness", "5")
        let before = try command.exported()
        let result = try command.run(
            ["--on", "2027-01-05"] + bad.line.split(separator: " ").map(String.init))
        #expect(result.status == bad.status, "\(result.all)")
        for word in bad.words { #expect(result.errors.contains(word), "\(word): \(result.all)") }
        #expect(
            result.errors.contains(";") || result.errors.split(separator: "\n").count >= 2,
            "what to do is missing: \(result.all)")
        #expect(try command.exported() == before)
    }

    @Test("An id that begins as several do is not guessed") func ambiguous() throws {
        let command = try Command.begun()
        let first = try command.run("--on", "2027-01-05", "--json", "note", "one").id
        let second = try command.run("--on", "2027-01-05", "--json", "note", "two").id
        let common = String(zip(first, second).prefix { $0 == $1 }.map(\.0))
        try #require(common.count >= 4)
        let before = try command.exported()
        let result = try command.run("correct", String(common.prefix(8)), "--retract")
        #expect(result.status == 65)
        #expect(result.errors.contains("entries have an id that begins so"), "\(result.all)")
        #expect(result.errors.contains("more digits"), "\(result.all)")
        #expect(try command.exported() == before)
    }

    @Test("The only profile and what was said are not taken back") func kept() throws {
        let command = try Command.begun()
        try command.run("--on", "2027-01-05", "today")
        func id(_ kind: String) throws -> String {
            try #require(try command.entries(kind).first?["id"] as? String)
        }
        let before = try command.exported()
        for kind in ["profile", "said"] {
            let result = try command.run("correct", try id(kind), "--retract")
            #expect(result.status == 65, "\(result.all)")
        }
        #expect(try command.exported() == before)
    }

    @Test("A correction of what is not there to be corrected is refused") func wrongValues() throws {
        let command = try Command.begun()
        let on = ["--on", "2027-01-05"]
        let morning = try command.run(on + ["--json", "check-in", "--pain", "1", "--stiffness", "5"]).id
        let run = try command.run(on + ["--json", "log", "run", "--km", "5", "--min", "30"]).id
        let before = try command.exported()
        for line in [
            [morning, "--km", "5"], [run, "--stiffness", "5"], [morning, "--pain", "11"],
            [run, "--km", "9000"],
        ] {
            let result = try command.run(on + ["correct"] + line)
            #expect(result.status == 65, "\(line): \(result.all)")
        }
        for line in [[morning], [morning, "--pain", "1"], [run, "--day", "2027-01-05"]] {
            let result = try command.run(on + ["correct"] + line)
            #expect(result.status == 64, "\(line): \(result.all)")
            #expect(result.errors.contains("nothing would change"), "\(result.all)")
        }
        #expect(try command.exported() == before)
    }

    @Test("A very long note and strange letters are kept as they are") func notes() throws {
        let command = try Command.begun()
        let strange = "\u{1F3C3}\u{200D}\u{2640}\u{FE0F} \"quoted\" \\ tab\t\u{1B}[31m e\u{301}"
        #expect(try command.run("--on", "2027-01-05", "note", strange).status == 0)
        #expect(
            try command.run("--on", "2027-01-05", "note", String(repeating: "x", count: 10_000)).status == 0)
        #expect(
            try command.run("--on", "2027-01-05", "note", String(repeating: "x", count: 10_001)).status == 65)
        #expect(try command.entries("note").contains { $0["note"] as? String == strange })
    }
}
