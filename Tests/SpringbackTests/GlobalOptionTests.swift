import Foundation
import Testing

@Suite("Options of every command")
struct GlobalOptionTests {
    @Test("They stand before the command or after it") func placement() throws {
        let command = try Command.begun()
        let before = try command.run("--on", "2027-01-05", "--json", "--athlete", "me", "today")
        #expect(before.status == 0)
        #expect(
            try command.run("today", "--on", "2027-01-05", "--json", "--athlete=me").output == before.output)
        #expect(try command.run("--on=2027-01-05", "today", "--json").output == before.output)
        // What follows a lone -- is no option.
        let note = try command.run("--on", "2027-01-05", "--json", "note", "--", "--json", "--on", "-1")
        #expect(note.status == 0, "\(note.all)")
        #expect(try command.exported().contains("--json --on -1"))
    }

    @Test("The journal lies where --data says, else the environment, else at home") func places() throws {
        let command = try Command()
        let at = { (name: String) in FileManager.default.fileExists(atPath: command.path(name + "/me.sqlite"))
        }
        let begin = ["init"] + Command.profile
        let none: [String: String?] = ["SPRINGBACK_DATA": nil]
        try command.run(begin + ["--data", command.path("a")])
        #expect(at("a") && !at("data"))
        try command.run(begin)
        #expect(at("data"))
        try command.run(begin, environment: ["SPRINGBACK_DATA": nil, "XDG_DATA_HOME": command.path("xdg")])
        #expect(at("xdg/springback"))
        try command.run(begin, environment: none)
        #expect(at(".local/share/springback"))
        try command.run(
            begin, environment: ["SPRINGBACK_DATA": "", "XDG_DATA_HOME": "", "HOME": command.path("home")])
        #expect(at("home/.local/share/springback"))
        // A relative folder and one with a tilde.
        try command.run(begin + ["--data", "b/c"])
        #expect(at("b/c"))
        try command.run(begin + ["--data", "~/d"])
        #expect(at("d"))
        #expect(try command.run(begin + ["--data", ""]).status == 65)
    }

    @Test("Each athlete has a journal") func athletes() throws {
        let command = try Command.begun()
        let other = ["--athlete", "anna-2"]
        #expect(try command.run(other + ["today"]).status == 65)
        #expect(try command.run(other + ["init"] + Command.profile).status == 0)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: command.data.path).sorted() == [
                "anna-2.sqlite", "me.sqlite",
            ])
    }

    @Test(
        "A name that is none is refused before anything is made",
        arguments: ["../me", "a b", "a.b", "ä", "-x", String(repeating: "a", count: 65)])
    func names(_ name: String) throws {
        let command = try Command()
        let result = try command.run(["--athlete=\(name)", "init"] + Command.profile)
        #expect(result.status == 65, "\(result.all)")
        #expect(result.errors.contains("letters, digits and hyphens"), "\(result.all)")
        #expect(!FileManager.default.fileExists(atPath: command.data.path))
    }

    @Test(
        "A day that is none is refused",
        arguments: ["2027-02-29", "2027-1-5", "tomorrow", "0000-01-01", "2027-01-05T06:00"])
    func days(_ day: String) throws {
        let command = try Command.begun()
        let result = try command.run("--on=\(day)", "today")
        #expect(result.status == 65, "\(result.all)")
        #expect(result.errors.contains("--on \(day)"), "\(result.all)")
    }

    @Test("Before the first day there is no answer") func beforeTheFirstDay() throws {
        let command = try Command.begun()
        let result = try command.run("--on", "2027-01-03", "today")
        #expect(result.status == 65)
        #expect(result.errors.contains("had not begun"))
        #expect(result.errors.contains("2027-01-04"))
    }

    @Test("A zone that is none is refused", arguments: ["Mars/Phobos", "+25:00", "+2"])
    func zones(_ zone: String) throws {
        let command = try Command.begun()
        let result = try command.run("--zone=\(zone)", "check-in", "--pain", "1", "--stiffness", "5")
        #expect(result.status == 65, "\(result.all)")
        #expect(result.errors.contains("no such time zone"), "\(result.all)")
        #expect(try command.count("morning") == 0)
    }

    @Test("An entry carries the zone of the runner") func offsets() throws {
        let command = try Command.begun()
        let on = ["--on", "2027-01-05"]
        try command.run(on + ["note", "far east", "--zone", "+14:00"])
        try command.run(on + ["note", "half hours", "--zone", "-03:30"])
        try command.run(on + ["note", "by name"], environment: ["TZ": "Asia/Tokyo"])
        let notes = try command.entries("note")
        func offset(_ note: String) -> String? {
            notes.first { $0["note"] as? String == note }?["offset"] as? String
        }
        #expect(offset("far east") == "+14:00")
        #expect(offset("half hours") == "-03:30")
        #expect(offset("by name") == "+09:00")
    }

    @Test("The day is the runner's own, not that of Greenwich") func civilDay() throws {
        // Between them lie 26 hours, so the day of one is never that of the other.
        let east = try Command()
        let west = try Command()
        try east.run(["init", "--zone", "+14:00"] + Command.profile)
        try west.run(["init", "--zone", "-12:00"] + Command.profile)
        let eastern = try east.run(
            "--json", "check-in", "--pain", "1", "--stiffness", "5", "--zone", "+14:00"
        ).object
        let western = try west.run(
            "--json", "check-in", "--pain", "1", "--stiffness", "5", "--zone", "-12:00"
        ).object
        let days = try (#require(eastern["day"] as? String), #require(western["day"] as? String))
        #expect(days.0 > days.1)
        // Tomorrow in the east is still to come in the west.
        let early = try west.run(
            "check-in", "--pain", "1", "--stiffness", "5", "--zone", "-12:00", "--day", days.0)
        #expect(early.status == 65)
        #expect(early.errors.contains("in the future"))
    }

    @Test("At half past midnight it is the new day where the runner is") func halfPastMidnight() throws {
        let command = try Command()
        // The zone in which it is now between 00:00 and 00:59, and the one an hour behind, where it is still yesterday.
        let now = Int(Date().timeIntervalSince1970) / 60 % 1440
        let later = (1440 - now + 30) % 1440
        let ahead = later > 720 ? later - 1440 : later
        func zone(_ minutes: Int) -> String {
            let (hours, rest) = (abs(minutes) / 60, abs(minutes) % 60)
            return "\(minutes < 0 ? "-" : "+")\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
        }
        try command.run(["init", "--zone", zone(ahead - 60)] + Command.profile)
        func day(_ minutes: Int) throws -> String {
            let result = try command.run(
                "--json", "check-in", "--pain", "1", "--stiffness", "5", "--zone", zone(minutes))
            return result.object["day"] as? String ?? result.all
        }
        #expect(try day(ahead) > day(ahead - 60))
    }

    @Test("An imported run has the day of the watch, whatever the zone of the machine") func watchDay() throws
    {
        let command = try Command.begun()
        // 23:30 of the 5th in Greenwich is half past one of the 6th on the runner's wrist.
        let late = try command.write(
            MadeActivity.bytes(start: "2027-01-05T23:30:00Z", offset: 120), "late.fit")
        try command.run("--on", "2027-01-07", "import", late, "--zone", "-08:00")
        let entry = try #require(try command.entries("run").first)
        #expect(entry["day"] as? String == "2027-01-06")
        #expect(entry["offset"] as? String == "+02:00")
        let imported = try command.run("--json", "runs").objects
        #expect(imported.first?["start"] as? String == "2027-01-05T23:30:00Z")
    }

    @Test(
        "No escape codes without a terminal",
        arguments: ["today", "why", "runs", "evidence", "program show", "flag", "--help"])
    func plain(_ line: String) throws {
        let command = try Command.begun()
        let result = try command.run(["--on", "2027-01-04"] + line.split(separator: " ").map(String.init))
        #expect(result.status == 0)
        #expect(!result.output.contains("\u{1B}"))
        #expect(result.errors.isEmpty)
    }

    @Test(
        "Colour on a terminal, and never under NO_COLOR or on a dumb one",
        .enabled(if: Terminal.isThere, "needs script"))
    func colour() throws {
        let command = try Command.begun()
        let today = "--on 2027-01-04 today"
        #expect(try Terminal.run(today, in: command).contains("\u{1B}["))
        #expect(try !Terminal.run(today, in: command, environment: ["NO_COLOR": "1"]).contains("\u{1B}["))
        #expect(try !Terminal.run(today, in: command, environment: ["TERM": "dumb"]).contains("\u{1B}["))
        #expect(try !Terminal.run(today + " --json", in: command).contains("\u{1B}["))
        let watch = try MadeActivity.folder(3, in: command)
        #expect(try Terminal.run("import '\(watch)'", in: command).contains("of 3"))
    }
}
