import Answers
import Evidence
import Journal
import JournalFiles
import Narration
import Quantities
import Rehab

/// What the session page shows of an answer: what is to be done today, or why nothing is.
struct SessionModel {
    /// Set when the plan stops; nothing is to be played then.
    let halt: Halt?
    /// Whether the morning's check-in is still missing.
    let isWaiting: Bool
    /// Whether the safety questions were never answered.
    let asksFlags: Bool
    /// Whether there is something to play, and whether it is on the plan.
    let hasItems: Bool
    let isRest: Bool
    /// Whether today's strength is done.
    let isDone: Bool
    /// Why no strength is open today.
    let closed: [String]
    /// The next day with something on the plan, in words.
    let next: String?
    /// When to stop a session.
    let stop: String
    let painQuestion: String
    let items: [Item]
    let runs: [RunPart]
    /// What the player plays, a JSON text.
    let plan: String

    struct Halt {
        let headline: String
        let seek: String
        let flags: [String]
    }

    /// Strength or plyometrics.
    struct Item {
        let index: String
        let rung: String
        let kind: String
        let intent: String
        let title: String
        let lines: [String]
        let planned: Bool
        /// Of the form that logs it without the player.
        let id: String
    }

    /// Speed or hills: part of today's one run.
    struct RunPart {
        let title: String
        let lines: [String]
    }

    /// - Parameter newID: an id for the form of each item.
    init(_ answer: Answer, painQuestion: String, newID: () -> EntryID) {
        let decision = answer.decision
        let narrator = answer.narrator
        let played = decision.session.filter { [.strength, .plyo].contains($0.rung.name.ladder) }
        halt = decision.stop.map { Halt($0, headline: narrator.headline(decision), narrator) }
        isWaiting = decision.light == .waiting && answer.lacksCheckIn(on: decision.day)
        asksFlags = halt == nil && answer.neverAskedFlags
        hasItems = !played.isEmpty
        isRest = halt == nil && !decision.session.contains(where: \.isPlanned)
        isDone = decision.reasons.contains { $0.rule == .oneADay && $0.closes.contains(.strength) }
        closed =
            decision.allows(.strength) || halt != nil
            ? [] : SessionModel.closing(.strength, decision, narrator)
        next = isRest ? SessionModel.nextPlanned(answer.state).map(narrator.friendlyDay) : nil
        stop = decision.reason(.sessionStop).map { narrator.sentence($0, on: decision.day) } ?? ""
        self.painQuestion = painQuestion
        items = played.enumerated().map { Item($1, index: $0, id: newID(), narrator) }
        runs = decision.session.filter { ![.strength, .plyo].contains($0.rung.name.ladder) }
            .map { RunPart(title: narrator.session($0)[0], lines: narrator.lines($0.rung)) }
        plan = SessionPlan(decision: decision, items: played).document.text
    }

    /// What closes a ladder today, each reason once.
    private static func closing(_ ladder: Ladder, _ decision: Decision, _ narrator: Narrator) -> [String] {
        var sentences: [String] = []
        for reason in decision.reasons where reason.closes.contains(ladder) {
            let sentence = narrator.sentence(reason, on: decision.day)
            if !sentences.contains(sentence) { sentences.append(sentence) }
        }
        return sentences
    }

    /// The next day within a week that has something on the plan if nothing is entered until then.
    private static func nextPlanned(_ state: State) -> Day? {
        guard let today = state.today else { return nil }
        var later = state
        for offset in 1...7 {
            let day = today + offset
            later.append(day, [])
            if decide(later, on: day)?.session.contains(where: \.isPlanned) == true { return day }
        }
        return nil
    }
}

extension SessionModel.Halt {
    init(_ stop: Decision.Stop, headline: String, _ narrator: Narrator) {
        self.headline = headline
        seek = narrator.seek(stop.urgency)
        flags = stop.flags.map { narrator.flag($0).sentence }
    }
}

extension SessionModel.Item {
    init(_ item: Decision.SessionItem, index: Int, id: EntryID, _ narrator: Narrator) {
        self.index = String(index)
        rung = item.rung.name.text
        kind = item.rung.name.ladder.name
        if case .strength(let exercises) = item.rung.work, let first = exercises.first {
            intent = first.intent.rawValue
        } else {
            intent = ""
        }
        title = narrator.session(item)[0]
        lines = narrator.lines(item.rung)
        planned = item.isPlanned
        self.id = id.text
    }
}
