import Journal
import Narration
import Quantities
import Rehab

/// Something that was said and can be taken back.
struct UndoLine: Sendable {
    let entryID: String
    /// Of the form that takes it back.
    let id: String
    let day: String
    let text: String
    /// Whether it took something back itself, which it then brings back.
    let bringsBack: Bool

    init(_ entry: UndoEntry, id: EntryID, _ narrator: Narrator, _ words: PageWords) {
        entryID = entry.entry.id.text
        self.id = id.text
        day = narrator.friendlyDay(entry.entry.day)
        switch entry.entry.event {
        case .retracted:
            bringsBack = true
            let what = entry.target.map { Self.text($0.event, narrator, words) } ?? ""
            text = words("undoRetracted", ["what": what])
        default:
            bringsBack = false
            text = Self.text(entry.entry.event, narrator, words)
        }
    }

    /// What an entry says, in a few words.
    private static func text(_ event: Event, _ narrator: Narrator, _ words: PageWords) -> String {
        func pain(_ score: Int?) -> String {
            score.map { ", " + words("undoPain", ["pain": "\($0)"]) } ?? ""
        }
        switch event {
        case .profile: return words("undoProfile")
        case .morning(let morning):
            return words(
                "undoMorning", ["pain": "\(morning.pain.score)", "minutes": "\(morning.stiffness.minutes)"])
        case .run(let run):
            return words("undoRun", ["far": run.distance.map { narrator.distance($0) } ?? ""])
                + pain(run.pain?.score)
        case .strength(let session):
            let rung = session.rung.map { RungName(.strength, $0).text } ?? words("noRung")
            return words("undoStrength", ["rung": rung]) + pain(session.pain?.score)
        case .plyo(let session):
            return words("undoPlyo", ["rung": RungName(.plyo, session.rung).text])
                + pain(session.pain?.score)
        case .test: return words("undoTest")
        case .flag(let report):
            return report.flag.map { words("undoFlag", ["what": narrator.flag($0).reported]) }
                ?? words("undoNoFlag")
        case .cleared(let flag): return words("undoCleared", ["what": narrator.flag(flag).reported])
        case .stepDown(.phase): return words("undoStepPhase")
        case .stepDown(.ladder(let ladder)): return words("undoStep", ["ladder": words(ladder.name)])
        case .clinician(let entry): return words("undoClinician", ["who": entry.name])
        case .note(let note): return words("undoNote", ["note": note.shortened])
        case .amended(let amendment):
            return words("undoAmended", ["what": text(amendment.event, narrator, words)])
        case .retracted, .said: return ""
        }
    }
}

extension String {
    /// The beginning of a long text.
    fileprivate var shortened: String { count <= 80 ? self : prefix(79) + "…" }
}
