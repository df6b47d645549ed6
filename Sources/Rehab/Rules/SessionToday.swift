import Evidence
import Journal
import Quantities

/// What remains of the program today: the rungs that are open, and which of them are on the plan.
enum SessionToday {
    static func items(in state: State, open: LadderSet, light: Light, on day: Day) -> [Decision.SessionItem] {
        var items: [Decision.SessionItem] = []
        if open.contains(.strength), let item = strength(in: state, light: light, on: day) {
            items.append(item)
        }
        let storage = Ladder.allCases.filter { $0.isEnergyStorage && open.contains($0) }
        // One new stimulus at a time: of the open ones the least used of late is on the plan.
        let next = storage.filter { isDue($0, in: state, on: day) }
            .min { state.ladder($0).lastUse < state.ladder($1).lastUse }
        for ladder in storage {
            guard let name = state.offered(ladder, on: day), let rung = state.program.rung(name) else {
                continue
            }
            items.append(Decision.SessionItem(rung: rung, isPlanned: ladder == next, isMenu: false))
        }
        return items
    }

    private static func strength(in state: State, light: Light, on day: Day) -> Decision.SessionItem? {
        guard var name = state.offered(.strength, on: day) else { return nil }
        var isMenu = false
        if light == .red, let highest = SettleMenu.highestRung(in: state, on: day), name.number > highest {
            name = RungName(.strength, highest)
            isMenu = true
        }
        guard let rung = state.program.rung(name) else { return nil }
        return Decision.SessionItem(
            rung: rung, isPlanned: isDue(.strength, in: state, on: day), isMenu: isMenu)
    }

    /// Whether fewer sessions than planned were done in the last six days.
    private static func isDue(_ ladder: Ladder, in state: State, on day: Day) -> Bool {
        if let days = state.profile?.days, !days.isEmpty, !days.contains(day.weekday) { return false }
        let done = state.records(before: day, from: 6).filter { $0.used(ladder) }.count
        return done < perWeek(ladder, phase: state.phase)
    }

    private static func perWeek(_ ladder: Ladder, phase: Phase) -> Int {
        switch ladder {
        case .strength:
            phase >= .bridge ? Numbers.strengthPerWeekFromBridge.value : Numbers.strengthPerWeek.value
        case .plyo: phase >= .speed ? Numbers.plyoPerWeekFromSpeed.value : Numbers.plyoPerWeek.value
        case .run, .speed, .hills: 7
        }
    }
}

/// Questions and tests that are due today.
enum DueToday {
    static func all(in state: State, shut: [GateReason], light: Light, on day: Day) -> [Decision.Due] {
        var due: [Decision.Due] = []
        guard let record = state.record(day) else { return [] }
        if record.checkInMissing { due.append(.checkIn) }
        if record.flareBegan || state.flagQuestionsDue(on: day) { due.append(.flagQuestions) }
        guard light == .green else { return due }
        for gate in shut {
            switch (gate.rule, gate.detail) {
            case (.gateHeelRaise, _): due.append(.heelRaiseTest)
            case (.gateHops, .hops(let double, _, _, _)) where record.storage == .none:
                due.append(double ? .doubleHopTest : .singleHopTest)
            default: break
            }
        }
        return due
    }
}
