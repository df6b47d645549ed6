import Foundation
import Testing

@Suite("init in a terminal", .enabled(if: Terminal.isThere, "needs script"))
struct InteractiveTests {
    /// What a runner types, line by line, in the order of the questions.
    static let answers = [
        "1988", "", "left", "", "2/10", "68", "5:30", "n", "1", "y", "2", "n", "y", "1",
        "2027-04-18:marathon", "mon,wed,fri,sun",
        "step,backpack",
    ]

    @Test("It asks what was not given, and places the runner") func asks() throws {
        let command = try Command()
        let typed =
            (InteractiveTests.answers + Array(repeating: "n", count: 20)).joined(separator: "\n") + "\n"
        let shown = try Terminal.run("--on 2027-01-04 init", in: command, input: typed)
        #expect(shown.contains("Year of birth?"))
        #expect(shown.contains("You start in the phase"), "\(shown)")
        let profile = try #require(try command.entries("profile").first?["profile"] as? [String: Any])
        #expect(profile["born"] as? Int == 1988)
        #expect(profile["sore"] as? String == "left" && profile["site"] as? String == "midportion")
        #expect(profile["mass_kg"] as? Double == 68)
        #expect(profile["days"] as? [String] == ["mon", "wed", "fri", "sun"])
        #expect(profile["equipment"] as? [String] == ["step", "backpack"])
        #expect((profile["races"] as? [Any])?.count == 1)
        let flags = try command.entries("flag").compactMap {
            ($0["flag"] as? [String: Any])?["name"] as? String
        }
        #expect(flags == ["none"])
    }

    @Test("What cannot be read is asked again") func asksAgain() throws {
        let command = try Command()
        let typed = ["nineteen", "1850", "1988", "", "top", "right"] + Array(repeating: "", count: 40)
        let shown = try Terminal.run(
            "--on 2027-01-04 init", in: command, input: typed.joined(separator: "\n") + "\n")
        #expect(shown.contains("You start in the phase"), "\(shown)")
        let profile = try #require(try command.entries("profile").first?["profile"] as? [String: Any])
        #expect(profile["born"] as? Int == 1988 && profile["sore"] as? String == "right")
    }

    @Test("Answers that end early leave nothing behind") func ended() throws {
        let command = try Command()
        let shown = try Terminal.run("init; echo \"exit $?\"", in: command, input: "1988\n")
        #expect(shown.contains("exit 64"), "\(shown)")
        #expect(shown.contains("--yes"))
        #expect(!FileManager.default.fileExists(atPath: command.data.path))
    }

    @Test("Only what was not given as an option is asked") func options() throws {
        let command = try Command()
        let typed = Array(repeating: "", count: 40).joined(separator: "\n") + "\n"
        let shown = try Terminal.run(
            "--on 2027-01-04 init --born 1988 --sore both --flag none", in: command, input: typed)
        #expect(!shown.contains("Year of birth?") && !shown.contains("Which Achilles"))
        #expect(shown.contains("Body mass"))
        #expect(shown.contains("You start in the phase"), "\(shown)")
    }
}
