import Account
import Answers
import Journal
import JournalFiles
import Narration
import Quantities
import Rehab

/// Records an entry and says so.
enum Recorded {
    /// Appends an entry, names it, and says how to undo it and what it makes of today.
    ///
    /// What could stop the answer is read first: a command that failed has recorded nothing, so it can be given again.
    static func keep(
        _ entry: Entry, in workspace: Workspace, journal: LoadedJournal, json: Bool, note: String? = nil
    ) async throws(Failure) {
        _ = try workspace.program(for: journal.profile.site)
        try await workspace.append([entry])
        let terminal = Terminal(json: json)
        terminal.document([
            "id": .string(entry.id.text), "day": .string(entry.day.text),
            "kind": .string(entry.event.kind.rawValue),
        ])
        guard !json else { return }
        terminal.say("Recorded for \(entry.day.text) (\(entry.event.kind.rawValue), id \(entry.id.short)).")
        if let note { terminal.say(Paragraph.wrapped(note)) }
        let after = try await workspace.journal()
        let state = try workspace.state(after, through: workspace.today)
        if let advice = Advice(after.timeline, state: state, on: workspace.today) {
            let narrator = Narrator(units: after.profile.units)
            terminal.say(TodayText.light(advice.decision.light, narrator.headline(advice.decision)))
        }
        terminal.say(Ink.dim("springback today shows the plan; to take this back:"))
        terminal.say(Ink.dim("  springback correct \(entry.id.short) --retract"))
    }
}

extension EntryID {
    /// A beginning that is long enough to name it: the time to the millisecond and twelve random bits.
    var short: String { String(text.prefix(18)) }
}
