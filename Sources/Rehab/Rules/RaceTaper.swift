import Evidence
import Journal
import Quantities

/// Before a race nothing new for 10 days, no strength for 4 and no plyometrics for 5.
///
/// Source: our own default, a common taper.
enum RaceTaper {
    static let card = RuleCard(
        .raceTaper,
        "Nothing new in the 10 days before a race; strength stops 4 days and plyometrics 5 days before.",
        .ourDefault, [Library.ours],
        counterExample: "A first rung of single-leg pogos three days before the marathon.")

    /// The race within so many days, its own day included; nil without one.
    static func race(in state: State, within days: Int, of day: Day) -> Race? {
        state.profile?.races.filter { $0.day >= day && $0.day - day <= days }.min { $0.day < $1.day }
    }

    static func nothingNew(in state: State, on day: Day) -> Race? {
        race(in: state, within: Numbers.taperNothingNew.value, of: day)
    }

    /// What the taper closes on a day.
    static func closes(in state: State, on day: Day) -> (race: Race, ladders: LadderSet)? {
        guard let race = nothingNew(in: state, on: day) else { return nil }
        var ladders: LadderSet = []
        if race.day - day <= Numbers.taperStrength.value { ladders.insert(.strength) }
        if race.day - day <= Numbers.taperPlyo.value { ladders.insert(.plyo) }
        // What was never done is new on every rung; the race itself is no ladder's session.
        for ladder in LadderSet.energyStorage.ladders where race.day != day && !state.hasDone(ladder) {
            ladders.insert(LadderSet(ladder))
        }
        return (race, ladders)
    }
}

extension State {
    /// Whether the history holds an exposure of a ladder before today.
    fileprivate func hasDone(_ ladder: Ladder) -> Bool {
        history.dropLast().contains { $0.exposures.contains { $0.ladder == ladder } }
    }
}

extension RaceTaper {
    static func reason(in state: State, on day: Day) -> Reason? {
        guard let (race, ladders) = closes(in: state, on: day) else { return nil }
        return Reason(
            .raceTaper, .race(day: race.day, kilometres: race.distance.kilometres), closes: ladders,
            change: .on(race.day + 1))
    }
}
