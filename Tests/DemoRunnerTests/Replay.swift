import ActivityFiles
import DemoRunner
import EmbeddedPrograms
import Journal
import Quantities
import Rehab
import Testing

/// The made runner's journal, put together as the command does it, and what would have been said each day.
struct Replay {
    let demo: Demo
    let first: Day
    let lastDay: Day
    let entries: [Entry]
    private let program: Program

    init(lastDay: Day) throws {
        let demo = try DemoRunner.make(lastDay: lastDay)
        self.demo = demo
        self.lastDay = lastDay
        first = lastDay - DemoRunner.lastOffset
        program = try EmbeddedPrograms.program(for: demo.profile.site)
        var entries: [Entry] = []
        func add(_ event: Event, on day: Day) throws -> EntryID {
            let id = EntryID(high: 1, low: UInt64(entries.count + 1))
            let at = try Instant(milliseconds: Int64(day.number) * 86_400_000)
            entries.append(Entry(id: id, day: day, at: at, offset: .utc, event: event))
            return id
        }
        _ = try add(.profile(demo.profile), on: first)
        for (day, event) in demo.entries { _ = try add(event, on: day) }
        for file in demo.files {
            let reading = try ActivityFile.read(file.bytes, name: file.name) { _ in .utc }
            let activity = try #require(reading.activities.first)
            let id = try add(.run(activity.run), on: activity.day)
            guard let told = demo.runPains[activity.day] else { continue }
            var run = activity.run
            run.pain = told.pain
            run.effort = told.effort
            let amendment = Amendment(target: id, day: activity.day, side: nil, event: .run(run))
            _ = try add(.amended(amendment), on: activity.day)
        }
        self.entries = entries
    }

    /// The answer of a day with all its entries.
    func decision(on day: Day) throws -> Decision {
        let state = State(replaying: Timeline(entries), program: program, through: day)
        return try #require(decide(state, on: day))
    }

    /// The answer of each of the twelve weeks' mornings: before any session of that day.
    func mornings() throws -> [Decision] {
        var state = State(replaying: Timeline(entries), program: program, through: first - 1)
        return try (0...DemoRunner.lastOffset).map { offset in
            let day = first + offset
            let facts = Timeline(entries).entries.filter { $0.day == day }
            var dawn = state
            dawn.append(day, facts.filter { [.profile, .morning, .flag, .note].contains($0.event.kind) })
            state.append(day, facts)
            return try #require(decide(dawn, on: day))
        }
    }

    /// The facts of a day.
    func facts(of day: Day) -> [Event] {
        Timeline(entries).entries.filter { $0.day == day }.map(\.event)
    }
}
