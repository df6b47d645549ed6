import Journal
import Quantities

@testable import Rehab

/// Decisions as the engine gives them, each a few words of its own.
enum SampleDecisions {
    static let day = SampleReasons.day

    static func run(
        _ rung: Int, _ kilometres: Double, kinds: [RunKind] = [.easy], climb: Double = 10, race: Race? = nil
    ) -> Decision.RunAllowance {
        Decision.RunAllowance(
            allowed: kilometres > 0, maxKilometres: kilometres, kinds: kilometres > 0 ? kinds : [],
            rung: RungName(.run, rung), maxClimb: kilometres > 0 ? climb : 0, race: race)
    }

    static func decision(
        _ light: Light, _ phase: Phase = .load, allows: LadderSet = [],
        run: Decision.RunAllowance = run(7, 0),
        stop: Decision.Stop? = nil, since: Day = day - 20
    ) -> Decision {
        Decision(
            day: day, light: light, phase: phase, phaseSince: since, stop: stop, allows: allows,
            allowsHopTest: false, rungs: [], session: [], run: run, reasons: [], tendons: [], due: [])
    }

    static func stop(_ flags: [Flag]) -> Decision.Stop {
        Decision.Stop(flags: flags, urgency: flags.map { $0.urgency }.max() ?? .review)
    }

    static let race = Race(
        day: day, distance: (try? Distance(kilometres: 42.195)) ?? .zero, name: "Spring marathon")

    static var all: [(name: String, decision: Decision)] {
        [
            ("green, all open", decision(.green, .keep, allows: .all, run: run(7, 11))),
            ("green, easy days", decision(.green, allows: [.strength, .run], run: run(7, 1.1 * 10))),
            ("green, a rest day", decision(.green)),
            ("green, first day of a phase", decision(.green, .bridge, allows: .plyo, since: day)),
            ("green, run and walk", decision(.green, .settle, allows: [.strength, .run], run: run(2, 3.2))),
            ("green, half an hour", decision(.green, .load, allows: [.run], run: run(6, 5.5))),
            (
                "green, strides",
                decision(
                    .green, .bridge, allows: [.run, .speed],
                    run: run(7, 12, kinds: [.easy, .strides], climb: 14.4))
            ),
            (
                "green, a race",
                decision(
                    .green, .speed, allows: [.run, .speed, .hills],
                    run: run(7, 14, kinds: [.easy, .intervals, .hills, .race], race: race))
            ),
            ("waiting", decision(.waiting, allows: [.strength, .run], run: run(7, 10))),
            ("waiting, a rest day", decision(.waiting)),
            ("amber", decision(.amber, allows: [.strength, .run], run: run(7, 4.5))),
            ("amber, a rest day", decision(.amber)),
            ("red with the settle menu", decision(.red, .settle, allows: .strength)),
            ("red", decision(.red, .settle)),
            ("stop, emergency", decision(.stop, stop: stop([.numb, .rupture]))),
            ("stop, review", decision(.stop, stop: stop([.fluoroquinolone]))),
            ("stop, out of scope", decision(.stop, stop: stop([.surgery]))),
            ("stop, no plan", decision(.stop, stop: stop([.age]))),
        ]
    }
}
