import Foundation
import Testing

@Suite struct VirtualCommandTests {
    @Test func aWrittenJournalComesInAndTodayAnswers() throws {
        let command = try Command()
        let file = command.path("seven.jsonl")
        let written = try command.run(
            "virtual", "--seed", "7", "--weeks", "4", "--output", file, "--on", "2027-03-28")
        #expect(written.status == 0, "\(written.all)")
        #expect(written.output.contains("2027-03-01 to 2027-03-28"))

        let came = try command.run("journal", "import", file, "--on", "2027-03-28", "--json")
        #expect(came.status == 0, "\(came.all)")
        let count = came.object["added"] as? Int ?? 0
        #expect(count > 30)
        let today = try command.run("today", "--on", "2027-03-28", "--json")
        #expect(today.status == 0, "\(today.all)")
        #expect(today.object["day"] as? String == "2027-03-28")

        // Every line but the header, which counts what today has said, too.
        let again = command.path("again.jsonl")
        #expect(try command.run("journal", "export", again).status == 0)
        #expect(try lines(of: file).dropFirst().count == count)
        #expect(try Set(lines(of: file).dropFirst()).isSubset(of: lines(of: again)))
    }

    private func lines(of file: String) throws -> [Substring] {
        try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    }

    @Test func theSameSeedAndDayAreTheSameBytes() throws {
        let command = try Command()
        let one = try command.run("virtual", "--weeks", "2", "--on", "2027-03-28")
        #expect(one.status == 0, "\(one.all)")
        #expect(
            one.output
                == (try command.run("--on", "2027-03-28", "virtual", "--weeks", "2", "--seed", "1").output))
        #expect(
            one.output
                != (try command.run("virtual", "--weeks", "2", "--seed", "2", "--on", "2027-03-28").output))
        // It writes where it is told, and opens no journal.
        #expect(!FileManager.default.fileExists(atPath: command.journal))
    }

    @Test(arguments: ["0", "-3", "521"])
    func saysHowManyWeeksThereMayBe(weeks: String) throws {
        let result = try Command().run("virtual", "--weeks", weeks)
        #expect(result.status == 65)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("--weeks \(weeks)") && result.errors.contains("1 to 520"))
    }

    @Test func refusesADayOutsideOfItsYears() throws {
        let result = try Command().run("virtual", "--on", "1970-02-01")
        #expect(result.status == 65)
        #expect(result.errors.contains("1970 to 2100"))
    }

    @Test func oneDocumentNeedsAFileForTheJournal() throws {
        let command = try Command()
        #expect(try command.run("virtual", "--json").status == 64)
        let file = command.path("one.jsonl")
        let result = try command.run(
            "virtual", "--weeks", "1", "--output", file, "--on", "2027-03-28", "--json")
        #expect(result.status == 0, "\(result.all)")
        #expect(result.object["first"] as? String == "2027-03-22")
        #expect(result.object["last"] as? String == "2027-03-28")
    }

    @Test func saysWhenItCannotWrite() throws {
        let command = try Command()
        let result = try command.run("virtual", "--output", command.path("no/such/folder.jsonl"))
        #expect(result.status == 73)
    }
}
