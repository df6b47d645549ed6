import Evidence
import Journal
import Quantities

/// Today's light.
extension State {
    /// Raises the flags that the engine raises itself, and ends those that end by a date.
    mutating func foldFlags(on day: Day) {
        flags.expire(on: day)
        if let born = profile?.born, FlagAge.holds(born: born, on: day), rules.contains(.flagAge) {
            flags.raise(.age, until: nil, entry: nil, on: day)
        } else {
            flags.clear(.age, on: day)
        }
        if rules.contains(.flagInflammatory), isVeryStiff, FlagInflammatory.holds(in: self, on: day) {
            flags.raise(.inflammatory, until: nil, entry: nil, on: day)
        }
    }

    /// Whether a morning is stiff enough to count; only such a morning can be the one too many.
    private var isVeryStiff: Bool {
        let today = mornings[mornings.count - 1]
        return tendons.contains { FlagInflammatory.counts(today[$0.side].reading) }
    }

    /// The worst cause makes the light. Why it holds is said by `causes`, for the one day that is asked about.
    mutating func foldLight(of day: Day) {
        var light = Light.green
        for raised in flags.raised where rules.contains(raised.flag.rule) { light = .stop }
        for index in tendons.indices {
            let own = lightOfMorning(tendons[index], on: day)
            tendons[index].light = own
            light = max(light, own)
        }
        if lookAtPain(on: day) {
            light = max(light, .red)
            for index in tendons.indices { tendons[index].light = max(tendons[index].light, .red) }
        }
        if light == .stop { for index in tendons.indices { tendons[index].light = .stop } }
        history[history.count - 1].light = light
    }

    /// The light of one tendon's morning; notes whether it holds strength on an amber day.
    private mutating func lightOfMorning(_ tendon: TendonState, on day: Day) -> Light {
        let morning = mornings[history.count - 1][tendon.side]
        var light = Light.green
        if tendon.isFlaring {
            light = tendon.isSettling ? .amber : .red
            if tendon.isSettling { marks.isHolding = true }
        }
        switch morning.response {
        case .settled:
            if morning.isSore { light = max(light, .amber) }
        case .unsettled:
            light = max(light, .amber)
            marks.isHolding = true
        case .unknown:
            guard rules.contains(.checkInMissing) else { break }
            light = max(light, .waiting)
            marks.isHolding = true
        case .flared: break
        }
        if let week = morning.week, Trend.matters(week), Trend.holds(in: self, side: tendon.side, on: day) {
            light = max(light, .amber)
            marks.isHolding = true
        }
        return light
    }

    /// Whether yesterday or today hurt too much; notes the ladders that hurt acceptably yesterday.
    private mutating func lookAtPain(on day: Day) -> Bool {
        var isHigh = false
        for days in 0...1 {
            guard let place = place(of: day, minus: days) else { break }
            for exposure in history[place].exposures {
                guard let pain = exposure.leastPain else { continue }
                if rules.contains(.painHigh), PainHigh.holds(pain) {
                    isHigh = true
                } else if days == 1, rules.contains(.painAcceptable), PainAcceptable.holds(pain),
                    let ladder = exposure.ladder
                {
                    marks.hurtYesterday.insert(LadderSet(ladder))
                }
            }
        }
        return isHigh
    }
}
