import Evidence
import Journal
import Rehab

/// What a rule says without anybody's numbers: the sentence of rules that carry none, and the last resort of the others.
enum RuleText {
    static func plain(_ rule: RuleID) -> String {
        switch rule {
        case .morningSettled: "This morning is settled: close to your usual."
        case .morningFlared: "A flare is not over."
        case .morningUnsettled: "This morning is unsettled, though not a flare."
        case .morningSore: "This morning is settled but still sore: usual does not mean well."
        case .painAcceptable: "Yesterday hurt a little, which is acceptable."
        case .painHigh: "A session hurt \(Numbers.painHigh.value) of 10 or more, which is high."
        case .trendRising: "Your mornings of this week are worse than those of the week before."
        case .trendCreep: "Your mornings of this week are worse than those of your best week of late."
        case .checkInMissing: "No check-in that counts for this morning yet."
        case .flareSettling: "A flare is settling, and not over yet."
        case .flareRepeat: "One flare followed another, so the phase goes back one; settle begins anew."
        case .flareEnded: "A flare ended this morning; \(Words.names(Words.energyStorage)) wait a day longer."
        case .disuse: "What was not done for \(Numbers.disuseDays.value) days goes back a rung."
        case .disuseLong:
            "No run and no strength session for \(Numbers.disuseLongDays.value) days, so the phase begins"
                + " anew, at load or before."
        case .spacing: "A tendon gets days of rest after \(Words.names(Words.energyStorage, "or"))."
        case .oneADay: "One session a day of a kind is the most."
        case .restDay: "Today is a day between two sessions."
        case .landings: "There are landings enough for this week."
        case .ladderClosed: "This ladder is not open yet."
        case .ladderApart:
            "\(Words.capitalised(Words.names(Words.energyStorage))) go up at least"
                + " \(Numbers.ladderApart.value) days apart."
        case .ladderHurt: "What hurt yesterday goes up no rung today."
        case .runSpike: "One run is at most a little longer than your longest of late."
        case .runHalf: "At most half your usual run today."
        case .runFifth: "The run shrinks to four fifths today."
        case .raceAfter: "Days after a race are for rest: no \(Words.names(Words.energyStorage, "or"))."
        case .raceTaper: "Nothing new before a race."
        case .rampIntensityReturn: "Fast work or hills are back after weeks without."
        case .modelRisk: "Your own mornings ask for less than the rules allow today."
        case .held: "You stepped the phase down yourself, so it stays for now."
        case .sessionStop: stop
        case .gateDays: "The gate asks for more days in this phase."
        case .gateSessions: "The gate asks for more strength sessions."
        case .gateMornings: "The gate asks for quieter mornings."
        case .gateHeelRaise: "The gate asks for a heel-raise test."
        case .gateHops: "The gate asks for a hop test."
        case .gatePlyo: "The gate asks for plyometrics, tolerated."
        case .gateEasyRuns: "The gate asks for easy runs, tolerated."
        case .gateSpeed: "The gate asks for speed work, tolerated."
        case .gateHills: "The gate asks for a higher rung of hills."
        case .handoffStuck: "The plan is stuck: let a physiotherapist or a doctor look at it."
        case .handoffNoProgress: "Work without progress: let a physiotherapist or a doctor look at it."
        case .handoffSudden:
            "A flare after a fluoroquinolone: answer the questions about a torn tendon first."
        case .flagRupture, .flagDvt, .flagChest, .flagInfection, .flagUnableToWalk, .flagFluoroquinolone,
            .flagSteroid,
            .flagNightPain, .flagBone, .flagInflammatory, .flagBothThick, .flagNumb, .flagLimping,
            .flagSurgery,
            .flagMedical, .flagAge:
            FlagText.flag(of: rule).map { FlagText($0).cause } ?? "The plan stops."
        }
    }

    /// When to stop a session.
    static let stop =
        "Stop at pain \(Numbers.sessionStopPain.value) of 10, at a limp, or \(Numbers.sessionStopRise.value)"
        + " points above where you began; at a sudden sharp pain stop and answer the questions about a"
        + " torn tendon."
}
