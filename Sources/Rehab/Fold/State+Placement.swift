import Evidence
import Journal
import Quantities

extension State {
    /// The first profile of a day's entries.
    static func profile(in entries: ArraySlice<Entry>) -> Profile? {
        for case .profile(let profile) in entries.map({ $0.event }) { return profile }
        return nil
    }

    /// The first profile begins the plan, reads what was before it, and places the runner on the ladders.
    mutating func begin(with profile: Profile, on day: Day, _ entries: ArraySlice<Entry>) {
        self.profile = profile
        follow(site: profile.site)
        readEarly(before: day)
        open(day)
        follow(profile.sore, from: day)
        planStart = day
        lastRunOrStrength = day
        heldUntil = nil
        var tests: [TendonTest] = []
        for record in records(before: day, from: Numbers.gateTestDays.value - 1, to: 1) {
            tests += record.tests.map { $0.test }
        }
        for case .test(let test) in entries.map({ $0.event }) { tests.append(test) }
        var mornings: [Morning] = []
        for case .morning(let morning) in entries.map({ $0.event }) { mornings.append(morning) }
        let start = Start.placement(of: profile, mornings: mornings, tests: tests, history: self, on: day)
        self.start = start
        phase = start.phase
        phaseSince = day
        for ladder in Ladder.allCases { put(ladder, on: start.rung(on: ladder), day: day) }
    }

    /// The days before the plan, as far back as any rule looks, read with the runner's own easy speed.
    private mutating func readEarly(before day: Day) {
        let kept = early
        early = []
        origin = max(origin, day - State.historyBeforePlan)
        var next = kept.firstIndex { $0.day >= origin } ?? kept.count
        for offset in 0..<(day - origin) {
            let at = origin + offset
            let start = next
            while next < kept.count, kept[next].day == at { next += 1 }
            open(at)
            today = at
            take(kept[start..<next], on: at)
            foldCap(of: at)
        }
        today = day
    }
}
