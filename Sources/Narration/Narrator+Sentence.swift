import Journal
public import Quantities
public import Rehab

/// Why today is as it is, a sentence a reason.
extension Narrator {
    /// One plain sentence for a reason, with the runner's own numbers.
    ///
    /// Every rule has a sentence, also for numbers it never gives: then it says what the rule says without them.
    ///
    /// - Parameters:
    ///   - reason: a reason of the decision.
    ///   - day: the day of the decision; days of the sentence are told from there.
    public func sentence(_ reason: Reason, on day: Day) -> String {
        if let flag = FlagText.flag(of: reason.rule) { return FlagText(flag).cause }
        let sentence = numbers(of: reason, on: day) ?? RuleText.plain(reason.rule)
        guard let blame = reason.blame.flatMap({ self.blame($0) }) else { return sentence }
        return "\(sentence) \(blame)"
    }

    /// What a bad morning is laid to, and what that does to the ladder.
    func blame(_ blame: Blame) -> String? {
        let what: String
        switch blame.kind {
        case let kind?: what = "the \(Words.run(kind))"
        case nil: what = blame.ladder == .plyo ? "the plyometrics" : "the strength session"
        }
        let isPain = blame.rule == .painHigh
        let laid = "It is laid to \(what) of \(friendlyDay(blame.day))"
        guard let effect = effect(of: blame) else { return isPain ? nil : laid + "." }
        return isPain ? "\(Words.capitalised(effect))." : "\(laid): \(effect)."
    }

    /// What became of the ladder; nil when nothing did: a rung entered by hand today stays.
    private func effect(of blame: Blame) -> String? {
        let ladder = "the ladder of \(Words.name(blame.ladder))"
        if blame.isStepBack {
            if blame.standsOn.number == 1 { return "\(ladder) is on its lowest rung, \(blame.standsOn.text)" }
            return "\(ladder) steps back, to \(blame.standsOn.text)"
        }
        return blame.rule == .morningUnsettled ? "a second such morning would step \(ladder) back" : nil
    }

    /// The sentence with the numbers of the reason; nil when its detail is not one the rule gives.
    func numbers(of reason: Reason, on day: Day) -> String? {
        switch reason.rule {
        case .morningSettled, .morningFlared, .morningUnsettled, .morningSore, .flareSettling, .flareRepeat,
            .checkInMissing, .trendRising, .trendCreep:
            morningSentence(reason)
        case .painAcceptable, .painHigh:
            exposureSentence(reason, on: day)
        case .disuse, .spacing, .oneADay, .restDay, .landings, .ladderClosed, .ladderApart, .ladderHurt,
            .held:
            ladderSentence(reason)
        case .runSpike, .runHalf, .runFifth, .raceAfter, .raceTaper:
            runSentence(reason, on: day)
        case .rampIntensityReturn:
            rampSentence(reason, on: day)
        case .gateDays, .gateSessions, .gateMornings, .gateHeelRaise, .gateHops, .gatePlyo, .gateEasyRuns,
            .gateSpeed, .gateHills:
            gateSentence(reason)
        case .handoffStuck, .handoffNoProgress, .handoffSudden:
            handOffSentence(reason)
        case .modelRisk:
            riskSentence(reason)
        default:
            nil
        }
    }
}
