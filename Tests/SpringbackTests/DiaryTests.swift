import Foundation
import Testing

/// A runner's first days: what is entered, mended, taken back and shown again.
@Suite("A diary")
struct DiaryTests {
    private func today(_ command: Command, _ day: String = "2027-01-05") throws -> String {
        try command.run("--on", day, "--json", "today").output
    }

    @Test("From init to why") func firstMorning() throws {
        let command = try Command()
        let begun = try command.run(["--on", "2027-01-04", "init"] + Command.profile)
        #expect(begun.status == 0, "\(begun.all)")
        #expect(begun.output.contains("You start in the phase load."))
        #expect(begun.output.contains("springback check-in"))
        try command.write(MadeActivity.bytes(start: "2027-01-04T17:00:00Z"), "watch/evening.fit")
        let imported = try command.run("--on", "2027-01-05", "import", command.path("watch"))
        #expect(imported.output.hasPrefix("1 imported (1 run)."))
        let morning = try command.run("--on", "2027-01-05", "check-in", "--pain", "1", "--stiffness", "5")
        #expect(morning.output.contains("Recorded for 2027-01-05"))
        #expect(morning.output.contains("Green"))
        let today = try command.run("--on", "2027-01-05", "today")
        for words in ["Green", "Session", "Run", "Why", "Still shut", "no medical device", "springback why"] {
            #expect(today.output.contains(words), "\(words)")
        }
        let why = try command.run("--on", "2027-01-05", "why")
        for words in ["What would change it", "The rule:", "From:", "Closes today"] {
            #expect(why.output.contains(words), "\(words)")
        }
    }

    @Test("No line of an answer is wider than 90 columns") func width() throws {
        let command = try Command.begun()
        try command.write(MadeActivity.bytes(start: "2027-01-04T17:00:00Z"), "run.fit")
        let lines = [
            "import run.fit", "today", "check-in --pain 4 --stiffness 40 --limping", "today", "why", "runs",
            "log strength --rung s2 --pain 2",
            "log run --km 5.4 --min 30 --pain 3 --day 2027-01-04", "flag", "flag bone", "today", "why",
            "clear bone", "evidence",
            "program list", "program show midportion", "program show insertional",
            "test --heel-raise 20/25", "init --change --units imperial --yes", "today",
        ]
        for line in lines {
            let result = try command.run(
                ["--on", "2027-01-05"] + line.split(separator: " ").map(String.init))
            #expect(result.status == 0, "\(line): \(result.all)")
            let wide = result.output.split(separator: "\n").map(String.init).filter {
                $0.count > 90 && !$0.contains("://")
            }
            #expect(wide.isEmpty, "\(line): \(wide.prefix(3))")
        }
    }

