import Journal
import Quantities

/// What a bad morning is laid to: a ladder, and the day it was used.
///
/// Among the exposures of the day before, the energy-storage exposure of the highest class, else a run; ties go to plyo,
/// then hills, then speed. A flare's first morning with neither looks one day further, then takes a strength session of
/// the day before. A hop test is no culprit.
enum Culprit {
    struct Found: Sendable {
        let ladder: Ladder
        let day: Day
    }

    static func ofFlaredMorning(in state: State, on day: Day) -> Found? {
        if let found = ofDayBefore(in: state, on: day) { return found }
        guard state.marks.flareIsNew else { return nil }
        if let ladder = amongStorageAndRuns(of: state.record(day, minus: 2)) {
            return Found(ladder: ladder, day: day - 2)
        }
        guard state.record(day, minus: 1)?.didStrength == true else { return nil }
        return Found(ladder: .strength, day: day - 1)
    }

    static func ofDayBefore(in state: State, on day: Day) -> Found? {
        amongStorageAndRuns(of: state.record(day, minus: 1)).map { Found(ladder: $0, day: day - 1) }
    }

    private static func amongStorageAndRuns(of record: DayRecord?) -> Ladder? {
        guard let record else { return nil }
        let order: [Ladder] = [.plyo, .hills, .speed]
        for storage in [StorageClass.high, .medium] {
            for ladder in order
            where record.exposures.contains(where: { $0.ladder == ladder && $0.storage == storage }) {
                return ladder
            }
        }
        return record.ran ? .run : nil
    }
}
