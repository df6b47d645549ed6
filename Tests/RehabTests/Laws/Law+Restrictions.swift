import Journal
import Quantities
import Rehab

extension Law {
    /// Inside the spacing after an exposure of energy storage none is open; counted here from the entries alone.
    static let spacingIsKept = Law(says: "no energy storage inside the spacing") { journal in
        var broken: String?
        var free: Day?
        let program = try journal.program()
        try journal.walk { before, day, entries in
            guard broken == nil else { return }
            if let answer = day.answer(after: before, entries), let open = free, day < open,
                answer.allows.intersection(.energyStorage) != []
            {
                broken = "\(day.text): energy storage is open before \(open.text)"
            }
            for entry in entries {
                guard let days = entry.event.spacing(in: program) else { continue }
                free = max(free ?? day, day + days)
            }
        }
        return broken
    }

    /// What is closed has a reason that closes it, and what is open has none; a smaller run has its reason, too.
    static let restrictionsHaveReasons = Law(says: "every restriction has a reason") { journal in
        var broken: String?
        try journal.walk { before, day, entries in
            guard broken == nil, let answer = day.answer(after: before, entries) else { return }
            var closed: LadderSet = []
            for reason in answer.reasons { closed.formUnion(reason.closes) }
            if closed != LadderSet.all.subtracting(answer.allows) {
                broken = "\(day.text): allows \(answer.allows.ladders), reasons close \(closed.ladders)"
            }
            if answer.light != .green,
                !answer.reasons.contains(where: { $0.rule < .disuse || $0.rule >= .flagRupture })
            {
                broken = "\(day.text): \(answer.light.name) without a cause"
            }
            let run = answer.run
            guard run.allowed else { return }
            let limits: [RuleID] = [.runSpike, .runHalf, .runFifth]
            if !answer.reasons.contains(where: { limits.contains($0.rule) }) {
                broken = "\(day.text): \(run.maxKilometres) km without a reason"
            }
        }
        return broken
    }

    /// Rungs exist, one step a day at most forward, numbers are numbers, and a stop or a red day opens nothing it may not.
    static let answersAreWithinBounds = Law(says: "answers are within their bounds") { journal in
        var broken: String?
        let program = try journal.program()
        try journal.walk { before, day, entries in
            guard broken == nil, let answer = day.answer(after: before, entries) else { return }
            func check(_ holds: Bool, _ what: String) { if !holds { broken = "\(day.text): \(what)" } }
            let isPlaced = entries.contains { $0.event.kind == .clinician } || before.planStart == nil
            for rung in answer.rungs {
                check(program.rung(rung) != nil, "\(rung.text) does not exist")
                let was = before.rung(rung.ladder).number
                check(isPlaced || rung.number <= was + 1, "\(rung.ladder.name) from \(was) to \(rung.number)")
            }
            check(
                isPlaced || answer.phase <= before.phase.next,
                "from \(before.phase.name) to \(answer.phase.name)")
            let run = answer.run
            check(run.maxKilometres.isFinite && run.maxKilometres >= 0, "\(run.maxKilometres) km")
            check(run.allowed == answer.allows(.run), "the run and what is allowed differ")
            check(run.allowed || run.maxKilometres == 0 && run.kinds.isEmpty, "a closed run has a length")
            check(answer.light != .stop || answer.allows == [], "something is open at a stop")
            check((answer.light == .stop) == (answer.stop != nil), "a stop without a flag, or the other way")
            check(
                answer.light != .red || answer.allows.subtracting(.strength) == [],
                "a red day has a run or a jump")
            check(
                answer.phase >= .bridge || answer.allows.intersection(.energyStorage) == [],
                "energy storage in \(answer.phase.name)")
            for item in answer.session {
                let name = item.rung.name
                check(answer.allows(name.ladder), "\(name.text) is offered and closed")
                check(
                    name.number <= answer.rungs[name.ladder.rawValue].number,
                    "\(name.text) is above its ladder")
                check(answer.phase > .settle || name.number <= 2, "\(name.text) in settle")
            }
            check(
                answer.reasons.allSatisfy { RuleCard.card($0.rule).id == $0.rule }, "a reason without a card")
        }
        return broken
    }
}

extension Event {
    /// Days from this exposure to the next one of energy storage; nil for what stores none, and for what only the
    /// engine can tell.
    func spacing(in program: Program) -> Int? {
        func days(_ rung: RungName) -> Int? {
            switch program.rung(rung)?.storage {
            case .high: 3
            case .medium: 2
            default: nil
            }
        }
        switch self {
        case .plyo(let session): return days(RungName(.plyo, session.rung))
        case .run(let run):
            if let rung = run.rung { return rung.ladder == .run ? nil : days(rung) }
            switch run.kind {
            case .strides, .tempo: return 2
            case .intervals, .race, .hills: return 3
            case .easy, nil: return nil
            }
        case .test(let test): return test.hopsSingle != nil ? 3 : test.hopsDouble != nil ? 2 : nil
        default: return nil
        }
    }
}
