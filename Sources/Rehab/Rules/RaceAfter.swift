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
            let races = record.exposures.filter { $0.isRace }
            for kilometres in raced(races, record, planned: state.plannedRace(on: day - offset)) {
                let isLong = kilometres >= Numbers.raceLongKilometres.value
                let days = isLong ? Numbers.raceLongRestDays.value : Numbers.raceRestDays.value
                guard offset <= days else { continue }
                free = max(free ?? day, day - offset + days + 1)
                entries += races.map { $0.entry }
            }
        }
        return free.map {
            Reason(.raceAfter, .until($0), entries: entries, closes: .energyStorage, change: .on($0))
        }
    }

    /// Distances raced on a day in km. A race without a distance is as long as was planned, else long; a race that was
    /// planned and not logged counts as run, unless the runner says what else was done that day.
    private static func raced(_ races: [Exposure], _ record: DayRecord, planned: Race?) -> [Double] {
        if races.isEmpty {
            guard let planned, !record.exposures.contains(where: { $0.isRun && $0.isLabelled }) else {
                return []
            }
            return [planned.distance.kilometres]
        }
        return races.map { $0.kilometres ?? planned?.distance.kilometres ?? .infinity }
    }
}

extension State {
    /// The race the profile names for a day.
    fileprivate func plannedRace(on day: Day) -> Race? { profile?.races.first { $0.day == day } }
}