    @Test("log run says how the imported run was, and never adds a second") func amending() throws {
        let command = try Command.begun()
        let on = ["--on", "2027-01-05"]
        try command.write(MadeActivity.bytes(), "run.fit")
        try command.run(on + ["import", command.path("run.fit")])
        let said = try command.run(on + ["log", "run", "--pain", "2", "--effort", "4", "--rung", "r1"])
        #expect(said.status == 0, "\(said.all)")
        #expect(said.output.contains("Added to the run imported"))
        // What was measured stays, also where a runner remembers it a little longer.
        let remembered = try command.run(on + ["log", "run", "--km", "6", "--min", "31", "--pain", "3"])
        #expect(remembered.output.contains("what was measured stays: 5.4 km in 30 min"), "\(remembered.all)")
        let runs = try command.run("--json", "runs").objects
        #expect(runs.count == 1)
        #expect(runs.first?["distance_m"] as? Double == 5400)
        #expect(try command.count("run") == 1)
        #expect(try command.count("amended") == 2)
        let shown = try command.run("run", String((runs.first?["id"] as? String ?? "").prefix(18)))
        for words in ["pain      3 of 10", "effort    RPE 4", "kind      r1"] {
            #expect(shown.output.contains(words), "\(shown.output)")
        }
        // Another run of the day is no correction of the first.
        let before = try command.exported()
        let other = try command.run(on + ["log", "run", "--km", "15", "--min", "80"])
        #expect(other.status == 65, "\(other.all)")
        #expect(
            other.errors.contains("5.4 km in 30 min") && other.errors.contains("--another"), "\(other.all)")
        #expect(try command.exported() == before)
        #expect(try command.run(on + ["log", "run", "--km", "15", "--min", "80", "--another"]).status == 0)
        #expect(try command.run("--json", "runs").objects.count == 2)
    }

    @Test("Of two imported runs of a day log run asks which") func twoRuns() throws {
        let command = try Command.begun()
        let on = ["--on", "2027-01-05"]
        try command.write(MadeActivity.bytes(), "watch/a.fit")
        try command.write(MadeActivity.bytes(start: "2027-01-05T17:00:00Z", minutes: 20), "watch/b.fit")
        try command.run(on + ["import", command.path("watch")])
        let asked = try command.run(on + ["log", "run", "--pain", "2"])
        #expect(asked.status == 65)
        let ids = try command.run("--json", "runs").objects.compactMap { $0["id"] as? String }
        #expect(ids.count == 2)
        for id in ids { #expect(asked.errors.contains(id.prefix(18)), "\(asked.all)") }
        #expect(
            try command.run(on + ["log", "run", "--pain", "2", "--id", String(ids[1].prefix(18))]).status == 0
        )
        let pains = try command.run("--json", "runs").objects.map { $0["pain"] as? Int }
        #expect(pains == [nil, 2])
    }

    @Test("A run logged by hand and then imported is one run, and keeps what was said of it") func merging()
        throws
    {
        let command = try Command.begun()
        let on = ["--on", "2027-01-05"]
        try command.run(on + ["log", "run", "--km", "5.5", "--min", "31", "--pain", "2", "--effort", "3"])
        try command.write(MadeActivity.bytes(), "run.fit")
        let imported = try command.run(on + ["import", command.path("run.fit")])
        #expect(imported.status == 0)
        #expect(imported.errors.contains("takes the place of the run you logged by hand"), "\(imported.all)")
        let runs = try command.run("--json", "runs").objects
        #expect(runs.count == 1)
        #expect(runs.first?["distance_m"] as? Double == 5400)
        #expect(runs.first?["pain"] as? Int == 2)
        // Another run of the day, twice as long, is another.
        try command.run(["--on", "2027-01-06", "log", "run", "--km", "12", "--min", "70"])
        try command.write(MadeActivity.bytes(start: "2027-01-06T06:00:00Z"), "next.fit")
        try command.run("--on", "2027-01-06", "import", command.path("next.fit"))
        #expect(try command.run("--json", "runs").objects.count == 3)
    }

    @Test("Taking a correction back gives the same answer to the byte") func undo() throws {
        let command = try Command.begun()
        let on = ["--on", "2027-01-05"]
        let morning = try command.run(on + ["--json", "check-in", "--pain", "1", "--stiffness", "5"]).id
        let before = try today(command)
        let correction = try command.run(
            on + ["--json", "correct", morning, "--pain", "7", "--stiffness", "60"]
        ).id
        let during = try today(command)
        #expect(during != before && !during.contains("\"light\":\"green\""))
        try command.run(on + ["correct", correction, "--retract"])
        #expect(try today(command) == before)
        // An entry that is taken back, and the taking back taken back.
        let session = try command.run(on + ["--json", "log", "plyo", "--rung", "p1", "--pain", "6"]).id
        #expect(try today(command) != before)
        let retraction = try command.run(on + ["--json", "correct", session, "--retract"]).id
        #expect(try today(command) == before)
        try command.run(on + ["correct", retraction, "--retract"])
        #expect(try today(command) != before)
        #expect(try command.run(on + ["correct", session, "--retract"]).status == 0)
        #expect(try today(command) == before)
    }

    @Test("A second check-in of a day replaces the first") func secondCheckIn() throws {
        let command = try Command.begun()
        let on = ["--on", "2027-01-05"]
        try command.run(on + ["check-in", "--pain", "1", "--stiffness", "5"])
        #expect(try today(command).contains("\"light\":\"green\""))
        try command.run(on + ["check-in", "--pain", "8", "--stiffness", "60"])
        #expect(try !today(command).contains("\"light\":\"green\""))
    }

    @Test("today keeps what it said, when it is new or changed") func said() throws {
        let command = try Command.begun()
        let first = try today(command)
        #expect(try command.count("said") == 1)
        #expect(try today(command) == first)
        try command.run("--on", "2027-01-05", "today")
        try command.run("--on", "2027-01-05", "why")
        #expect(try command.count("said") == 1)
        try command.run("--on", "2027-01-05", "check-in", "--pain", "1", "--stiffness", "5")
        let second = try today(command)
        #expect(second != first)
        let said = try command.entries("said").compactMap {
            ($0["said"] as? [String: Any])?["answer"] as? String
        }
        #expect(said.map { $0 + "\n" } == [first, second])
        // What was said stands outside the fold.
        #expect(try !today(command, "2027-01-06").isEmpty)
        #expect(try today(command) == second)
    }

    @Test("why shows what was said then, and what would be said now") func whyThen() throws {
        let command = try Command.begun()
        let morning = try command.run(
            "--on", "2027-01-05", "--json", "check-in", "--pain", "1", "--stiffness", "5"
        ).id
        let said = try today(command)
        let later = ["--on", "2027-01-08"]
        #expect(try !command.run(later + ["why", "2027-01-05"]).output.contains("another answer"))
        try command.run(later + ["correct", morning, "--pain", "8"])
        let text = try command.run(later + ["why", "2027-01-05"]).output
        #expect(text.contains("What was said on 2027-01-05 was another answer"), "\(text)")
        #expect(text.contains("light green"))
        #expect(text.contains("pain 8"))
        let document = try command.run(later + ["--json", "why", "2027-01-05"]).object
        let then = try #require(document["said"] as? [String: Any])
        let original = try #require(try JSONSerialization.jsonObject(with: Data(said.utf8)) as? NSDictionary)
        #expect(then["answer"] as? NSDictionary == original)
        let now = try #require(document["now"] as? [String: Any])
        #expect(now["light"] as? String != "green")
        // A day of which nothing was said.
        #expect(try command.run(later + ["--json", "why", "2027-01-06"]).object["said"] is NSNull)
    }

    @Test("init --change changes what is given and keeps the rest") func change() throws {
        let command = try Command.begun()
        #expect(
            try command.run("--on", "2027-01-05", "init", "--change", "--mass", "70", "--yes").status == 0)
        let profiles = try command.entries("profile").compactMap { $0["profile"] as? [String: Any] }
        #expect(profiles.count == 2)
        #expect(profiles.map { $0["mass_kg"] as? Double } == [68, 70])
        #expect(profiles[1]["born"] as? Int == 1988 && profiles[1]["sore"] as? String == "left")
        #expect(profiles[1]["easy_speed_m_s"] as? Double == profiles[0]["easy_speed_m_s"] as? Double)
    }

    @Test("Miles everywhere for whom they are") func imperial() throws {
        let command = try Command()
        let begun = try command.run(
            ["--on", "2027-01-04", "init", "--units", "imperial"]
                + Command.profile.map { $0 == "5:30" ? "8:51" : $0 })
        #expect(begun.status == 0, "\(begun.all)")
        let speed = try #require(
            (try command.entries("profile").first?["profile"] as? [String: Any])?["easy_speed_m_s"] as? Double
        )
        #expect(abs(1609.344 / speed - 531) < 0.5)
        let on = ["--on", "2027-01-05"]
        try command.write(MadeActivity.bytes(), "run.fit")
        try command.run(on + ["import", command.path("run.fit")])
        try command.run(on + ["check-in", "--pain", "1", "--stiffness", "5"])
        let runs = try command.run("runs").output
        #expect(runs.contains("/mi ") && runs.contains("3.4") && runs.contains("8:56"), "\(runs)")
        let day = ["--on", "2027-01-06"]
        try command.run(day + ["check-in", "--pain", "1", "--stiffness", "5"])
        for line in ["today", "why", "runs"] {
            // A rule is quoted as it was written.
            let output = try command.run(day + [line]).output.replacing(/The rule:[\s\S]*?From:/, with: "")
            #expect(!output.contains(" km") && !output.contains("/km"), "\(line): \(output)")
        }
        #expect(try command.run(day + ["today"]).output.contains(" mi"))
        let logged = try command.run(day + ["log", "run", "--mi", "3", "--min", "27", "--pain", "1"])
        #expect(logged.status == 0)
        #expect(try command.run("--json", "runs").objects.last?["distance_m"] as? Double == 3 * 1609.344)
        // JSON keeps the units of its keys.
        #expect(try today(command, "2027-01-06").contains("\"max_km\":"))
    }

    @Test("Distances and times are read as people write them")
    func numbers() throws {
        let command = try Command.begun()
        for (km, minutes) in [("6.5", "35.5"), ("6,5", "35,5"), ("6.5", "35:30"), ("6.5", "0:35:30")] {
            let logged = try command.run(
                "--on", "2027-01-05", "log", "run", "--km", km, "--min", minutes, "--rung", "R7")
            #expect(logged.status == 0, "\(logged.all)")
        }
        let runs = try command.run("--json", "runs").objects
        #expect(runs.count == 4)
        #expect(runs.allSatisfy { $0["distance_m"] as? Double == 6500 && $0["timer_s"] as? Double == 2130 })
        for minutes in ["35:60", "35:3", ":30", "1:2:3:4", "35:-1", ""] {
            #expect(try command.run("log", "run", "--km", "5", "--min=\(minutes)").status == 64, "\(minutes)")
        }
        let shown = try command.run("runs").output
        #expect(shown.contains(" 35:30 ") && shown.contains("4 runs."), "\(shown)")
    }

    @Test("Of two sore sides each is asked for")
    func bothSides() throws {
        let command = try Command()
        try command.run(["--on", "2027-01-04", "init"] + Command.profile.map { $0 == "left" ? "both" : $0 })
        let on = ["--on", "2027-01-05", "check-in", "--pain", "1", "--stiffness", "5", "--side"]
        let left = try command.run(on + ["left"])
        #expect(left.output.contains("The right side is still to be said"), "\(left.all)")
        let right = try command.run(on + ["right"])
        #expect(!right.output.contains("still to be said") && right.output.contains("Green"), "\(right.all)")
    }

    @Test("Who must seek help sees that, and no plan")
    func stopped() throws {
        let command = try Command.begun()
        try command.run("--on", "2027-01-05", "flag", "rupture")
        let today = try command.run("--on", "2027-01-05", "today").output
        #expect(today.contains("Stop: seek help") && today.contains("emergency department"), "\(today)")
        for words in ["Session", "Still shut", "\nRun\n", "Load ("] {
            #expect(!today.contains(words), "\(words)")
        }
    }

    @Test("A command that is none is answered with the one that is meant")
    func unknownCommand() throws {
        let command = try Command.begun()
        for (typed, meant) in [
            ("checkin", "check-in"), ("Today", "today"), ("stepdown", "step-down"), ("xyz", "--help lists"),
        ] {
            let result = try command.run([typed, "--pain", "1"])
            #expect(result.status == 64)
            #expect(
                result.errors.contains("no command '\(typed)'") && result.errors.contains(meant),
                "\(result.all)")
        }
    }

    @Test("Days and equipment may be written with commas or blanks, in full or in short")
    func lists() throws {
        let command = try Command()
        try command.run(
            ["--on", "2027-01-04", "init", "--days", "Monday wed, fri", "--equipment", "step, backpack"]
                + Command.profile)
        let profile = try #require(try command.entries("profile").first?["profile"] as? [String: Any])
        #expect(profile["days"] as? [String] == ["mon", "wed", "fri"])
        #expect(profile["equipment"] as? [String] == ["step", "backpack"])
        for days in ["mo", "monkey", "monwed"] {
            #expect(try command.run("init", "--change", "--days", days, "--yes").status == 65, "\(days)")
        }
    }
}
