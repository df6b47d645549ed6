import Journal

/// How a virtual runner trains and reports, guided by nobody.
struct Habits: Sendable {
    /// Kilometres of a full week.
    let weeklyKilometres: Double
    /// The days of the week that are run on, Monday 0.
    let runDays: [Int]
    let longDay: Int
    /// Fast or hilly sessions in a week of the building weeks.
    let qualitySessions: Int
    /// How much of each hard kind the runner likes: intervals, tempo, hills.
    let taste: (intervals: Double, tempo: Double, hills: Double)
    /// Chance that an easy run ends with strides.
    let strides: Double
    /// Easy runs over easy speed, as a factor: few run their easy days quite easily.
    let easyFactor: Double
    /// Climb of the usual ways, in m a km.
    let climb: Double
    let strengthSessions: Int
    let plyoSessions: Int
    /// Chance of resting or easing after a bad morning.
    let caution: Double
    /// Chance of no check-in, from Monday to Friday; higher at weekends.
    let missing: Double
    /// Chance that a run never reaches the journal.
    let forgetting: Double
    /// Weeks of the parts of a season.
    let baseWeeks: Int
    let buildWeeks: Int
    let restWeeks: Int
    /// Weeks of the season that are over when the life begins.
    let seasonOffset: Int
    /// Kilometres of the race at the end of a season.
    let raceKilometres: Double

    init(_ random: inout VirtualRandom) {
        let kilometres = random.skewed(45, spread: 0.4, in: 20...80)
        weeklyKilometres = kilometres
        longDay = random.one(of: [5, 6])
        let count = min(max(Int((kilometres / 11 + random.real(-0.5...1.5)).rounded()), 3), 6)
        runDays = Habits.runDays(count, longDay: longDay, &random)
        qualitySessions = count >= 4 && random.happens(0.5) ? 2 : 1
        taste = (random.real(0.2...1), random.real(0.1...0.8), random.real(0...0.8))
        strides = random.happens(0.5) ? random.real(0.05...0.3) : 0
        easyFactor = random.real(0.95...1.05)
        climb = random.real(0...8)
        strengthSessions = random.one(of: [0, 0, 1, 1, 2, 2, 3])
        plyoSessions = random.happens(0.25) ? 1 : 0
        caution = random.real(0.2...0.9)
        missing = random.real(0.06...0.28)
        forgetting = random.real(0.01...0.06)
        baseWeeks = random.whole(4...8)
        buildWeeks = random.whole(4...8)
        restWeeks = random.whole(1...2)
        seasonOffset = random.whole(0...16)
        raceKilometres =
            kilometres > 55 ? random.one(of: [10, 21.0975, 42.195]) : random.one(of: [5, 10, 10, 21.0975])
    }

    /// Days of running, spread over the week, with the long day among them.
    private static func runDays(_ count: Int, longDay: Int, _ random: inout VirtualRandom) -> [Int] {
        var days = [longDay]
        let patterns: [Int: [[Int]]] = [
            3: [[1, 3], [2, 4], [1, 4]],
            4: [[1, 3, 4], [0, 2, 4], [1, 2, 4]],
            5: [[0, 1, 3, 4], [1, 2, 3, 4], [0, 2, 3, 4]],
            6: [[0, 1, 2, 3, 4], [0, 1, 2, 4, 5]],
        ]
        let pattern = random.one(of: patterns[count] ?? [[1, 3]])
        for day in pattern where day != longDay { days.append(day) }
        return days.sorted()
    }
}
