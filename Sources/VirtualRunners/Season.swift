/// Where a virtual runner's season stands: base, build, a week of taper that ends with the race, and some rest.
struct Season: Sendable {
    enum Part: Sendable { case base, build, taper, rest }

    let habits: Habits

    /// The part that a week belongs to, and the week's place in it from 0.
    func part(ofWeek week: Int) -> (part: Part, place: Int) {
        var place = (week + habits.seasonOffset) % length
        for (part, weeks) in [
            (Part.base, habits.baseWeeks), (.build, habits.buildWeeks), (.taper, 1),
            (.rest, habits.restWeeks),
        ] {
            if place < weeks { return (part, place) }
            place -= weeks
        }
        return (.rest, 0)
    }

    /// The first week of taper that is not before a week.
    func raceWeek(from week: Int) -> Int {
        let inSeason = (week + habits.seasonOffset) % length
        let race = habits.baseWeeks + habits.buildWeeks
        return week + (race - inSeason + length) % length
    }

    /// Kilometres of a week as a part of a full one, by its place in the season; each fourth week is lighter.
    func volume(ofWeek week: Int) -> Double {
        let (part, place) = part(ofWeek: week)
        let lighter = place % 4 == 3 ? 0.72 : 1
        switch part {
        case .base: return lighter * (0.75 + 0.2 * Double(place) / Double(habits.baseWeeks))
        case .build: return lighter * (0.95 + 0.15 * Double(place) / Double(habits.buildWeeks))
        case .taper: return 0.5
        case .rest: return 0.35
        }
    }

    private var length: Int { habits.baseWeeks + habits.buildWeeks + 1 + habits.restWeeks }
}
