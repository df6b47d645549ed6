import Foundation
import Testing

@Suite("what-if")
struct WhatIfCommandTests {
    /// A runner on r7 with a quiet fortnight and 8 km every other day.
    private func begun() throws -> Command {
        let command = try Command.begun()
        for day in 5...18 {
            let on = ["--on", "2027-01-\(day < 10 ? "0" : "")\(day)"]
            try command.run(on + ["check-in", "--pain", "1", "--stiffness", "5"])
            guard day % 2 == 1 else { continue }
            try command.run(
                on + ["log", "run", "--km", "8", "--min", "44", "--kind", "easy", "--pain", "1"])
        }
        return command
    }

    @Test("answers with dose, reasons and the nearest that is allowed, and records nothing") func intervals()
        throws
    {
        let command = try begun()
        let before = try command.exported()
        let result = try command.run("--on", "2027-01-18", "--json", "what-if", "8x400m @ 4:10/km, 2:00 jog")
        #expect(result.status == 0, "\(result.all)")
        let answer = result.object
        #expect(answer["workout"] as? String == "8 x 400 m @ 4:10/km w/ 2:00 jog")
        #expect(answer["kind"] as? String == "intervals" && answer["allowed"] as? Bool == false)
        let reasons = try #require(answer["reasons"] as? [[String: Any]])
        #expect(reasons.contains { $0["id"] as? String == "ladder.closed" })
        #expect(reasons.allSatisfy { ($0["says"] as? String)?.isEmpty == false })
        let dose = try #require(answer["dose"] as? [String: Double])
        let (low, central, high) = (dose["low"] ?? 0, dose["central"] ?? 0, dose["high"] ?? 0)
        #expect(low <= central && central <= high && central > answer["km"] as? Double ?? 99)
        let nearest = try #require(answer["nearest"] as? [String: Any])
        #expect((nearest["workout"] as? String)?.hasSuffix("km easy") == true)
        #expect(try command.exported() == before)
        let text = try command.run("--on", "2027-01-18", "what-if", "8x400m", "@", "4:10/km,", "2:00", "jog")
        #expect(text.status == 0 && text.output.contains("nothing faster than easy"), "\(text.all)")
    }

    @Test("lets an easy run within the cap through") func easy() throws {
        let result = try begun().run("--on", "2027-01-18", "--json", "what-if", "8 km easy")
        #expect(result.object["allowed"] as? Bool == true, "\(result.all)")
        #expect(result.object["nearest"] is NSNull)
        #expect((result.object["reasons"] as? [Any])?.isEmpty == true)
    }

    @Test("tells who must seek help so, and nothing else") func stop() throws {
        let command = try begun()
        try command.run("--on", "2027-01-18", "flag", "rupture")
        let result = try command.run("--on", "2027-01-18", "--json", "what-if", "5 km easy")
        #expect(result.object["unjudged"] as? String == "stop" && result.object["allowed"] as? Bool == false)
        #expect(result.object["nearest"] is NSNull && result.object["tomorrow"] is NSNull)
        let text = try command.run("--on", "2027-01-18", "what-if", "5 km easy").output
        #expect(text.contains("seek help now") && !text.contains("dose"), "\(text)")
    }

    @Test("says that an easy pace is needed, and what is open all the same") func easyPace() throws {
        let command = try Command()
        let on = ["--on", "2027-01-05"]
        try command.run(on + ["init", "--born", "1988", "--sore", "left", "--flag", "none", "--yes"])
        let answer = try command.run(on + ["--json", "what-if", "2 km @ 4:00/km"]).object
        #expect(answer["unjudged"] as? String == "easy-pace" && answer["kind"] is NSNull)
        #expect((answer["says"] as? String)?.contains("--easy-pace") == true)
        #expect((answer["open"] as? [String: Any])?["run"] as? Bool == true)
    }

    @Test("judges no walk") func walk() throws {
        let answer = try begun().run("--on", "2027-01-18", "--json", "what-if", "30 min walk").object
        #expect(answer["unjudged"] as? String == "walk" && answer["allowed"] is NSNull)
        #expect((answer["reasons"] as? [Any])?.isEmpty == true)
    }

    @Test("points at the place that cannot be read") func caret() throws {
        let command = try begun()
        let result = try command.run("--on", "2027-01-18", "what-if", "8x400m @ 4;10/km")
        #expect(result.status == 65)
        #expect(
            result.errors.contains("  8x400m @ 4;10/km\n            ^ a pace looks like 4:10/km"),
            "\(result.all)")
        let json = try command.run("--on", "2027-01-18", "--json", "what-if", "8x400m @ 4;10/km")
        #expect(json.error["where"] as? String == "character 11")
        #expect(try command.run("what-if").status == 64)
    }
}

@Suite("bridge")
struct BridgeCommandTests {
    @Test("draws a picture of at most 80 columns") func picture() throws {
        let command = try Command.begun()
        let result = try command.run("--on", "2027-01-04", "bridge")
        #expect(result.status == 0, "\(result.all)")
        let lines = result.output.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines.filter { $0.count > 80 })")
        #expect(lines.contains { $0.contains("1 = easy") })
        for name in ["walking", "s4 slow single-leg raise", "p1 double-leg pogo", "v1-v2 strides"] {
            #expect(lines.contains { $0.contains(name) }, "\(name)")
        }
    }

    @Test("puts a measured mark on no rung whose weight nobody measured") func weights() throws {
        let command = try Command.begun()
        let lines = try command.run("--on", "2027-01-04", "bridge").output.split(separator: "\n")
        let loaded = try #require(lines.first { $0.contains("s5-s8 loaded single-leg raise") })
        #expect(loaded.contains("only ranked") && !loaded.contains("◆"))
        let measured = try #require(lines.first { $0.contains("single-leg raise, +20% body weight") })
        #expect(measured.contains("◆") && !measured.contains("s5"))
        let document = try command.run("--on", "2027-01-04", "--json", "bridge").object
        let ladders = try #require(document["ladders"] as? [[String: Any]])
        let rungs = try #require(ladders[0]["rungs"] as? [[String: Any]])
        for rung in rungs.suffix(4) {
            let points = try #require(rung["points"] as? [[String: Any]])
            #expect(points.allSatisfy { $0["central"] is NSNull && $0["status"] as? String == "rank only" })
        }
    }

    @Test("says of every point what it rests on") func points() throws {
        let command = try Command.begun()
        let document = try command.run("--on", "2027-01-04", "--json", "bridge").object
        let movements = try #require(document["movements"] as? [[String: Any]])
        let statuses = Set(movements.compactMap { $0["status"] as? String })
        #expect(statuses == ["verified", "recalled", "rank only", "not found"])
        let ladders = try #require(document["ladders"] as? [[String: Any]])
        #expect(
            ladders.compactMap { $0["ladder"] as? String } == ["strength", "plyo", "run", "speed", "hills"])
        let plyo = ladders[1]
        #expect(plyo["open"] as? Bool == false && plyo["next"] as? String == "p1")
        #expect((plyo["shut"] as? [String: Any])?["id"] as? String == "ladder.closed")
    }
}
