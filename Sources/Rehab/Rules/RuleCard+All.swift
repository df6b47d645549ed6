/// The catalogue: a card for every rule, in the order of `RuleID`.
extension RuleCard {
    public static let all: [RuleCard] = [
        MorningSettled.card, MorningFlared.card, MorningUnsettled.card, MorningSore.card, PainAcceptable.card,
        PainHigh.card, TrendRising.card, TrendCreep.card, CheckInMissing.card, FlareSettling.card,
        FlareRepeat.card, FlareEnded.card, Disuse.card, DisuseLong.card, Spacing.card, OneADay.card,
        RestDay.card, Landings.card, LadderClosed.card, LadderApart.card, LadderHurt.card, RunSpike.card,
        RunHalf.card, RunFifth.card, RaceAfter.card, RaceTaper.card, RampIntensityReturn.card, ModelRisk.card,
        Held.card, SessionStop.card,
        GateDays.card, GateSessions.card, GateMornings.card, GateHeelRaise.card, GateHops.card, GatePlyo.card,
        GateEasyRuns.card, GateSpeed.card, GateHills.card, FlagRupture.card, FlagDvt.card, FlagChest.card,
        FlagInfection.card, FlagUnableToWalk.card, FlagFluoroquinolone.card, FlagSteroid.card,
        FlagNightPain.card, FlagBone.card, FlagInflammatory.card, FlagBothThick.card, FlagNumb.card,
        FlagLimping.card, FlagSurgery.card, FlagMedical.card, FlagAge.card, HandoffStuck.card,
        HandoffNoProgress.card, HandoffSudden.card,
    ]

    /// The card of a rule. A test holds that the catalogue is whole and in order.
    public static func card(_ id: RuleID) -> RuleCard { all[id.rawValue] }
}
