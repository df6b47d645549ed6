import Evidence
import Journal
import Quantities

/// What each cause takes from today.
enum CauseEffects {
    static func reason(of cause: Cause, in state: State, light: Light, on day: Day) -> Reason {
        let closes: LadderSet
        let change: Reason.Change
        switch cause.rule {
        case .morningFlared, .painHigh:
            closes = SettleMenu.highestRung(in: state, on: day) == nil ? .all : [.run, .energyStorage]
            change =
                cause.rule == .painHigh ? .on(day + (isToday(cause, day) ? 2 : 1)) : .secondSettledMorning
        case .morningUnsettled:
            (closes, change) = (.energyStorage, .settledMorning)
        case .morningSore:
            (closes, change) = (.energyStorage, .wellMorning)
        case .flareSettling:
            (closes, change) = (.energyStorage, .secondSettledMorning)
        case .checkInMissing:
            closes = .energyStorage
            if case .missing(_, masked: true) = cause.detail {
                change = .plainCheckIn
            } else {
                change = .checkIn
            }
        case .flareEnded:
            (closes, change) = (.energyStorage, .on(day + 1))
        case .trendRising, .trendCreep:
            (closes, change) = ([], .calmerWeek)
        case .flagFluoroquinolone, .flagSteroid:
            closes = .all
            if case .flag(let until?) = cause.detail { change = .on(until) } else { change = .clearance }
        case let rule where rule >= .flagRupture && rule <= .flagAge:
            (closes, change) = (.all, rule == .flagAge ? .none : .clearance)
        default:
            (closes, change) = ([], .none)
        }
        let blame = state.marks.blames.first { blame in
            blame.rule == cause.rule && (cause.rule != .painHigh || blame.ladder == ladder(of: cause))
        }
        return Reason(
            cause.rule, cause.detail,
            entries: cause.entries + (blame?.entries ?? []).filter { !cause.entries.contains($0) },
            closes: closes, change: change, blame: blame)
    }

    private static func ladder(of cause: Cause) -> Ladder? {
        if case .exposure(let ladder, _, _) = cause.detail { return ladder }
        return nil
    }

    private static func isToday(_ cause: Cause, _ day: Day) -> Bool {
        if case .exposure(_, _, let when) = cause.detail { return when == day }
        return false
    }
}

/// What strength a red day leaves: s1-s2 at morning pain of at most 5, s1 at 6-7, nothing at 8 and above, when none is
/// known, or while the last known morning had a limp.
///
/// Source: our own default within Silbernagel 2007.
enum SettleMenu {
    static func highestRung(in state: State, on day: Day) -> Int? {
        var worst: Int?
        for tendon in state.tendons {
            guard let reading = tendon.lastKnown, !reading.limping else { return nil }
            worst = max(worst ?? 0, reading.pain.score)
        }
        guard let pain = worst else { return nil }
        if pain <= Numbers.menuPain.value { return 2 }
        return pain <= Numbers.menuIsometricPain.value ? 1 : nil
    }
}
