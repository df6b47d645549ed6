import Journal
import Quantities

/// How a virtual runner feels, from their own mornings: they know no rule.
struct Mood: Sendable {
    /// Pain they are used to.
    private var usual: Double?
    private(set) var isLimping = false
    /// Pain above what they are used to.
    private(set) var excess = 0.0

    var isBad: Bool { isLimping || excess >= 3 }
    var isDoubtful: Bool { excess >= 2 }
    /// It has hurt for weeks: even a naive runner then does less.
    var isWorn: Bool { (usual ?? 0) >= 3 }

    /// A painkiller is taken seldom, and more after a bad morning.
    var chanceOfPainkiller: Double { isBad ? 0.05 : 0.004 }

    mutating func feel(pain: Int, limping: Bool) {
        let known = usual ?? Double(pain)
        excess = Double(pain) - known
        isLimping = limping
        usual = known + (Double(pain) - known) * 0.07
    }
}

extension Living {
    /// The runner gets up, feels, and says so on most days.
    ///
    /// - Returns: the second of the day they are ready to go out.
    mutating func tell(_ morning: HiddenDay, note: String?) throws(QuantityError) -> Int {
        let pain = morning.reporting.painScore(morning.meanPain, &reports)
        let minutes = morning.reporting.stiffnessMinutes(morning.medianStiffness, &reports)
        let limping = reports.happens(morning.limpingChance)
        let isWeekend = day.weekdayIndex >= 5
        let isMissing = reports.happens(min(runner.habits.missing * (isWeekend ? 1.7 : 1), 0.9))
        mood.feel(pain: pain, limping: limping)
        let second = reports.whole((6 * 3600 + 600)...(7 * 3600)) + (isWeekend ? 3600 : 0)
        guard isTold, !isMissing else { return second + 300 }
        let entry = Morning(
            pain: try Pain(pain), stiffness: try Stiffness(minutes: minutes), limping: limping,
            masked: morning.isMasked)
        try diary.write(.morning(entry), on: day, at: second)
        if let note { try diary.write(.note(note), on: day, at: second + 60) }
        return second + 300
    }
}
