public import Account
import Evidence
import Journal
import Quantities
import Rehab
import Tendon

/// Sentences of what was done before a bad morning: what it was, what was new about it, and what it cost.
extension Narrator {
    /// `the intervals of Fri 12 Feb (9.0 km in 45 min)`.
    public func exposure(_ exposure: ExplainedExposure) -> String {
        let when = "of \(friendlyDay(exposure.day))"
        switch exposure.what {
        case .run(let run, let kind, _):
            let far = run.distance.map { "\(distance($0)) in " } ?? ""
            return "the \(Words.run(kind)) \(when) (\(far)\(duration(run.time)))"
        case .strength(let session):
            return "the strength session \(when)\(session.rung.map { " (s\($0))" } ?? "")"
        case .plyo(let session): return "the plyometrics \(when) (p\(session.rung))"
        case .hopTest: return "the hop test \(when)"
        }
    }

    /// What a morning most likely comes from, what was new about it, and what it felt like.
    func likely(_ suspect: ExplainedExposure) -> String {
        let new = suspect.novelties.isEmpty ? "" : ": \(news(suspect.novelties))"
        let likely = "Most likely \(exposure(suspect))\(new). [D]"
        guard let pain = suspect.pain else { return likely }
        return pain.score < Numbers.painAcceptable.value
            ? "\(likely) That it hurt \(self.pain(pain.score)) says little. [C]"
            : "\(likely) It hurt \(self.pain(pain.score))."
    }

    func news(_ novelties: [Novelty]) -> String {
        // A first run is a first fast one, too: one sentence says both.
        if case .firstRun(let gap)? = novelties.first, novelties.contains(.firstFast(gap)) {
            let rest = novelties.dropFirst().filter { $0 != .firstFast(gap) }
            return Words.list(["the first run, fast work or hills \(since(gap))"] + rest.map { novelty($0) })
        }
        return Words.list(novelties.map { novelty($0) })
    }

    /// What was new about an exposure: `the first run in 20 days`.
    public func novelty(_ novelty: Novelty) -> String {
        switch novelty {
        case .firstRun(let gap): return "the first run \(since(gap))"
        case .firstFast(let gap): return "the first fast work or hills \(since(gap))"
        case .firstOfKind(let kind, let gap): return "the first \(Words.run(kind)) \(since(gap))"
        case .crowded(let days):
            return "\(days) days of fast work or hills in \(Numbers.rampWindow.value)"
        case .longest(_, let before, let cap):
            return
                "the longest in \(Numbers.explainMonth.value) days (before it \(distance(kilometres: before)),"
                + " so the cap was \(limit(kilometres: cap)))"
        case .dearest(let before):
            return "the largest dose in \(Numbers.explainMonth.value) days (before it"
                + " \(dose(easyKilometres: before)))"
        case .mostClimb(let metres, let before):
            return
                "the most climb in \(Numbers.explainMonth.value) days (\(height(metres: metres)), before it"
                + " \(height(metres: before)))"
        case .fastest(let speed, let before):
            return
                "the fastest in \(Numbers.explainMonth.value) days (\(pace(metresPerSecond: speed)), before"
                + " it \(pace(metresPerSecond: before)))"
        case .shoes(let name): return "the first run in \(name)"
        case .treadmill(let gap): return "the first on a treadmill \(since(gap))"
        case .rung(let rung): return "the first time on \(rung.text)"
        }
    }

    /// What the suspect cost, why, and how that is known.
    func price(_ suspect: ExplainedExposure, _ explanation: Explanation) -> String? {
        guard let share = suspect.share else {
            return "What it cost is not known: nobody measured its forces against running, or too little was"
                + " logged. [D]"
        }
        let part = "\(self.part(share)) of the known dose of these \(Numbers.explainDays.value) days"
        guard case .run(let run, let kind, let known?) = suspect.what else { return "It was \(part). [D]" }
        let own = run.distance.map { "its \(distance($0))" } ?? "it"
        let all = "\(own) like \(dose(known.dose)), \(part). [D]\(doubt(known.basis, kind, explanation))"
        guard let easy = explanation.easy, let step = suspect.fastStep(easy: easy) else {
            return "What it cost: \(all)"
        }
        return "Why it was dear: a step at \(DecimalText.twoDecimals(step.speed)) times easy speed costs like"
            + " \(DecimalText.oneDecimal(step.cost.central)) easy ones"
            + " (\(DecimalText.oneDecimal(step.cost.low)) to \(DecimalText.oneDecimal(step.cost.high))), \(all)"
    }

    /// What a dose rests on, where that is little.
    private func doubt(_ basis: LoadBasis, _ kind: RunKind, _ explanation: Explanation) -> String {
        switch (basis == .estimate && kind != .easy, explanation.isEasySpeedKnown) {
        case (false, true): ""
        case (true, true): " Guessed from its kind: there is no recording."
        case (false, false): " Your easy pace is not known; the median of your runs stands in."
        case (true, false): " A guess without a recording or your easy pace: it may be more."
        }
    }

    /// `62%`; a share that is hardly anything is said to be so.
    public func part(_ share: Double) -> String {
        let percent = DecimalText.whole(share * 100)
        return percent < 1 ? "under 1%" : "\(percent)%"
    }

    private func since(_ gap: Gap) -> String {
        switch gap {
        case .days(let days): since(Reason.FastBreak.days(days))
        case .never(let days): since(Reason.FastBreak.never(journalDays: days))
        }
    }

    private func pace(metresPerSecond speed: Double) -> String {
        (try? Speed(metresPerSecond: speed)).map { pace($0) } ?? "a pace nobody runs"
    }
}
