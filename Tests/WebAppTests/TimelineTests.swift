import Journal
import JournalFiles
import Quantities
import Rehab
import Tendon
import Testing

@testable import WebApp

@Suite struct TimelineTests {
    /// Two weeks from Mon 4 Jan 2027: a flare on the 8th after intervals, a silent 10th, a note that is markup.
    private static func harness() async throws -> AppHarness {
        let app = try await AppHarness()
        try app.clock.set("2027-01-17T07:00:00Z")
        var profile = JSONValue.profile(1)
        profile["id"] = id(1)
        profile["day"] = "2027-01-04"
        profile["profile"]?["easy_speed_m_s"] = 3
        profile["profile"]?["races"] = [["day": "2027-01-16", "distance_m": 10_000, "name": "<b>Town</b>"]]
        var entries = [profile]
        for day in 4...17 where day != 10 {
            var morning = JSONValue.morning(day, pain: day == 8 ? 7 : 1)
            morning["id"] = id(day)
            morning["day"] = .string("2027-01-\(day < 10 ? "0" : "")\(day)")
            entries.append(morning)
        }
        entries.append([
            "id": id(50), "day": "2027-01-07", "at": "2027-01-07T18:00:00Z", "offset": "+00:00",
            "run": [
                "sport": "running", "distance_m": 8000, "time_s": 2400, "kind": "intervals",
                "pain": 2, "masked": false,
            ],
        ])
        entries.append([
            "id": id(51), "day": "2027-01-09", "at": "2027-01-09T18:00:00Z", "offset": "+00:00",
            "note": "<script>alert(1)</script>",
        ])
        let answer = try await app.post(.array(entries), to: "/api/v1/entries")
        #expect(answer.status == 200, "\(answer.text)")
        return app
    }

    /// An id of two digits.
    private static func id(_ number: Int) -> JSONValue {
        .string("01980a3e-7c00-7000-8000-0000000000\(number < 10 ? "0" : "")\(number)")
    }

    private static func past(_ app: AppHarness, _ first: String, _ last: String) async throws -> TimelinePast
    {
        let standing = try await app.desk.standing()
        return TimelinePast(
            try #require(standing.answer), try #require(standing.ledger), from: try Day(first),
            through: try Day(last))
    }

    @Test("Phases and flares are cut at the ends of what is told of")
    func spells() async throws {
        let app = try await Self.harness()
        let all = try await Self.past(app, "2026-12-28", "2027-01-17")
        #expect(all.flares.map(\.first.text) == ["2027-01-08"])
        #expect(all.phases.first?.first.text == "2027-01-04")
        #expect(all.phases.last?.last.text == "2027-01-17")
        let within = try await Self.past(app, "2027-01-09", "2027-01-09")
        #expect(within.phases.count == 1)
        #expect(within.phases.first?.first == within.phases.first?.last)
    }

    @Test("A silent morning stays unknown, and no day outside the plan has a light")
    func gaps() async throws {
        let app = try await Self.harness()
        let past = try await Self.past(app, "2027-01-01", "2027-01-20")
        let days = Dictionary(uniqueKeysWithValues: past.days.map { ($0.day.text, $0) })
        #expect(days["2027-01-10"]?.seen?.morning == .unknown)
        #expect(days["2027-01-10"]?.worst == nil)
        #expect(days["2027-01-03"]?.seen == nil)
        #expect(days["2027-01-18"]?.seen == nil)
        #expect(days["2027-01-08"]?.seen?.morning == .flared)
    }

    @Test("A week's dose is that of its runs together, beside its plain kilometres")
    func weeks() async throws {
        let past = try await Self.past(try await Self.harness(), "2027-01-04", "2027-01-17")
        #expect(past.weeks.count == 2)
        #expect(past.weeks[0].kilometres == 8)
        let dose = try #require(past.weeks[0].dose)
        #expect(dose.low <= dose.central && dose.central <= dose.high && dose.central > 8)
        #expect(past.weeks[1].dose == nil)
        #expect(past.weeks[0].known == 6 && past.weeks[0].flared == 1)
    }

    @Test("The page says first how many flares there were, draws them, and writes no markup of the runner's")
    func page() async throws {
        let app = try await Self.harness()
        let page = try await app.get("/timeline?weeks=4")
        #expect(page.status == 200)
        #expect(page.text.contains("One flare in these 4 weeks."))
        #expect(page.text.contains("flare-spell"))
        #expect(page.text.contains("mark-diamond flared"))
        #expect(!page.text.contains("<script>alert") && !page.text.contains("<b>Town"))
        #expect(page.text.contains("&lt;script&gt;alert(1)"))
        #expect(page.text.contains("href=\"/why/2027-01-08\""))
        #expect(!page.text.contains("style="))
    }

    @Test("Before there is a profile the page leads to the welcome")
    func noProfile() async throws {
        let app = try await AppHarness()
        #expect(try await app.get("/timeline").header("Location") == "/welcome")
        #expect(try await app.get("/api/v1/timeline").status == 409)
    }

    @Test("A window is whole weeks up to today, and its neighbours lead on without a gap")
    func windows() throws {
        let today = try Day("2027-01-13")
        let window = TimelineWindow(weeks: 7, until: nil, today: today)
        #expect(window.weeks == 12 && window.first.weekday == .monday && window.last == today)
        #expect(window.later == nil)
        let before = TimelineWindow(weeks: 12, until: window.earlier(than: .earliest), today: today)
        #expect(before.last == window.first - 1)
        #expect(TimelineWindow(weeks: 12, until: before.later, today: today) == window)
        #expect(window.earlier(than: window.first) == nil)
        #expect(TimelineWindow(weeks: 4, until: .latest, today: today).last == today)
        #expect(TimelineWindow(weeks: 52, until: .earliest, today: today).first == .earliest)
    }

    @Test("The document is asked for by days, at most 400 at once")
    func api() async throws {
        let app = try await Self.harness()
        let document = try await app.get("/api/v1/timeline?from=2027-01-08&to=2027-01-08")
        #expect(document.status == 200)
        guard case .array(let days)? = document["days"], case .object(let day)? = days.first else {
            Issue.record("no days")
            return
        }
        #expect(day["morning"] == "flared")
        #expect(day["light"] == "red")
        #expect(day["turns"] != .array([]))
        for bad in [
            "from=2027-01-09&to=2027-01-08", "from=2025-01-01&to=2027-01-01", "from=yesterday",
            "to=2027-02-30",
        ] {
            #expect(try await app.get("/api/v1/timeline?\(bad)").status == 400, "\(bad)")
        }
        #expect(try await app.get("/api/v1/timeline?from=1600-01-01&to=1600-01-02").status == 200)
    }
}
