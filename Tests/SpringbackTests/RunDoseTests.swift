import FITFile
import Foundation
import Testing

/// What a run put on the tendon, as `runs` and `run ID` say it.
@Suite("The dose of a run in its list and on its page")
struct RunDoseTests {
    /// A recording of parts, each so many seconds at a speed.
    private static func bytes(
        _ start: String, _ parts: [(seconds: Int, speed: Double)], kind: FITSubSport = .generic
    ) throws -> [UInt8] {
        let date = try #require(ISO8601DateFormatter().date(from: start))
        let stamp = try #require(FITTimestamp(unixSeconds: Int64(date.timeIntervalSince1970)))
        var draft = FITActivityDraft(start: stamp)
        draft.subSport = kind
        var (second, distance) = (0, 0.0)
        for part in parts {
            for _ in 0..<part.seconds {
                draft.samples.append(
                    FITSample(
                        time: Double(second), distance: distance, speed: part.speed, altitude: 100,
                        cadence: 85))
                second += 1
                distance += part.speed
            }
        }
        return try draft.encoded()
    }

    /// An easy hour, six repetitions and a treadmill at 5:30/km, and a run by hand.
    private func begun() throws -> Command {
        let command = try Command.begun()
        let easy = 1000.0 / 330
        let repetitions = (0..<6).flatMap { number in
            [(seconds: 100, speed: number == 5 ? 5.0 : 4.4), (seconds: 90, speed: 2.4)]
        }
        try command.write(Self.bytes("2027-01-01T06:00:00Z", [(3300, easy)]), "in/easy.fit")
        try command.write(
            Self.bytes("2027-01-02T06:00:00Z", [(900, easy)] + repetitions + [(600, easy)]), "in/fast.fit")
        try command.write(
            Self.bytes("2027-01-03T06:00:00Z", [(1650, easy)], kind: .treadmill), "in/treadmill.fit")
        #expect(try command.run("--on", "2027-01-05", "import", command.path("in")).status == 0)
        try command.run("--on", "2027-01-05", "log", "run", "--km", "8", "--min", "40", "--kind", "tempo")
        return command
    }

    private func dose(_ run: [String: Any]) throws -> (central: Double, low: Double, high: Double) {
        let dose = try #require(run["dose"] as? [String: Double])
        return (try #require(dose["central"]), try #require(dose["low"]), try #require(dose["high"]))
    }

    @Test("An easy run costs its kilometres, repetitions more, a run by hand what such a run is made of")
    func list() throws {
        let command = try begun()
        let runs = try command.run("--on", "2027-01-05", "--json", "runs").objects
        #expect(runs.count == 4)
        let (easy, fast, byHand) = (try dose(runs[0]), try dose(runs[1]), try dose(runs[3]))
        #expect(abs(easy.central - 10) < 0.1 && easy.high - easy.low < 0.1)
        let kilometres = try #require(runs[1]["distance_m"] as? Double) / 1000
        #expect(fast.central > 1.1 * kilometres && fast.low < fast.central && fast.high > fast.central)
        #expect(byHand.central > 8)
        for run in runs {
            for value in try #require(run["dose"] as? [String: Double]).values {
                #expect((value * 100).rounded() / 100 == value)
            }
        }
        let lines = try command.run("--on", "2027-01-05", "runs").output.split(separator: "\n").map(
            String.init)
        #expect(lines[0].contains("dose") && lines[1].contains("10.0 (10-10)"))
        let csv = try command.run("--on", "2027-01-05", "runs", "--csv").output
        #expect(csv.contains(",dose_easy_km,dose_low,dose_high,"))
    }

