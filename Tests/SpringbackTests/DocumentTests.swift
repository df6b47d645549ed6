import FITFile
import Foundation
import Testing

@Suite("Under --json")
struct DocumentTests {
    /// A life in which every command speaks once, with the exit code it must have.
    static let life: [(String, Int32)] = [
        ("today", 65), ("explain", 65), ("bridge", 65), ("what-if 10km", 65), ("virtual", 64),
        ("import nowhere.fit", 65), ("runs", 65), ("program list", 0),
        ("program show insertional", 0),
        ("evidence", 0), ("evidence spacing", 0), ("evidence nonsense", 65), ("flag", 0), ("bogus", 64),
        ("init --born 1988 --sore left --yes --flag none", 0), ("init --born 1988 --yes", 65), ("runs", 0),
        ("check-in --pain 2 --stiffness 10", 0), ("check-in --pain 12 --stiffness 10", 65), ("check-in", 64),
        ("import watch", 0), ("import watch", 0), ("import nowhere.fit", 66), ("import broken.fit", 65),
        ("import", 64),
        ("log run --km 5 --min 30 --pain 1", 0), ("log strength --rung s2 --pain 1", 0),
        ("log strength --intent muscle", 0), ("log plyo --rung p1 --pain 0", 0),
        ("log plyo --rung s1", 65), ("log plyo --rung s1", 65),
        ("log", 0),
        ("log run", 64), ("test --heel-raise 24/25 --pain 1", 0), ("test --hops-double 1 --hops-single 2", 0),
        ("test", 64),
        ("flag bone", 0), ("today", 0), ("why", 0), ("clear bone", 0), ("flag nonsense", 65),
        ("step-down plyo", 0),
        ("step-down nonsense", 65), ("note \u{1B}[31mred\"\\\u{7}", 0),
        ("clinician --name M.Whitt --phase load --strength s3", 0),
        ("clinician --name M.Whitt --phase nonsense", 65), ("correct ffffffff --pain 1", 65), ("today", 0),
        ("why", 0),
        ("runs --all", 0), ("run ffffffff", 65), ("vignette good.yaml", 0), ("vignette bad.yaml", 1),
        ("vignette broken.fit", 65), ("vignette nowhere.yaml", 66), ("program check broken.fit", 1),
        ("program check nowhere.yaml", 66), ("journal export out.jsonl --originals files", 0),
        ("journal export nowhere/out", 73),
        ("journal import out.jsonl --originals files", 0), ("journal import broken.fit", 65),
        ("journal import nowhere", 66),
        ("explain", 0), ("bridge", 0), ("what-if 5km", 0), ("what-if nonsense", 65),
        ("virtual --weeks 2 --output made.jsonl", 0), ("init --change --mass 70 --yes", 0),
    ]

    @Test("Standard output is exactly one document, whatever happens") func everyCommand() throws {
        let command = try Command()
        _ = try MadeActivity.folder(2, in: command)
        try command.write("no activity", "broken.fit")
        try command.write(Vignettes.passing, "good.yaml")
        try command.write(Vignettes.failing, "bad.yaml")
        for (line, status) in DocumentTests.life where line != "log" {
            let arguments = line.split(separator: " ").map(String.init)
            let result = try command.run(["--on", "2027-01-05", "--json"] + arguments)
            #expect(result.status == status, "\(line): \(result.all)")
            OneDocument.expect(result.output)
            let isPlainError =
                status != 0 && !["import", "vignette"].contains(arguments[0]) || result.object["error"] != nil
            guard isPlainError else { continue }
            #expect(result.error["code"] as? Int32 == status, "\(line): \(result.all)")
            #expect(Set(result.error.keys) == ["code", "do", "what", "where"], "\(line): \(result.all)")
            for key in ["do", "what"] {
                #expect((result.error[key] as? String)?.isEmpty == false, "\(line): \(result.all)")
            }
            #expect(!result.errors.isEmpty, "\(line)")
        }
    }

    @Test("today has the keys of the contract") func today() throws {
        let command = try Command.begun()
        let unanswered = try command.run("--on", "2027-01-05", "--json", "today").object
        try DocumentTests.expectToday(unanswered)
        #expect(unanswered["light"] as? String == "waiting")
        try command.run("--on", "2027-01-05", "check-in", "--pain", "1", "--stiffness", "5")
        let green = try command.run("--on", "2027-01-05", "--json", "today").object
        try DocumentTests.expectToday(green)
        #expect(green["light"] as? String == "green")
        #expect(green["stop"] is NSNull)
        #expect((green["run"] as? [String: Any])?["allowed"] as? Bool == true)
        try command.run("--on", "2027-01-05", "flag", "rupture")
        let stopped = try command.run("--on", "2027-01-05", "--json", "today").object
        try DocumentTests.expectToday(stopped)
        #expect(stopped["light"] as? String == "stop")
        let stop = try #require(stopped["stop"] as? [String: String])
        #expect(Set(stop.keys) == ["reason", "seek"])
        let allows = try #require(stopped["allows"] as? [String: Bool])
        #expect(allows.values.allSatisfy { !$0 })
        #expect((stopped["session"] as? [Any])?.isEmpty == true)
    }

