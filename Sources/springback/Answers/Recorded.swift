import Quantities
import Journal
import JournalFiles
import Narration
import Rehab

/// What a command says after it has recorded something.
enum Recorded {
    /// Names the entry, how to undo it, and what it makes of today.
    static func report(
        _ entry: Entry, in workspace: Workspace, json: Bool, note: String? = nil
    ) async throws(Failure) {
        let terminal = Terminal(json: json)
        terminal.document([
            "id": .string(entry.id.text), "day": .string(entry.day.text), "kind": .string(entry.event.kind.rawValue),
        ])
        guard !json else { return }
        terminal.say("Recorded for \(entry.day.text) (\(entry.event.kind.rawValue), id \(entry.id.short)).")
        if let note { terminal.say(note) }
        let journal = try await workspace.journal()
        let state = try workspace.state(journal, through: workspace.today)
        if let decision = decide(state, on: workspace.today) {
            let narrator = Narrator(units: journal.profile.units)
            terminal.say(TodayText.light(decision.light, narrator.headline(decision)))
        }
        terminal.say(Ink.dim("springback today shows the plan; springback correct \(entry.id.short) --retract takes it back."))
    }
}

extension EntryID {
    /// A beginning that is long enough to name it: the time to the millisecond and twelve random bits.
    var short: String { String(text.prefix(18)) }
}
