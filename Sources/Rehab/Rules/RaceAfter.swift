import Evidence
import Journal
import Quantities

/// After a race no energy storage for 7 days, 14 after 42 km or more.
///
/// Source: our own default.
enum RaceAfter {
    static let card = RuleCard(
        .raceAfter, "After a race no energy storage for 7 days, 14 after 42 km or more.", .ourDefault,
        [Library.ours],
        counterExample: "Four quiet mornings after the marathon, and intervals would be open on Thursday.")

    static func reason(in state: State, on day: Day) -> Reason? {
        var free: Day?
        var entries: [EntryID] = []
        for offset in 1...Numbers.raceLongRestDays.value {
            guard let record = state.record(day, minus: offset) else { break }
            for race in record.exposures where race.isRace {
                let isLong = (race.kilometres ?? 0) >= Numbers.raceLongKilometres.value
                let days = isLong ? Numbers.raceLongRestDays.value : Numbers.raceRestDays.value
                guard offset <= days else { continue }
                free = max(free ?? day, day - offset + days + 1)
                entries.append(race.entry)
            }
        }
        return free.map {
            Reason(.raceAfter, .until($0), entries: entries, closes: .energyStorage, change: .on($0))
        }
    }
}
