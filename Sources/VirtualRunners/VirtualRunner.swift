public import Journal
public import Quantities

/// A made runner with a hidden tendon, to judge a method that must learn what it cannot see.
///
/// The tendon is made of other laws than any model of this project, on purpose (`Docs/virtual-runners.md`). The runner
/// is no person and its numbers are no evidence about people: they are chosen, each of them by us (grade D).
///
///     let life = try VirtualRunner(seed: 7).live(weeks: 16, from: Day("2027-01-04"))
public struct VirtualRunner: Sendable {
    /// The same seed is the same runner, on every machine, to the bit.
    public let seed: UInt64
    let person: Person
    let biology: Biology
    let habits: Habits

    public init(seed: UInt64) {
        self.seed = seed
        var random = VirtualRandom(seed: seed, for: .habits)
        let habits = Habits(&random)
        random = VirtualRandom(seed: seed, for: .person)
        let person = Person(&random, weeklyKilometres: habits.weeklyKilometres)
        random = VirtualRandom(seed: seed, for: .biology)
        self.habits = habits
        self.person = person
        self.biology = Biology(&random, person: person, habits: habits)
    }

    /// How long a life may be, in weeks.
    public static let weeks = 1...520
    /// The years a life may lie in.
    public static let years = 1970...2100

    /// Lets the runner live and train, guided by nobody.
    ///
    /// A longer life begins with the shorter one. Weeks before the first day are lived, too, and told nobody, so that
    /// the tendon is a used one.
    ///
    /// - Parameters:
    ///   - weeks: 1 to 520.
    ///   - from: the first day; the profile stands on it.
    /// - Throws: `QuantityError.outOfRange` for other weeks, or for days outside the years 1970 to 2100.
    public func live(weeks: Int, from: Day) throws(QuantityError) -> VirtualLife {
        guard VirtualRunner.weeks.contains(weeks) else {
            throw .outOfRange(quantity: "weeks", allowed: "1 to 520")
        }
        let last = from + (weeks * 7 - 1)
        guard VirtualRunner.years.contains(from.year), VirtualRunner.years.contains(last.year) else {
            throw .outOfRange(quantity: "days of a virtual runner", allowed: "in the years 1970 to 2100")
        }
        var living = try Living(self, from: from)
        while living.day <= last { try living.liveDay() }
        let entries = living.entries.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        return VirtualLife(entries: entries, hidden: living.hidden)
    }
}

/// What a virtual runner wrote down, and what was so.
public struct VirtualLife: Sendable {
    /// The journal in its order: the profile first, then mornings, runs, strength, plyometrics and notes.
    public let entries: [Entry]
    /// Each day of the life as it was, whether or not anything was written down.
    public let hidden: [HiddenDay]
}
