import Evidence
import Journal
import Quantities
import Rehab
public import Tendon

/// What the personal model says, in words.
extension Narrator {
    /// The sentence of `model.risk`.
    func riskSentence(_ reason: Reason) -> String? {
        guard case .risk(let percent, let limit, let kilometres) = reason.detail else { return nil }
        let expected = "Going by your own mornings, a flare follows in"
        let closed = reason.closes.ladders.filter { $0 != .run }.map { Words.name($0) }
        if kilometres <= 0 {
            return
                "\(expected) about \(percent) of 100 after the longest run the rules allow, and a short one"
                + " does not bring that under \(limit): no running today."
        }
        let length = self.limit(kilometres: kilometres)
        if percent > limit {
            let shut = closed.isEmpty ? "" : ", without \(Words.list(closed, "or")),"
            return
                "\(expected) about \(percent) of 100 after the longest run the rules allow; at most \(length)"
                + " easy\(shut) keeps it at \(limit) or fewer."
        }
        return "\(expected) more than \(limit) of 100 after fast work: no \(Words.list(closed, "or")) today."
    }

    /// Tomorrow's morning, in a line: `pain about 1 (0 to 3), a flare in about 4 of 100`.
    ///
    /// Far from anything the runner has done a low probability would reassure nobody, and is not said.
    public func forecast(_ forecast: MorningForecast) -> String {
        let isLow = forecast.flared * 100 <= Numbers.modelRiskLimit.value
        guard !forecast.isBeyondExperience || !isLow else {
            return "your mornings cannot say: nothing like it stands in your journal"
        }
        let (low, high) = (DecimalText.whole(forecast.painLow), DecimalText.whole(forecast.painHigh))
        return "pain about \(DecimalText.whole(forecast.pain)) (\(low) to \(high)), a flare in"
            + " \(share(forecast.flared)), a morning that is not settled in \(share(forecast.notSettled))"
    }

    /// A probability as people count: `about 4 of 100`.
    public func share(_ probability: Double) -> String {
        let percent = DecimalText.whole(probability * 100)
        return percent < 1 ? "fewer than 1 of 100" : "about \(percent) of 100"
    }

    /// What was learned of a runner, a sentence each, each with how sure it is.
    public func learned(_ learned: LearnedRunner) -> [String] {
        [
            intensity(learned), recovery(learned),
            learned.tolerance.isLearned
                ? "Up to about \(dose(easyKilometres: learned.tolerance.mean)) a day leaves little trace; sure of"
                    + " it: \(sureness(learned.tolerance))."
                : "How much a day may hold before it leaves a trace is not known yet.",
            "Without load behind them your mornings lie at about \(DecimalText.whole(learned.restingPain)) of 10.",
        ]
    }

    /// What was learned of intensity.
    func intensity(_ learned: LearnedRunner) -> String {
        learned.exponent.isLearned
            ? "\(intensity(learned.exponent)); sure of it: \(sureness(learned.exponent))."
            : "What intensity costs your tendon, beside distance, is not known yet."
    }

    /// What was learned of recovery.
    func recovery(_ learned: LearnedRunner) -> String {
        learned.halfLife.isLearned
            ? "What a day leaves behind halves in about \(nights(learned.halfLife.mean)); sure of it:"
                + " \(sureness(learned.halfLife))."
            : "How fast you recover is not known yet."
    }

    /// How much stays under the risk a plan is kept to, in a line.
    ///
    /// - Parameter repetitions: of 400 m at 5 km effort; nil where speed is not open.
    public func room(kilometres: Double, repetitions: Int?, limit: Double) -> String {
        let easy =
            "Under a flare in \(DecimalText.whole(limit * 100)) of 100: up to"
            + " \(self.limit(kilometres: kilometres)) easy"
        return repetitions.map { "\(easy), or \($0) x 400 m at 5 km effort." } ?? "\(easy)."
    }

    private func intensity(_ exponent: LearnedRunner.Estimate) -> String {
        let shift = exponent.mean - exponent.prior
        if shift > exponentShift { return "Intensity costs your tendon more than most" }
        if shift < -exponentShift {
            return "Intensity costs your tendon less than most; how far you run counts more"
        }
        return "Intensity costs your tendon about what it costs most"
    }

    /// A shift of the exponent that is worth a word.
    private var exponentShift: Double { 0.5 }

    private func sureness(_ estimate: LearnedRunner.Estimate) -> String {
        switch estimate.spreadLeft {
        case ..<0.4: "very"
        case ..<0.65: "fairly"
        default: "a little"
        }
    }

    private func nights(_ days: Double) -> String {
        if days < 1.25 { return "a day" }
        return "\(DecimalText.whole(days)) days"
    }
}