    static func expectToday(_ today: [String: Any]) throws {
        #expect(
            Set(today.keys) == [
                "day", "light", "phase", "stop", "session", "run", "allows", "rungs", "reasons", "tendons",
                "rules_version",
                "program",
            ])
        let ladders: Set<String> = ["strength", "run", "plyo", "speed", "hills"]
        let allows = try #require(today["allows"] as? [String: Bool])
        #expect(Set(allows.keys) == ladders)
        #expect(Set(try #require(today["rungs"] as? [String: String]).keys) == ladders)
        let run = try #require(today["run"] as? [String: Any])
        #expect(Set(run.keys) == ["allowed", "kinds", "max_km"])
        #expect(run["allowed"] as? Bool == allows["run"])
        let most = try #require(run["max_km"] as? Double)
        let kinds = try #require(run["kinds"] as? [String])
        if allows["run"] == true {
            #expect(most > 0 && !kinds.isEmpty)
        } else {
            #expect(most == 0 && kinds.isEmpty)
        }
        let reasons = try #require(today["reasons"] as? [[String: Any]])
        #expect(!reasons.isEmpty)
        for reason in reasons {
            #expect(Set(reason.keys) == ["id", "says", "grade", "sources", "entries"])
            #expect((reason["sources"] as? [String])?.isEmpty == false)
        }
        for tendon in try #require(today["tendons"] as? [[String: String]]) {
            #expect(Set(tendon.keys) == ["side", "light"])
        }
    }

    @Test("runs has the keys of the contract, and what is unknown is null") func runs() throws {
        let command = try Command.begun()
        try command.write(MadeActivity.bytes(), "run.fit")
        try command.write(MadeActivity.bytes(start: "2027-01-06T06:00:00Z", sport: .cycling), "ride.fit")
        try command.run("--on", "2027-01-07", "import", command.path("run.fit"), command.path("ride.fit"))
        try command.run("--on", "2027-01-07", "log", "run", "--km", "5", "--min", "30")
        let keys: Set<String> = [
            "id", "start", "sport", "distance_m", "elapsed_s", "timer_s", "climb_m", "cadence_spm", "records",
            "device", "file", "dose", "day", "name", "kind", "shoes", "note", "pain", "effort", "source",
            "sources",
        ]
        let runs = try command.run("--json", "runs").objects
        #expect(runs.count == 2)
        #expect(runs.allSatisfy { Set($0.keys) == keys })
        let imported = try #require(runs.first)
        #expect(imported["start"] as? String == "2027-01-05T06:00:00Z")
        #expect(imported["sport"] as? String == "running")
        #expect(imported["distance_m"] as? Double == 5400)
        #expect(imported["timer_s"] as? Double == 1800 && imported["elapsed_s"] as? Double == 1800)
        #expect(imported["cadence_spm"] as? Double == 170)
        #expect(imported["records"] as? Int == 181)
        #expect(imported["device"] as? String == "Made watch")
        #expect((imported["file"] as? String)?.hasSuffix("run.fit") == true)
        let logged = try #require(runs.last)
        for key in keys.subtracting(["id", "day", "sport", "kind", "distance_m", "timer_s", "sources"]) {
            #expect(logged[key] is NSNull, "\(key)")
        }
        let all = try command.run("--json", "runs", "--all").objects
        #expect(all.map { $0["sport"] as? String } == ["running", "cycling", "running"])
        let one = try command.run("--json", "run", String((imported["id"] as? String ?? "").prefix(18)))
        #expect(Set(one.object.keys).isSuperset(of: keys))
        #expect(one.object["id"] as? String == imported["id"] as? String)
    }

    @Test("import counts and names") func imports() throws {
        let command = try Command.begun()
        let folder = try MadeActivity.folder(2, in: command)
        try command.write("no activity", "watch/text.fit")
        var cut = try MadeActivity.bytes(start: "2026-12-01T06:00:00Z")
        cut.removeLast(200)
        try command.write(cut, "watch/cut.fit")
        try command.write("a remark", "watch/readme.txt")
        let first = try command.run("--on", "2027-01-05", "--json", "import", folder)
        #expect(first.status == 65)
        #expect(Set(first.object.keys) == ["imported", "duplicates", "skipped", "failed", "warnings"])
        #expect(first.object["imported"] as? Int == 3)
        let failed = try #require(first.object["failed"] as? [[String: String]])
        #expect(failed.count == 1)
        #expect(failed.first.map { Set($0.keys) } == ["file", "where", "reason"])
        #expect(failed.first?["file"]?.hasSuffix("text.fit") == true)
        let warnings = try #require(first.object["warnings"] as? [[String: String]])
        #expect(
            warnings.contains {
                $0["file"]?.hasSuffix("cut.fit") == true && $0["where"]?.hasPrefix("byte ") == true
            })
        let second = try command.run("--on", "2027-01-05", "--json", "import", folder).object
        #expect(second["imported"] as? Int == 0 && second["duplicates"] as? Int == 3)
    }

    @Test("Ids are UUIDs of version 7 in lower case") func ids() throws {
        let command = try Command.begun()
        let id = try command.run("--on", "2027-01-05", "--json", "note", "a word").id
        #expect(id == id.lowercased())
        #expect(UUID(uuidString: id) != nil)
        #expect(Array(id)[14] == "7")
    }
}
