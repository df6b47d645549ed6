import Evidence
import Journal
import Quantities

extension State {
    /// The first profile begins the plan and places the runner on the ladders.
    mutating func place(on day: Day, _ entries: [Entry]) {
        guard
            let first = entries.first(where: { entry in
                if case .profile = entry.event { return true }
                return false
            }), case .profile(let profile) = first.event
        else { return }
        self.profile = profile
        tendons = profile.sore.sides.map { _ in TendonState() }
        planStart = day
        lastRunOrStrength = day
        var tests = records(day - (Numbers.gateTestDays.value - 1), day - 1).flatMap { record in record.tests.map { $0.test } }
        for case .test(let test) in entries.map({ $0.event }) { tests.append(test) }
        let start = Start.placement(of: profile, tests: tests, history: self, on: day)
        self.start = start
        phase = start.phase
        phaseSince = day
        for ladder in Ladder.allCases { put(ladder, on: start.rung(on: ladder), day: day) }
    }
}
