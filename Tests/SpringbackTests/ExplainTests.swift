import Foundation
import Testing

@Suite("explain")
struct ExplainTests {
    /// Quiet mornings, then intervals, and the morning that stabs.
    private func flared() throws -> Command {
        let command = try Command.begun()
        for day in 5...8 {
            try command.run("--on", "2027-01-0\(day)", "check-in", "--pain", "1", "--stiffness", "5")
        }
        try command.run(
            "--on", "2027-01-08", "log", "run", "--km", "9", "--min", "45", "--pain", "1", "--kind",
            "intervals")
        try command.run("--on", "2027-01-08", "note", "walked in \u{1B}[31mslides")
        try command.run("--on", "2027-01-09", "check-in", "--pain", "6", "--stiffness", "40")
        return command
    }

    @Test("The last bad morning is explained in a screen of at most 90 columns") func text() throws {
        let command = try flared()
        try command.run("--on", "2027-01-10", "check-in", "--pain", "2", "--stiffness", "10")
        let said = try command.run("--on", "2027-01-10", "explain")
        #expect(said.status == 0, "\(said.all)")
        #expect(said.output.hasPrefix("Sat 9 Jan 2027, a flare: "))
        for words in ["Most likely the intervals of Fri 8 Jan", "Why it was dear", "Instead: ", "no proof"] {
            #expect(said.output.contains(words), "\(words)\n\(said.output)")
        }
        #expect(said.output.split(separator: "\n").allSatisfy { $0.count <= 90 }, "\(said.output)")
    }

    @Test("What the runner wrote is quoted without what a terminal would obey") func notes() throws {
        let said = try flared().run("--on", "2027-01-09", "explain", "2027-01-09")
        #expect(said.output.contains("\"walked in ?[31mslides\"."), "\(said.output)")
        #expect(!said.output.contains("\u{1B}[31m"))
    }

    @Test("The document names the suspect, the shares and what was new") func document() throws {
        let command = try flared()
        let document = try command.run("--on", "2027-01-09", "--json", "explain").object
        #expect(
            Set(document.keys) == [
                "day", "verdict", "says", "mornings", "suspect", "exposures", "more_exposures",
                "circumstances", "unlikely", "instead",
            ])
        #expect(document["day"] as? String == "2027-01-09" && document["verdict"] as? String == "flared")
        let exposures = try #require(document["exposures"] as? [[String: Any]])
        let first = try #require(exposures.first)
        #expect(
            Set(first.keys) == [
                "entry", "day", "what", "share", "dose", "new", "blamed_by_rules", "stands_out",
            ])
        #expect(first["entry"] as? String == document["suspect"] as? String)
        #expect(first["what"] as? String == "intervals" && first["share"] as? Double == 1)
        #expect(Set((first["dose"] as? [String: Any] ?? [:]).keys) == ["central", "low", "high"])
        #expect((document["instead"] as? [String])?.last == "v5")
    }

    @Test("A settled morning, a silent one and a day before the plan are told apart") func nothing() throws {
        let command = try flared()
        func ask(_ day: String) throws -> Command.Result {
            try command.run("--on", "2027-01-11", "--json", "explain", day)
        }
        #expect(try ask("2027-01-08").object["verdict"] as? String == "settled")
        let silent = try ask("2027-01-10").object
        #expect(silent["verdict"] as? String == "unknown" && silent["suspect"] is NSNull)
        let early = try ask("2026-12-01")
        #expect(early.status == 65 && (early.error["do"] as? String)?.hasPrefix("ask for 2027-01-0") == true)
        #expect(try ask("2027-02-01").status == 65)
        #expect(try ask("yesterday").status == 65)
    }

    @Test("Where no morning was bad there is nothing to explain") func calm() throws {
        let command = try Command.begun()
        let said = try command.run("--on", "2027-01-05", "explain")
        #expect(
            said.output.replacing("\n", with: " ")
                == "No morning of this journal was flared or unsettled: there is nothing to explain. ")
        #expect(
            try command.run("--on", "2027-01-05", "--json", "explain").object["verdict"] as? String == "none")
    }
}
