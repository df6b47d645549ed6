import Answers
import Journal
import Quantities
import Stores
import Testing

@testable import WebApp

/// What is typed and shown in the units a runner chose.
@Suite struct UnitsTests {
    private static let intake = "id=\(id(1))&born=1988&sore=left&flags=none"

    private static func id(_ number: Int) -> String { "01980a3e-7c00-7000-8000-00000000010\(number)" }

    private static func begun(_ more: String) async throws -> AppHarness {
        let app = try await AppHarness(hasJournal: false)
        #expect(try await app.send("\(intake)&\(more)", to: "/welcome").status == 303)
        return app
    }

    @Test(
        "A bare number is in the units of the runner, and a unit of its own goes before them",
        arguments: [
            ("68", Units.metric, 68.0), ("68,5 kg", .imperial, 68.5), ("150", .imperial, 68.0388555),
            ("150 lb", .metric, 68.0388555), ("150LBS", .metric, 68.0388555),
        ])
    func masses(text: String, units: Units, kilograms: Double) throws {
        #expect(abs(try TypedMeasure.mass(text, units: units).kilograms - kilograms) < 1e-9)
    }

    @Test(
        "Distances and paces are read by the same rule",
        arguments: [
            ("15", "5:30", Units.metric, 15.0, 330.0), ("15 km", "5:30/km", .imperial, 15, 330),
            ("10k", "5:30 min/km", .imperial, 10, 330), ("10", "8:51", .imperial, 16.09344, 329.95),
            ("13,1 mi", "8:51 / mi", .metric, 21.0824064, 329.95),
        ])
    func distances(
        distance: String, pace: String, units: Units, kilometres: Double, seconds: Double
    ) throws {
        #expect(abs(try TypedMeasure.distance(distance, units: units).kilometres - kilometres) < 1e-9)
        #expect(abs(try TypedMeasure.pace(pace, units: units).secondsPerKilometre - seconds) < 0.01)
    }

    @Test(
        "What is no measure is a fault, and never a trap",
        arguments: [
            "", "kg", "68 stone", "1e3", "0x44", "nan", "inf", "-70", "68 kg lb", "5:30", "9999999999",
        ])
    func refused(text: String) {
        #expect(throws: TypedFault.self) { try TypedMeasure.mass(text, units: .metric) }
        #expect(throws: TypedFault.self) { try TypedMeasure.distance("\(text) parsecs", units: .imperial) }
        #expect(throws: TypedFault.self) { try TypedMeasure.pace("\(text)/h", units: .imperial) }
    }

    @Test("Who counts in miles is asked in pounds and miles, and shown them again")
    func imperial() async throws {
        let app = try await Self.begun(
            "units=imperial&mass=150&easyPace=8%3A51&raceDay=2027-04-18&raceDistance=other&raceOther=13.1")
        let profile = try await app.desk.answer().profile
        #expect(abs(try #require(profile.mass).pounds - 150) < 1e-9)
        #expect(abs(try #require(profile.races.first).distance.miles - 13.1) < 1e-9)
        let page = try await app.get("/settings").text
        for shown in ["value=\"150 lb\"", "value=\"8:51/mi\"", "data-in=\"imperial\"", ": 13.1 mi"] {
            #expect(page.contains(shown), "\(shown)")
        }
        let race = "id=\(Self.id(5))&raceDay=2027-05-01&raceDistance=other&raceOther=10"
        #expect(try await app.send(race, to: "/settings/races").status == 303)
        let far = try await app.desk.answer().profile.races.map(\.distance.miles)
        #expect(far.count == 2 && abs((far.last ?? 0) - 10) < 1e-9)
    }

    @Test(
        "What is saved again untouched does not drift, also when the units change",
        arguments: [
            ("units=metric&mass=68.04&easyPace=8%3A51%2Fmi", "68+kg", "5%3A30%2Fkm"),
            ("units=imperial&mass=68.04+kg&easyPace=5%3A30%2Fkm", "150+lb", "8%3A51%2Fmi"),
        ])
    func untouched(intake: String, mass: String, pace: String) async throws {
        let app = try await Self.begun(intake)
        let before = try await app.desk.answer().profile
        let form = "born=1988&sore=left&mass=\(mass)&easyPace=\(pace)"
        for (number, units) in ["metric", "imperial"].enumerated() {
            let known = try await app.desk.answer().profile
            let text = units == known.units.rawValue ? "\(form)&units=\(units)" : nil
            guard let text else { continue }
            try await app.send("id=\(Self.id(number + 2))&site=midportion&\(text)", to: "/settings/profile")
        }
        #expect(try await app.desk.answer().profile == before)
        let other = before.units == .metric ? "imperial" : "metric"
        try await app.send("id=\(Self.id(6))&\(form)&units=\(other)", to: "/settings/profile")
        let after = try await app.desk.answer().profile
        #expect(after.units.rawValue == other)
        #expect(after.mass == before.mass)
        #expect(after.easySpeed == before.easySpeed)
    }

    @Test("A run is logged in the runner's miles, or in the unit that is written")
    func runs() async throws {
        let app = try await Self.begun("units=imperial")
        for (number, far) in ["5", "5+km"].enumerated() {
            let form = "id=\(Self.id(number + 3))&day=2027-01-1\(number)&distance=\(far)&time=50"
            #expect(try await app.send(form, to: "/runs/log").status == 303)
        }
        let metres = await app.facts.compactMap { entry -> Double? in
            if case .run(let run) = entry.event { run.distance?.metres } else { nil }
        }
        #expect(metres.sorted() == [5000, 8046.72])
    }

    @Test(
        "A race without a day, of a day that is over or of a distance that is none is asked again",
        arguments: [
            ("raceDay=&raceDistance=marathon", "raceDay"), ("raceDay=2026-01-01&raceDistance=10k", "raceDay"),
            ("raceDay=2027-04-18&raceDistance=ultra", "raceDistance"),
            ("raceDay=2027-04-18&raceDistance=other&raceOther=far", "raceOther"),
            ("raceDay=2027-04-18&raceDistance=other&raceOther=0", "raceOther"),
            ("raceDay=2027-04-18&raceDistance=other&raceOther=400+mi", "raceOther"),
        ])
    func noRace(form: String, field: String) async throws {
        let app = try await Self.begun("units=metric")
        let answer = try await app.send("id=\(Self.id(5))&\(form)", to: "/settings/races")
        #expect(answer.status == 422)
        #expect(answer.text.contains("id=\"\(field)-fault\""))
    }
}
