import Evidence
import Journal
import Quantities

/// Baseline, class and flare of each sore tendon's morning.
extension State {
    /// The runner's usual morning on a day, and the baseline the morning is measured against.
    struct Usual: Sendable {
        var pain: Double
        var stiffness: Double

        var baselinePain: Double { min(pain, Double(Numbers.baselinePainCap.value)) }
        var baselineStiffness: Double { min(stiffness, Double(Numbers.baselineStiffnessCap.value)) }
    }

    /// Medians of the known check-ins of the 14 days before; with fewer than 3 the intake, then the first check-in.
    func usual(of side: Int, on day: Day) -> Usual {
        var pains: [Int] = []
        var minutes: [Int] = []
        for record in records(day - Numbers.usualWindow.value, day - 1) where record.mornings.count > side {
            guard let plain = record.mornings[side].plain else { continue }
            pains.append(plain.pain.score)
            minutes.append(plain.stiffness.minutes)
        }
        if pains.count >= Numbers.usualNeeds.value, let pain = median(&pains),
            let stiffness = median(&minutes)
        {
            return Usual(pain: pain, stiffness: stiffness)
        }
        if let usual = profile?.usual {
            return Usual(pain: Double(usual.pain.score), stiffness: Double(usual.stiffness.minutes))
        }
        for record in history where record.mornings.count > side {
            guard let first = record.mornings[side].plain else { continue }
            return Usual(
                pain: Double(min(first.pain.score, Numbers.firstPainCap.value)),
                stiffness: Double(min(first.stiffness.minutes, Numbers.firstStiffnessCap.value)))
        }
        return Usual(pain: 0, stiffness: 0)
    }

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
            let usual = usual(of: side, on: day)
            if let reading = history[index].mornings[side].reading {
                let response = classify(reading, against: usual)
                history[index].mornings[side].response = response
                history[index].mornings[side].isSore =
                    response == .settled && rules.contains(.morningSore) && MorningSore.holds(reading)
            }
            history[index].mornings[side].week = weekMeans(of: side, endingOn: day)
            let response = history[index].mornings[side].response
            worst = max(worst, response)
            if response == .unknown { missing = true }
            foldFlare(of: side, response: response, on: day)
        }
        // One tendon flared and the other not answered is a flared morning; unknown is worse only than settled.
        history[index].response = worst
        history[index].checkInMissing = missing && rules.contains(.checkInMissing)
    }

    private mutating func foldFlare(of side: Int, response: MorningClass, on day: Day) {
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
            let reading = history[history.count - 1].mornings[side].reading
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
    private func weekMeans(of side: Int, endingOn day: Day) -> WeekMeans? {
        var pain = 0
        var stiffness = 0
        var known = 0
        for record in records(day - (Numbers.trendWindow.value - 1), day) where record.mornings.count > side {
            guard let plain = record.mornings[side].plain else { continue }
            pain += plain.pain.score
            stiffness += plain.stiffness.minutes
            known += 1
        }
        guard known >= Numbers.trendNeeds.value else { return nil }
        return WeekMeans(pain: Double(pain) / Double(known), stiffness: Double(stiffness) / Double(known))
    }

    /// Whether a morning is no worse than usual: the strength ladder's and the settle gate's measure.
    func isNoWorseThanUsual(on day: Day) -> Bool {
        guard let record = record(day) else { return false }
        for (side, morning) in record.mornings.enumerated() {
            guard let plain = morning.plain, morning.isKnown, !plain.limping else { return false }
            let usual = usual(of: side, on: day)
            guard Double(plain.pain.score) <= usual.pain + Double(Numbers.noWorsePainMargin.value),
                Double(plain.stiffness.minutes) <= usual.stiffness
                    + Double(Numbers.noWorseStiffnessMargin.value)
            else { return false }
        }
        return !record.mornings.isEmpty
    }
}

/// The median of whole numbers; the mean of the middle two for an even count, nil for none. Sorts in place.
func median(_ values: inout [Int]) -> Double? {
    guard !values.isEmpty else { return nil }
    values.sort()
    let middle = values.count / 2
    return values.count % 2 == 1 ? Double(values[middle]) : Double(values[middle - 1] + values[middle]) / 2
}

/// The median of numbers; nil for none.
func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
