import Journal

/// A run a virtual runner means to do.
struct PlannedRun: Sendable {
    var kind: RunKind
    var kilometres: Double
}

/// What a virtual runner means to do in a week, Monday first.
struct WeekPlan: Sendable {
    private(set) var runs: [PlannedRun?] = Array(repeating: nil, count: 7)
    private(set) var strength: [Bool] = Array(repeating: false, count: 7)
    private(set) var plyo: [Bool] = Array(repeating: false, count: 7)

    init(week: Int, season: Season, _ random: inout VirtualRandom) {
        let habits = season.habits
        let part = season.part(ofWeek: week).part
        // Now and then somebody does far more than they meant to.
        let zeal = random.happens(0.06) ? random.real(1.2...1.5) : random.real(0.88...1.12)
        let kilometres = habits.weeklyKilometres * season.volume(ofWeek: week) * zeal
        var days = habits.runDays
        if part == .rest { days = Array(days.prefix(3)) }
        if part == .taper { days.removeAll { $0 >= 5 } }
        let hard = WeekPlan.hardKinds(part, habits, &random)
        let hardDays = WeekPlan.hardDays(hard.count, of: days, longDay: habits.longDay)
        let hasLongDay = part == .base || part == .build
        let long = hasLongDay ? random.real(1.45...1.9) : 1
        let share = kilometres / (Double(days.count - 1) + long)
        for day in days {
            let isLong = hasLongDay && day == habits.longDay
            let length = share * (isLong ? long : random.real(0.8...1.2))
            var kind = RunKind.easy
            if let place = hardDays.firstIndex(of: day) {
                kind = hard[place]
            } else if !isLong, part != .rest, random.happens(habits.strides) {
                kind = .strides
            }
            runs[day] = PlannedRun(kind: kind, kilometres: max(3, length))
        }
        if part == .taper { runs[6] = PlannedRun(kind: .race, kilometres: habits.raceKilometres) }
        planSessions(habits, part, &random)
    }

    /// The hard sessions of a week: hills and a little tempo in the base, mostly intervals in the build.
    private static func hardKinds(
        _ part: Season.Part, _ habits: Habits, _ random: inout VirtualRandom
    ) -> [RunKind] {
        let taste = habits.taste
        switch part {
        case .base:
            guard random.happens(0.4) else { return [] }
            return [kind(intervals: 0, tempo: taste.tempo, hills: taste.hills + 0.1, &random)]
        case .build:
            return (0..<habits.qualitySessions).map { _ in
                kind(intervals: taste.intervals, tempo: taste.tempo, hills: taste.hills / 2, &random)
            }
        case .taper:
            return [.strides]
        case .rest:
            return []
        }
    }

    private static func kind(
        intervals: Double, tempo: Double, hills: Double, _ random: inout VirtualRandom
    ) -> RunKind {
        let point = random.unit() * (intervals + tempo + hills)
        if point < intervals { return .intervals }
        return point < intervals + tempo ? .tempo : .hills
    }

    /// Days for hard sessions: never the long day, and two days apart where the week allows it.
    private static func hardDays(_ count: Int, of days: [Int], longDay: Int) -> [Int] {
        var chosen: [Int] = []
        for day in days where day != longDay && chosen.count < count {
            if let last = chosen.last, day - last < 2 { continue }
            chosen.append(day)
        }
        return chosen
    }

    private mutating func planSessions(_ habits: Habits, _ part: Season.Part, _ random: inout VirtualRandom) {
        let strengthDays = [[], [2], [0, 3], [0, 2, 5]]
        for day in strengthDays[habits.strengthSessions] where random.happens(part == .taper ? 0.4 : 0.8) {
            strength[day] = true
        }
        for day in [[], [3]][habits.plyoSessions] where part != .taper && random.happens(0.7) {
            plyo[day] = true
        }
    }
}
