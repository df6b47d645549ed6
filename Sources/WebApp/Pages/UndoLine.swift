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

    init(_ entry: UndoEntry, id: EntryID, today: Day, _ narrator: Narrator, _ words: PageWords) {
        entryID = entry.entry.id.text
        self.id = id.text
        let day = entry.entry.day
        self.day = narrator.friendlyDay(day) + (day.year == today.year ? "" : " \(day.year)")
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
        func pain(_ score: Int?) -> String { Self.pain(score, words) }
        switch event {
        case .profile: return words("undoProfile")
        case .morning(let morning):
            return words(
                "undoMorning", ["pain": "\(morning.pain.score)", "minutes": "\(morning.stiffness.minutes)"])
                + (morning.limping ? words("undoLimping") : "")
                + (morning.masked ? words("undoMasked") : "")
        case .run(let run):
            return words("undoRun") + (run.distance.map { " " + narrator.distance($0) } ?? "")
                + pain(run.pain?.score)
        case .strength(let session):
            let rung = session.rung.map { RungName(.strength, $0).text } ?? words("noRung")
            return words("undoStrength", ["rung": rung]) + pain(session.pain?.score)
        case .plyo(let session):
            return words("undoPlyo", ["rung": RungName(.plyo, session.rung).text])
                + pain(session.pain?.score)
        case .test(let test): return tests(test, words)
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

    private static func pain(_ score: Int?, _ words: PageWords) -> String {
        score.map { ", " + words("undoPain", ["pain": "\($0)"]) } ?? ""
    }

    private static func tests(_ test: TendonTest, _ words: PageWords) -> String {
        let raises = test.heelRaise.map {
            words("undoRaises", ["left": "\($0.left)", "right": "\($0.right)"]) + pain($0.pain?.score, words)
        }
        let double = test.hopsDouble.map { words("undoDoubleHops") + pain($0.score, words) }
        let single = test.hopsSingle.map { words("undoSingleHops") + pain($0.score, words) }
        return [raises, double, single].compactMap { $0 }.joined(separator: "; ")
    }
}

extension String {
    /// The beginning of a long text.
    fileprivate var shortened: String { count <= 80 ? self : prefix(79) + "…" }
}