    @Test("The page says dose, plain load, what it rests on and what cost most")
    func page() throws {
        let command = try begun()
        let ids = try command.run("--on", "2027-01-05", "--json", "runs").objects.compactMap {
            $0["id"] as? String
        }
        let fast = try command.run("--on", "2027-01-05", "run", ids[1]).output
        #expect(fast.contains("each second of the recording; measured cadence; your easy pace of 5:30/km"))
        #expect(fast.contains("What cost most") && fast.contains("6th fast part, 500 m at 3:2"))
        #expect(fast.contains("weigh more"))
        let details = try command.run("--on", "2027-01-05", "--json", "run", ids[1]).object
        let spells = try #require(details["costliest"] as? [[String: Any]])
        #expect(
            spells.count == 5 && spells[0]["number"] as? Int == 6 && spells[0]["kind"] as? String == "fast")
        #expect(
            details["dose_basis"] as? [String: String] == [
                "load": "recording", "cadence": "measured", "easy_pace": "known",
            ])
        let (plain, central) = (try #require(details["plain_load"] as? Double), try dose(details).central)
        #expect(central > plain)

        let easy = try command.run("--on", "2027-01-05", "run", ids[0]).output
        #expect(easy.contains("as even as easy running") && !easy.contains("What cost most"))
        let treadmill = try command.run("--on", "2027-01-05", "run", ids[2]).output
        #expect(treadmill.contains("A treadmill is not gentler") && treadmill.contains("not counted"))
        #expect(
            abs(try dose(try command.run("--on", "2027-01-05", "--json", "run", ids[2]).object).central - 5)
                < 0.1)
        let byHand = try command.run("--on", "2027-01-05", "run", ids[3]).output
        #expect(byHand.contains("an estimate: what such a run (tempo) is usually made of; cadence estimated"))
    }

    @Test("While no easy run has a cadence the page says that measured steps do not count")
    func uncomparedCadence() throws {
        let command = try Command.begun()
        let easy = 1000.0 / 330
        try command.write(
            Self.bytes("2027-01-02T06:00:00Z", [(900, easy), (600, 4.4), (600, easy)]), "fast.fit")
        #expect(try command.run("--on", "2027-01-05", "import", command.path("fast.fit")).status == 0)
        let run = try #require(try command.run("--on", "2027-01-05", "--json", "runs").objects.first)
        let id = try #require(run["id"] as? String)
        #expect(run["kind"] as? String != "easy")
        let page = try command.run("--on", "2027-01-05", "run", id).output
        #expect(
            page.replacing(/\s+/, with: " ").contains("estimated from speed, though measured: no easy run"))
        let basis = try command.run("--on", "2027-01-05", "--json", "run", id).object["dose_basis"]
        #expect((basis as? [String: String])?["cadence"] == "estimated")
    }

    @Test("Miles are shown to who counts in miles; JSON stays in easy kilometres")
    func imperial() throws {
        let command = try Command()
        // 8:51 a mile is 5:30 a kilometre.
        let profile = Command.profile.map { $0 == "5:30" ? "8:51" : $0 }
        try command.run(["--on", "2027-01-04", "init", "--units", "imperial"] + profile)
        let path = try command.write(Self.bytes("2027-01-01T06:00:00Z", [(3300, 1000.0 / 330)]), "easy.fit")
        #expect(try command.run("--on", "2027-01-05", "import", path).status == 0)
        let output = try command.run("--on", "2027-01-05", "runs").output
        #expect(output.contains("Dose in easy mi") && output.contains("6.2 (6.2-6.2)"))
        let run = try #require(try command.run("--on", "2027-01-05", "--json", "runs").objects.first)
        #expect(abs(try dose(run).central - 10) < 0.1)
        let id = try #require(run["id"] as? String)
        #expect(try command.run("--on", "2027-01-05", "run", id).output.contains("6.2 easy mi (6.2 to 6.2)"))
    }

    @Test("Without an easy pace the median stands in, and that is said; what is no run has no dose")
    func unknown() throws {
        let command = try Command()
        var profile = Command.profile
        let place = try #require(profile.firstIndex(of: "--easy-pace"))
        profile.removeSubrange(place...(place + 1))
        try command.run(["--on", "2027-01-04", "init"] + profile)
        try command.write(Self.bytes("2027-01-01T06:00:00Z", [(1800, 3)]), "in/a.fit")
        try command.write(
            MadeActivity.bytes(start: "2027-01-02T06:00:00Z", sport: .cycling), "in/ride.fit")
        #expect(try command.run("--on", "2027-01-05", "import", command.path("in")).status == 0)
        let all = try command.run("--on", "2027-01-05", "--json", "runs", "--all").objects
        #expect(all.count == 2 && all[1]["dose"] is NSNull)
        let (run, ride) = (try #require(all[0]["id"] as? String), try #require(all[1]["id"] as? String))
        let page = try command.run("--on", "2027-01-05", "run", run).output
        #expect(page.contains("which stands in for an easy pace"))
        let details = try command.run("--on", "2027-01-05", "--json", "run", ride).object
        for key in ["dose", "plain_load", "dose_basis", "costliest"] { #expect(details[key] is NSNull) }
    }

    @Test("Where nothing tells an easy pace any more, the list says how to give one and speaks of no dose")
    func noPace() throws {
        let command = try Command()
        var profile = Command.profile
        let place = try #require(profile.firstIndex(of: "--easy-pace"))
        profile.removeSubrange(place...(place + 1))
        try command.run(["--on", "2027-01-04", "init"] + profile)
        try command.run("--on", "2027-01-05", "log", "run", "--km", "5", "--min", "30", "--kind", "easy")
        // Speeds of runs stand in for 90 days.
        let before = try command.run("--on", "2027-06-01", "runs").output
        #expect(!before.contains("Dose in easy"), "\(before)")
        #expect(before.contains("springback init --change --easy-pace 5:30 --yes"), "\(before)")
        let given = ["--on", "2027-06-01", "init", "--change", "--easy-pace", "5:30", "--yes"]
        #expect(try command.run(given).status == 0)
        let after = try command.run("--on", "2027-06-01", "runs").output
        #expect(after.contains("Dose in easy km") && !after.contains("init --change"), "\(after)")
    }

    @Test("A dose survives the way out and in again")
    func moved() throws {
        let command = try begun()
        let before = try command.run("--on", "2027-01-05", "--json", "runs").output
        try command.run("--on", "2027-01-05", "journal", "export", command.path("out.jsonl"))
        let new = ["--data", command.path("new")]
        #expect(
            try command.run(new + ["--on", "2027-01-05", "journal", "import", command.path("out.jsonl")])
                .status == 0)
        #expect(try command.run(new + ["--on", "2027-01-05", "--json", "runs"]).output == before)
    }
}
