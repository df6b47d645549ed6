import Foundation
import Testing

@Suite("The command vignette")
struct VignetteCommandTests {
    @Test(
        "A line for each expectation that fails: file, line, day, key, wanted, got, reasons; then the count")
    func lines() throws {
        let command = try Command()
        try command.write(Vignettes.passing, "good.yaml")
        try command.write(Vignettes.failing, "bad.yaml")
        let result = try command.run("vignette", "good.yaml", "bad.yaml")
        #expect(result.status == 1)
        let lines = result.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 3, "\(result.all)")
        #expect(lines[0].hasPrefix("bad.yaml:7: 2027-01-10 light: wanted red, got green"))
        #expect(lines[0].contains("morning.settled"))
        #expect(lines[1].hasPrefix("bad.yaml:7: 2027-01-10 phase: wanted keep, got load"))
        #expect(lines[2] == "1 passed, 1 failed")
        #expect(result.errors.isEmpty)
    }

    @Test("All well is one line") func passed() throws {
        let command = try Command()
        try command.write(Vignettes.passing, "set/a.yaml")
        try command.write(Vignettes.passing, "set/b.yml")
        try command.write("no vignette", "set/notes.txt")
        let result = try command.run("vignette", "set")
        #expect(result.status == 0)
        #expect(result.output == "2 passed, 0 failed\n")
    }

    @Test("A file that cannot be read is named with its line; the others are played") func unreadable() throws
    {
        let command = try Command()
        try command.write(Vignettes.passing, "good.yaml")
        try command.write(Vignettes.unreadable, "broken.yaml")
        let result = try command.run("vignette", "broken.yaml", "good.yaml")
        #expect(result.status == 65)
        #expect(result.output == "1 passed, 0 failed\n")
        #expect(result.errors.hasPrefix("springback: broken.yaml:5:"), "\(result.all)")
        #expect(result.errors.contains("11"), "\(result.all)")
    }

    @Test("A folder without vignettes passes for nothing") func empty() throws {
        let command = try Command()
        try FileManager.default.createDirectory(
            atPath: command.path("none"), withIntermediateDirectories: true)
        let result = try command.run("vignette", "none")
        #expect(result.status == 66)
        #expect(result.errors.contains("no .yaml file"), "\(result.all)")
    }

    @Test("Nobody's journal is read or made") func apart() throws {
        let command = try Command()
        try command.write(Vignettes.passing, "good.yaml")
        try command.run("vignette", "good.yaml")
        #expect(!FileManager.default.fileExists(atPath: command.data.path))
    }

    @Test(
        "What a clinician may get wrong is refused with the line",
        arguments: [
            ("sore: left", "sore: top", 3), ("born: 1988", "born: 1788", 3),
            ("pain: 1, stiffness: 5}}\nexpect", "pain: -1, stiffness: 5}}\nexpect", 5),
            ("2027-01-04..2027-01-10", "2027-02-29", 5), ("light: green", "light: blue", 7),
            ("phase: load", "phase: fast", 7),
            ("forbids: [plyo", "forbids: [dance", 7), ("journal:", "diary:", 4),
            ("site: midportion", "site: knee", 3),
        ])
    func mistakes(_ text: String, _ replacement: String, _ line: Int) throws {
        let command = try Command()
        let wrong = Vignettes.passing.replacing(text, with: replacement)
        try #require(wrong != Vignettes.passing)
        try command.write(wrong, "wrong.yaml")
        let result = try command.run("vignette", "wrong.yaml")
        #expect(result.status == 65, "\(result.all)")
        #expect(result.errors.hasPrefix("springback: wrong.yaml:\(line):"), "\(result.all)")
        #expect(result.output == "0 passed, 0 failed\n")
    }
}
