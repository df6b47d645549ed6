import Evidence
import Journal
import Quantities

/// Class and flare of each sore tendon's morning.
extension State {
    /// The class of a reading; a masked one that is neither flared nor unsettled is unknown.
    func classify(_ reading: Morning, against usual: Usual) -> MorningClass {
        if rules.contains(.morningFlared), MorningFlared.holds(reading, usual) { return .flared }
        if rules.contains(.morningSettled), MorningSettled.holds(reading, usual) {
            return reading.masked ? .unknown : .settled
        }
        return rules.contains(.morningUnsettled) ? .unsettled : .unknown
    }

    /// Classifies today's check-ins and carries the flares on.
    mutating func foldMornings(of day: Day) {
        let index = history.count - 1
        marks.flareEnded = false
        var worst = MorningClass.settled
        var missing = false
        for side in tendons.indices {
            let name = tendons[side].side
            var morning = mornings[index][name]
            if tendons[side].firstPlain == nil { tendons[side].firstPlain = morning.plain }
            slideWindow(ofTendon: side, to: day)
            let usual = usual(ofTendon: side)
            tendons[side].usual = usual
            morning.usual = usual
            if let reading = morning.reading {
                morning.response = classify(reading, against: usual)
                morning.isSore =
                    morning.response == .settled && rules.contains(.morningSore) && MorningSore.holds(reading)
                if morning.isKnown { tendons[side].know(reading) }
            }
            morning.week = weekMeans(of: name, endingOn: day)
            mornings[index][name] = morning
            worst = max(worst, morning.response)
            if morning.response == .unknown { missing = true }
            foldFlare(of: side, morning, on: day)
        }
        // One tendon flared and the other not answered is a flared morning; unknown is worse only than settled.
        history[index].response = worst
        history[index].checkInMissing = missing && rules.contains(.checkInMissing)
        tally.missing = history[index].checkInMissing ? tally.missing + 1 : 0
    }

    private mutating func foldFlare(of side: Int, _ morning: MorningRecord, on day: Day) {
        let response = morning.response
        var tendon = tendons[side]
        tendon.isSettling = false
        switch response {
        case .flared:
            if !tendon.isFlaring {
                tendon.isFlaring = true
                tendon.began = day
                tendon.lastBeginning = day
                marks.flareIsNew = true
                begin(on: day)
            } else if let last = tendon.lastBeginning, day - last >= Numbers.beginningApart.value {
                tendon.lastBeginning = day
                tendon.began = day
                begin(on: day)
            }
            tendon.settledOnce = nil
        case .settled where tendon.isFlaring:
            if let first = tendon.settledOnce, day - first <= Numbers.flareEndApart.value {
                tendon.isFlaring = false
                tendon.settledOnce = nil
                marks.flareEnded = true
            } else {
                tendon.settledOnce = day
            }
        case .unsettled:
            tendon.settledOnce = nil
        case .settled, .unknown:
            break
        }
        if tendon.isFlaring, rules.contains(.flareSettling), let began = tendon.began,
            let reading = morning.reading
        {
            // A masked morning that is unsettled counts as just that, here too; a masked settled one is unknown.
            tendon.isSettling = FlareSettling.holds(
                response: response, pain: reading.pain.score, daysSinceBeginning: day - began)
        }
        tendons[side] = tendon
    }

    /// A beginning of a flare, on any side; two sides on one day are one beginning.
    private mutating func begin(on day: Day) {
        history[history.count - 1].flareBegan = true
        guard lastBeginning != day else { return }
        marks.beginningBefore = lastBeginning
        if rules.contains(.flareRepeat), let last = lastBeginning,
            FlareRepeat.holds(since: last, given: lastRepeat, on: day)
        {
            marks.isRepeat = true
            lastRepeat = day
            repeats.append(day)
        }
        lastBeginning = day
    }

    /// Means over the seven days that end on a day; nil with fewer than four known check-ins.
    private func weekMeans(of side: Side, endingOn day: Day) -> WeekMeans? {
        var pain = 0
        var stiffness = 0
        var known = 0
        for place in places(before: day, from: Numbers.trendWindow.value - 1) {
            guard let plain = mornings[place][side].plain else { continue }
            pain += plain.pain.score
            stiffness += plain.stiffness.minutes
            known += 1
        }
        guard known >= Numbers.trendNeeds.value else { return nil }
        return WeekMeans(pain: Double(pain) / Double(known), stiffness: Double(stiffness) / Double(known))
    }

    /// Whether each sore tendon's check-in of a place in the history was without a painkiller: no other opens a gate.
    func isPlain(at place: Int) -> Bool { tendons.allSatisfy { mornings[place][$0.side].plain != nil } }

    /// Whether today's morning is no worse than usual: the strength ladder's and the settle gate's measure.
    var isNoWorseThanUsual: Bool {
        guard !history.isEmpty, !tendons.isEmpty else { return false }
        for tendon in tendons {
            let morning = mornings[history.count - 1][tendon.side]
            guard let plain = morning.plain, morning.isKnown, !plain.limping,
                Double(plain.pain.score) <= tendon.usual.pain + Double(Numbers.noWorsePainMargin.value),
                Double(plain.stiffness.minutes)
                    <= tendon.usual.stiffness + Double(Numbers.noWorseStiffnessMargin.value)
            else { return false }
        }
        return true
    }
}
