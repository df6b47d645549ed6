import Journal
import Quantities

/// A life as it is lived, a day after the other.
struct Living {
    let runner: VirtualRunner
    /// The next day.
    private(set) var day: Day
    private(set) var hidden: [HiddenDay] = []
    var diary: Diary
    var tendon: HiddenTendon
    /// How the runner feels of late, and what that makes of the plan.
    var mood = Mood()
    var training: VirtualRandom
    var reports: VirtualRandom

    private var body: VirtualRandom
    private var life: VirtualRandom
    private let firstDay: Day
    /// The Monday that the first week of the season begins on.
    private let origin: Day
    private let season: Season
    private var plan: WeekPlan
    private var holidayLeft = 0
    private var noteForTomorrow: String?

    /// Weeks that are lived before the first day and told nobody.
    private static let weeksBefore = 6

    var entries: [Entry] { diary.entries }
    var isTold: Bool { day >= firstDay }

    init(_ runner: VirtualRunner, from firstDay: Day) throws(QuantityError) {
        self.runner = runner
        self.firstDay = firstDay
        let before = firstDay - Living.weeksBefore * 7
        origin = before - before.weekdayIndex
        day = origin
        season = Season(habits: runner.habits)
        training = VirtualRandom(seed: runner.seed, for: .training)
        body = VirtualRandom(seed: runner.seed, for: .body)
        reports = VirtualRandom(seed: runner.seed, for: .reports)
        life = VirtualRandom(seed: runner.seed, for: .life)
        plan = WeekPlan(week: 0, season: season, &training)
        diary = try Diary(runner)
        tendon = HiddenTendon(runner.biology)
    }

    /// The morning, the sessions, what life adds, and the night.
    mutating func liveDay() throws(QuantityError) {
        let weekday = day.weekdayIndex
        if weekday == 0 { plan = WeekPlan(week: (day - origin) / 7, season: season, &training) }
        if day == firstDay { try writeProfile() }
        passHolidays()
        let morning = HiddenDay(day, tendon: tendon, isMasked: reports.happens(mood.chanceOfPainkiller))
        var today = morning
        let getsUp = try tell(morning, note: noteForTomorrow)
        noteForTomorrow = nil

        let exertion = try train(plan, weekday: weekday, onHoliday: holidayLeft > 0, from: getsUp)
        today.damage = exertion.damage
        if let load = LifeLoad(
            runner.biology, onHoliday: holidayLeft > 0, tolerance: tendon.tolerance, &life)
        {
            today.lifeLoad = load.damage
            noteForTomorrow = life.happens(0.35) ? load.note : nil
        }
        tendon.pass(
            damage: today.damage + today.lifeLoad, strengthSessions: exertion.strengthSessions, &body)
        if isTold { hidden.append(today) }
        day = day + 1
    }

    /// A holiday begins now and then and lasts five days to two weeks.
    private mutating func passHolidays() {
        holidayLeft = max(0, holidayLeft - 1)
        if holidayLeft == 0, life.happens(0.006) { holidayLeft = life.whole(5...14) }
    }

    private mutating func writeProfile() throws(QuantityError) {
        let biology = runner.biology
        let week = season.raceWeek(from: (day - origin) / 7)
        let race = Race(
            day: origin + (week * 7 + 6),
            distance: try Distance(kilometres: runner.habits.raceKilometres))
        let usual = UsualMorning(
            pain: try Pain(Int(min(max(biology.restingPain, 0), 10).rounded())),
            stiffness: try Stiffness(minutes: Int(max(0, biology.restingStiffness).rounded())))
        let profile = try runner.person.profile(firstDay: day, usual: usual, race: race)
        try diary.write(.profile(profile), on: day, at: 6 * 3600)
    }
}

extension Day {
    /// Monday 0 to Sunday 6.
    var weekdayIndex: Int { Weekday.allCases.firstIndex(of: weekday) ?? 0 }
}
