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
        guard let blame = reason.blame else { return sentence }
        return "\(sentence) \(self.blame(blame))"
    }

    /// What a bad morning is laid to, and what that does to the ladder.
    func blame(_ blame: Blame) -> String {
        let ladder = "the ladder of \(Words.name(blame.ladder))"
        let what: String
        switch blame.kind {
        case .easy?: what = "the easy run"
        case .race?: what = "the race"
        case .tempo?: what = "the tempo run"
        case .hills?: what = "the hill run"
        case .strides?: what = "the strides"
        case .intervals?: what = "the intervals"
        case nil: what = blame.ladder == .plyo ? "the plyometrics" : "the strength session"
        }
        let laid = blame.rule == .painHigh ? "" : "It is laid to \(what) of \(friendlyDay(blame.day)): "
        let effect =
            blame.isStepBack
            ? "\(ladder) steps back, to \(blame.standsOn.text)"
            : "a second such morning would step \(ladder) back"
        return laid.isEmpty ? "\(Words.capitalised(effect))." : "\(laid)\(effect)."
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
        case .gateDays, .gateSessions, .gateMornings, .gateHeelRaise, .gateHops, .gatePlyo, .gateEasyRuns,
            .gateSpeed, .gateHills:
            gateSentence(reason)
        case .handoffStuck, .handoffNoProgress, .handoffSudden:
            handOffSentence(reason)
        default:
            nil
        }
    }
}
