public import Account
import Evidence
import Journal
import Quantities
public import Rehab
import Tendon

/// What the coach's ideas mean in a runner's own numbers, or that those are not known yet.
extension Narrator {
    /// A lesson in the runner's own numbers; empty where it has none.
    public func own(_ lesson: Lesson, _ numbers: RunnerNumbers, program: Program) -> [String] {
        switch lesson {
        case .intensity: cost(numbers.cost) + [intensityLearned(numbers)]
        case .tendon: [tendonDose(numbers, program: program)]
        case .bridge: [bridge(numbers, program: program)]
        case .loop: loop(numbers.after)
        case .pain: [pains(numbers.pains)]
        case .morning: [usualMorning(numbers)]
        case .week: [weeks(numbers.weeks)]
        case .recovery: [recovery(numbers)]
        case .myths: []
        }
    }

    // MARK: Running

    private func cost(_ cost: RunningCost?) -> [String] {
        let span = "of the last \(RunningCost.days) days"
        guard let cost else {
            return ["No run \(span) has a distance, so what your kilometres cost is not known yet."]
        }
        var lines: [String] = []
        if let easy = cost.easy { lines.append(self.cost(easy, of: "easy", span)) }
        if let fast = cost.fast {
            lines.append(self.cost(fast, of: "fast and hilly", cost.easy == nil ? span : nil))
        } else {
            lines.append(
                "There was no fast or hilly run in that time, so what those cost you is not known yet.")
        }
        return lines
    }

    private func cost(_ share: RunningCost.Share, of kind: String, _ span: String?) -> String {
        let (one, low, high) = (
            share.perKilometre.central, share.perKilometre.low, share.perKilometre.high
        )
        let runs = Words.count(share.runs, "\(kind) run", "\(kind) runs")
        // Easy kilometres a kilometre are easy miles a mile.
        return
            "Your \(runs)\(span.map { " " + $0 } ?? "") cost \(DecimalText.twoDecimals(one)) easy \(doseUnit)"
            + " (\(DecimalText.twoDecimals(low)) to \(DecimalText.twoDecimals(high))) for each \(doseUnit),"
            + " warm-up and breaks included."
    }

    private func intensityLearned(_ numbers: RunnerNumbers) -> String {
        guard let learned = numbers.learned else {
            return waiting("what intensity costs you beside distance")
        }
        return intensity(learned)
    }

    // MARK: Sessions

    private func tendonDose(_ numbers: RunnerNumbers, program: Program) -> String {
        let name = numbers.rung(.strength)
        guard case .strength(let exercises)? = program.rung(name)?.work, let first = exercises.first else {
            return "Your strength ladder stands on \(name.text)."
        }
        return "Your strength ladder stands on \(name.text). \(exercise(first))"
    }

    private func bridge(_ numbers: RunnerNumbers, program: Program) -> String {
        let (strength, plyo) = (numbers.rung(.strength), numbers.rung(.plyo))
        let part1 = "Your part 1 stands on \(named(strength, in: program))"
        guard numbers.phase >= .bridge else {
            return
                "\(part1). Part 2 opens in \(Words.phase(.bridge)); you are in \(Words.phase(numbers.phase))."
        }
        return "\(part1), and part 2 on \(named(plyo, in: program))."
    }

    /// `s4 (Single-leg slow raise)`.
    private func named(_ name: RungName, in program: Program) -> String {
        program.rung(name).map { "\(name.text) (\($0.title))" } ?? name.text
    }

    private func pains(_ pains: SessionPains) -> String {
        let span = "in the last \(SessionPains.days) days"
        guard pains.all > 0 else {
            return "No session \(span) says how much it hurt, so this is not known yet."
        }
        let high = Numbers.painHigh.value
        return "Of your \(Words.count(pains.all, "session", "sessions")) with a known pain \(span),"
            + " \(pains.quiet) stayed below \(Numbers.painAcceptable.value), \(pains.acceptable)"
            + " \(pains.acceptable == 1 ? "was" : "were") at \(Numbers.painAcceptable.value) to \(high - 1), and"
            + " \(pains.high) at \(high) or more."
    }

    // MARK: Mornings

    private func loop(_ after: MorningsAfter) -> [String] {
        guard after.fast.known + after.easy.known + after.rest.known > 0 else {
            return ["What your own mornings answered to fast running is not known yet."]
        }
        let counts = [
            ("fast or hilly running", after.fast), ("easy running only", after.easy), ("no run", after.rest),
        ]
        let told = counts.filter { $0.1.known > 0 }.map { kind, count in
            "\(count.flared) of \(count.known) after \(kind)"
        }
        return [
            "Your flared mornings of the past year: \(Words.list(told)).",
            "Counts, not proof: a flare may build up over days before.",
        ]
    }

    private func usualMorning(_ numbers: RunnerNumbers) -> String {
        let (pain, stiffness) = (numbers.usual.settledPain, numbers.usual.settledStiffness)
        return "Your usual morning: pain \(DecimalText.short(numbers.usualPain)) and"
            + " \(DecimalText.short(numbers.usualStiffness)) min of stiffness. Up to pain"
            + " \(DecimalText.short(pain.rounded(.down))) and \(DecimalText.short(stiffness)) min a morning"
            + " without a limp counts as settled."
    }

    private func weeks(_ weeks: WeekPains?) -> String {
        guard let weeks else {
            return "It takes \(Numbers.trendNeeds.value) check-ins in each of two weeks to compare them: not"
                + " known yet."
        }
        return
            "Your mornings of the last 7 days hurt \(DecimalText.oneDecimal(weeks.now)) on average, those of"
            + " the 7 days before \(DecimalText.oneDecimal(weeks.before))."
    }

    private func recovery(_ numbers: RunnerNumbers) -> String {
        guard let learned = numbers.learned else { return waiting("how fast you recover") }
        return recovery(learned)
    }

    private func waiting(_ what: String) -> String {
        "\(Words.capitalised(what)) is not known yet: it is learned from \(Numbers.modelSilence.value) known"
            + " mornings and runs."
    }
}
