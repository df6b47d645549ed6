import Evidence
import Journal
import Tendon
import Testing

@Suite("The dose of a run")
struct DoseTests {
    static let easyPace = 1000.0 / 330

    static func dose(_ stretches: [Stretch], exponent: Int, easySpeed: Double = easyPace) throws -> Double {
        let easy = try #require(EasyRunning(speed: easySpeed))
        return LoadSums(stretches).easyKilometres(exponent: exponent, easy: easy)
    }

    static func kilometre(at speed: Double, grade: Double = 0, cadence: Double? = nil) -> Stretch {
        Stretch(seconds: 1000 / speed, speed: speed, grade: grade, cadence: cadence)
    }

    @Test(
        "A kilometre easy and flat is 1, whatever the easy speed and the exponent",
        arguments: [1.9, 2.3, 2.75, 3.03, 3.6, 4.4])
    func unit(speed: Double) throws {
        for exponent in LoadSums.exponents {
            let dose = try Self.dose([Self.kilometre(at: speed)], exponent: exponent, easySpeed: speed)
            #expect(abs(dose - 1) < 1e-9)
        }
        let easy = try #require(EasyRunning(speed: speed, cadence: 172))
        let measured = LoadSums([Self.kilometre(at: speed, cadence: 172)])
        let dose = Dose(measured, easy: easy)
        #expect(abs(dose.central - 1) < 1e-9)
        #expect(dose.high - dose.low < 1e-9)
    }

    @Test(
        "While nobody measured the easy cadence an easy flat kilometre is 1 in whichever steps it was run",
        arguments: [150.0, 162, 180, 200])
    func unknownEasyCadence(cadence: Double) throws {
        let easy = try #require(EasyRunning(speed: 3))
        let half = Stretch(seconds: 500 / 3.0, speed: 3)
        let measured = Stretch(seconds: 500 / 3.0, speed: 3, cadence: cadence)
        for run in [[measured, measured], [measured, half]] {
            let dose = Dose(LoadSums(run), easy: easy)
            #expect(abs(dose.central - 1) < 1e-9 && abs(dose.low - 1) < 1e-9 && abs(dose.high - 1) < 1e-9)
        }
    }

    @Test("More steps than the runner's easy ones cost more, once those are known")
    func steps() throws {
        let easy = try #require(EasyRunning(speed: 3, cadence: 172))
        let dose = Dose(LoadSums([Self.kilometre(at: 3, cadence: 180)]), easy: easy)
        #expect(abs(dose.central - 180.0 / 172) < 1e-9)
    }

    /// Tensiometry, PMC11096059: 8.2 to 10.1 bodyweights from 2.68 to 4.47 m/s.
    @Test("Peak force grows from 2.68 to 4.47 m/s as tensiometry found, within 3%")
    func tensiometry() {
        let ratio = Stretch(seconds: 1, speed: 4.47).relativePeak(to: 2.68)
        #expect(abs(ratio / (10.1 / 8.2) - 1) < 0.03)
    }

    /// Firminger 2020: per km, cumulative load falls with speed; cumulative damage rises or stays.
    @Test("For a kilometre plain load falls with speed, and damage by the fatigue law rises")
    func firminger() throws {
        var plain = Double.infinity
        var damage = 0.0
        for speed in stride(from: 2.2, through: 5.6, by: 0.1) {
            let load = try Self.dose([Self.kilometre(at: speed)], exponent: 1)
            let harm = try Self.dose([Self.kilometre(at: speed)], exponent: 9)
            #expect(load < plain)
            #expect(harm > damage)
            (plain, damage) = (load, harm)
        }
    }
}
