import Account
import EmbeddedPrograms
import Journal
import Quantities
import Rehab
import Tendon

/// A runner placed by a clinician today, after four weeks of quiet mornings and 8 km every other day at 5:30 a km.
///
/// With `sorenessAfterIntervals` the last run of each week was intervals, and the next morning had that pain.
struct PlacedRunner {
    let day: Day
    let timeline: Timeline
    let state: State

    init(
        _ phase: Phase, _ rungs: [RungName], runs: Bool = true, runsToday: Bool = false, lastMorning: Int = 0,
        sorenessAfterIntervals soreness: Int? = nil,
        profile change: (inout Profile, Day) throws -> Void = { _, _ in }
    ) throws {
        let first = try Day("2027-01-04")
        day = first + 28
        var entries: [Entry] = []
        func add(_ event: Event, on day: Day) throws {
            let at = try Instant(milliseconds: Int64(day.number) * 86_400_000)
            entries.append(
                Entry(
                    id: EntryID(at: at, randomHigh: 0, randomLow: UInt64(entries.count + 1)), day: day,
                    at: at,
                    offset: .utc, side: nil, event: event))
        }
        var profile = try Profile(
            born: 1990, sore: .left, site: .midportion, easySpeed: try Speed(secondsPerKilometre: 330))
        profile.intake.placement = Placement(phase: phase)
        try change(&profile, day)
        try add(.profile(profile), on: first)
        let intervals = soreness == nil ? [] : [5, 11, 17, 23]
        for offset in 0...28 {
            let isAfter = intervals.contains(offset - 1)
            let pain = offset == 28 ? lastMorning : isAfter ? soreness ?? 0 : 0
            try add(.morning(Morning(pain: Pain(pain), stiffness: Stiffness(minutes: 0))), on: first + offset)
            if runs, offset % 2 == 1 && offset < 28 || runsToday && offset == 28 {
                let run = Run(
                    distance: try Distance(kilometres: 8), time: try TimeSpan(minutes: 44), pain: try Pain(0),
                    kind: intervals.contains(offset) ? .intervals : .easy)
                try add(.run(run), on: first + offset)
            }
        }
        // Placed today: four weeks without strength or hops would have cost rungs.
        let placement = Placement(phase: phase, rungs: rungs)
        try add(.clinician(ClinicianEntry(name: "P. Hysio", placement: placement)), on: day)
        timeline = Timeline(entries)
        state = State(
            replaying: timeline, program: try EmbeddedPrograms.program(for: .midportion), through: day)
    }

    var easy: (easy: EasyRunning, isKnown: Bool)? {
        DoseLedger.easyRunning(timeline, state: state, on: day)
    }
}
