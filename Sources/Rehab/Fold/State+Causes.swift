import Evidence
import Journal
import Quantities

/// The causes of today's light, with the runner's own numbers.
///
/// They are made when a day is asked about and not when it is folded: ten years have 3,650 days and one answer.
extension State {
    /// Every cause that holds, whatever the light: flags, each tendon's morning, pain, and what a flare leaves.
    func causes(on day: Day) -> [Cause] {
        var causes: [Cause] = []
        for raised in flags.raised where rules.contains(raised.flag.rule) {
            let ends = raised.lastDose.flatMap { last in raised.flag.daysAfterLastDose.map { last + $0 + 1 } }
            causes.append(
                Cause(raised.flag.rule, .flag(until: ends), entries: raised.entry.map { [$0] } ?? []))
        }
        for tendon in tendons { causes += morningCauses(of: tendon, on: day) }
        causes += painCauses(on: day)
        if marks.flareEnded, rules.contains(.flareEnded) { causes.append(Cause(.flareEnded)) }
        if marks.isRepeat { causes.append(Cause(.flareRepeat, .last(marks.beginningBefore ?? day))) }
        return causes
    }

    /// The causes one tendon's morning gives.
    private func morningCauses(of tendon: TendonState, on day: Day) -> [Cause] {
        let name = tendon.side
        let morning = mornings[history.count - 1][name]
        var causes: [Cause] = []
        let entries = morning.entry.map { [$0] } ?? []
        let usual = tendon.usual
        let detail = morning.reading.map { reading in
            Reason.Detail.morning(
                side: name, pain: reading.pain.score, stiffness: reading.stiffness.minutes,
                limping: reading.limping, masked: reading.masked, baselinePain: usual.baselinePain,
                baselineStiffness: usual.baselineStiffness)
        }
        if tendon.isFlaring, let since = tendon.began {
            if tendon.isSettling {
                causes.append(Cause(.flareSettling, .flare(side: name, since: since), entries: entries))
            } else {
                let ownDetail = morning.response == .flared ? detail : nil
                causes.append(
                    Cause(.morningFlared, ownDetail ?? .flare(side: name, since: since), entries: entries))
            }
        }
        switch morning.response {
        case .settled:
            causes.append(Cause(.morningSettled, detail ?? .plain, entries: entries))
            if morning.isSore {
                causes.append(Cause(.morningSore, detail ?? .plain, entries: entries))
            }
        case .unsettled:
            causes.append(Cause(.morningUnsettled, detail ?? .plain, entries: entries))
        case .unknown:
            if rules.contains(.checkInMissing) {
                let isMasked = morning.reading?.masked == true
                causes.append(
                    Cause(
                        .checkInMissing, .missing(mornings: tally.missing, masked: isMasked),
                        entries: entries))
            }
        case .flared:
            break
        }
        return causes + Trend.causes(in: self, side: name, on: day)
    }

    /// Acceptable pain of yesterday, high pain of yesterday and today.
    private func painCauses(on day: Day) -> [Cause] {
        var causes: [Cause] = []
        for (index, exposures) in [
            exposures(day, minus: 1), exposures(day),
        ]
        .enumerated() {
            for exposure in exposures {
                guard let pain = exposure.leastPain else { continue }
                let when = index == 0 ? day - 1 : day
                let detail = Reason.Detail.exposure(ladder: exposure.ladder, pain: pain, day: when)
                if rules.contains(.painHigh), PainHigh.holds(pain) {
                    causes.append(Cause(.painHigh, detail, entries: [exposure.entry]))
                } else if index == 0, rules.contains(.painAcceptable), PainAcceptable.holds(pain) {
                    causes.append(Cause(.painAcceptable, detail, entries: [exposure.entry]))
                }
            }
        }
        return causes
    }
}
