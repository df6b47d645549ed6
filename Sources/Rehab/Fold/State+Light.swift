import Evidence
import Journal
import Quantities

/// The causes of today's light.
extension State {
    /// Raises the flags that the engine raises itself, and ends those that end by a date.
    mutating func foldFlags(on day: Day) {
        flags.expire(on: day)
        if let born = profile?.born, FlagAge.holds(born: born, on: day), rules.contains(.flagAge) {
            flags.raise(.age, until: nil, entry: nil, on: day)
        } else {
            flags.clear(.age, on: day)
        }
        if rules.contains(.flagInflammatory), FlagInflammatory.holds(in: self, on: day) {
            flags.raise(.inflammatory, until: nil, entry: nil, on: day)
        }
    }

    /// Every cause that holds is kept, whatever the light; the worst one makes it.
    mutating func foldLight(of day: Day) {
        var light = Light.green
        for raised in flags.raised where rules.contains(raised.flag.rule) {
            light = .stop
            let ends = raised.lastDose.flatMap { last in raised.flag.daysAfterLastDose.map { last + $0 + 1 } }
            marks.causes.append(
                Cause(raised.flag.rule, .flag(until: ends), entries: raised.entry.map { [$0] } ?? []))
        }
        for side in tendons.indices {
            let own = morningCauses(of: side, on: day)
            marks.causes += own.causes
            tendons[side].light = own.light
            light = max(light, own.light)
        }
        let pain = painCauses(on: day)
        marks.causes += pain
        if pain.contains(where: { $0.rule == .painHigh }) {
            light = max(light, .red)
            for side in tendons.indices { tendons[side].light = max(tendons[side].light, .red) }
        }
        if light == .stop { for side in tendons.indices { tendons[side].light = .stop } }
        if marks.flareEnded, rules.contains(.flareEnded) { marks.causes.append(Cause(.flareEnded)) }
        if marks.isRepeat { marks.causes.append(Cause(.flareRepeat, .last(marks.beginningBefore ?? day))) }
        history[history.count - 1].light = light
    }

    /// The causes one tendon's morning gives, and the light they make.
    private func morningCauses(of side: Int, on day: Day) -> (causes: [Cause], light: Light) {
        let record = history[history.count - 1]
        let tendon = tendons[side]
        let name = tendon.side
        let morning = record.mornings[name]
        var causes: [Cause] = []
        var light = Light.green
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
                light = max(light, .amber)
            } else {
                let ownDetail = morning.response == .flared ? detail : nil
                causes.append(
                    Cause(.morningFlared, ownDetail ?? .flare(side: name, since: since), entries: entries))
                light = max(light, .red)
            }
        }
        switch morning.response {
        case .settled:
            causes.append(Cause(.morningSettled, detail ?? .plain, entries: entries))
            if morning.isSore {
                causes.append(Cause(.morningSore, detail ?? .plain, entries: entries))
                light = max(light, .amber)
            }
        case .unsettled:
            causes.append(Cause(.morningUnsettled, detail ?? .plain, entries: entries))
            light = max(light, .amber)
        case .unknown:
            if rules.contains(.checkInMissing) {
                causes.append(Cause(.checkInMissing, .count(have: tally.missing, need: 0)))
                light = max(light, .waiting)
            }
        case .flared:
            break
        }
        for trend in Trend.causes(in: self, side: name, on: day) where rules.contains(trend.rule) {
            causes.append(trend)
            light = max(light, .amber)
        }
        return (causes, light)
    }

    /// Acceptable pain of yesterday, high pain of yesterday and today.
    private mutating func painCauses(on day: Day) -> [Cause] {
        var causes: [Cause] = []
        for (index, exposures) in [
            record(day, minus: 1)?.exposures ?? [], history[history.count - 1].exposures,
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
                    if let ladder = exposure.ladder { marks.hurtYesterday.insert(LadderSet(ladder)) }
                }
            }
        }
        return causes
    }
}
