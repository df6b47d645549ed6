import Evidence
import Journal
import Quantities

/// After a medium energy-storage exposure the next one is two days later at the earliest, after a high one three,
/// whichever ladder.
///
/// Source: Magnusson 2010 (collagen synthesis stays up about 3 days), Rosengarten 2014 (structure is back by day 4); the
/// days are our default, one shorter than Silbernagel and Crossley are recalled to say.
enum Spacing {
    static let card = RuleCard(
        .spacing,
        "After a medium energy-storage exposure the next is two days later at the earliest, after a high one three.",
        .mechanism, [Library.magnusson2010, Library.rosengarten2014, Library.silbernagelCrossley2015],
        counterExample: "Hops on Tuesday, strides on Wednesday: each ladder would have had its rest.")

    /// The first day that is free of it, and the exposures it comes from; nil when today is.
    static func reason(in state: State, on day: Day) -> Reason? {
        var free: Day?
        var entries: [EntryID] = []
        for offset in 1..<max(Numbers.spacingMedium.value, Numbers.spacingHigh.value) {
            guard let record = state.record(day, minus: offset) else { break }
            for exposure in record.exposures where exposure.storage > .none {
                let days = exposure.storage == .high ? Numbers.spacingHigh.value : Numbers.spacingMedium.value
                guard offset < days else { continue }
                free = max(free ?? day, day - offset + days)
                entries.append(exposure.entry)
            }
        }
        return free.map {
            Reason(.spacing, .until($0), entries: entries, closes: .energyStorage, change: .on($0))
        }
    }
}
