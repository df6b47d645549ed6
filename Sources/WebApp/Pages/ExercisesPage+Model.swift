import Account
import Answers
import Evidence
import Journal
import Narration
import Quantities
import Rehab

/// What the page of all exercises shows: where the runner is now, and every rung of every ladder.
struct ExercisesModel {
    /// Whether the plan stops, so that nothing here is for today.
    let isHalted: Bool
    /// The rungs the runner is on now.
    let now: [Place]
    let ladders: [LadderPart]
    /// When to stop any session.
    let stop: String
    let notice: [String]

    /// A rung the runner is on.
    struct Place {
        let ladder: String
        let rung: String
        let title: String
        let isToday: Bool
    }

    struct LadderPart {
        let id: String
        let title: String
        /// What this ladder is for.
        let aim: String
        /// Where the runner stands on it.
        let standing: String
        /// What keeps the rung to come shut, and what opens it.
        let shut: Shut?
        /// Why nothing of it is open today; empty when something is.
        let closedToday: [String]
        let isClosedToday: Bool
        /// What a session has to be like to count.
        let earns: String
        let rungs: [RungCard]
    }

    struct Shut {
        let says: String
        let takes: String?
    }

    init(_ answer: Answer, words: PageWords) {
        let (decision, narrator) = (answer.decision, answer.narrator)
        let easy = DoseLedger.easyRunning(answer.timeline, state: answer.state, on: decision.day)
        let bridge = Bridge(answer.state, easy: easy, on: decision.day)
        let today = TodaysRungs(decision)
        isHalted = decision.stop != nil
        ladders = (bridge?.ladders ?? []).map { LadderPart($0, answer, today, words) }
        now = (bridge?.ladders ?? []).compactMap { ladder in
            let standing = ladder.standing
            guard let name = today.rung(of: standing.ladder) ?? (standing.isOpen ? standing.rung : nil),
                let rung = answer.state.program.rung(name)
            else { return nil }
            return Place(
                ladder: words(standing.ladder.name), rung: name.text, title: rung.title,
                isToday: today.contains(name))
        }
        stop = narrator.stop
        notice = narrator.notice
    }
}

/// The rungs that may be done today.
struct TodaysRungs {
    private let names: [RungName]

    init(_ decision: Decision) {
        names = decision.session.map(\.rung.name) + (decision.run.allowed ? [decision.run.rung] : [])
    }

    func contains(_ name: RungName) -> Bool { names.contains(name) }

    func rung(of ladder: Ladder) -> RungName? { names.first { $0.ladder == ladder } }
}

extension ExercisesModel.LadderPart {
    init(_ ladder: BridgeLadder, _ answer: Answer, _ today: TodaysRungs, _ words: PageWords) {
        let (decision, narrator) = (answer.decision, answer.narrator)
        let standing = ladder.standing
        let name = standing.ladder
        id = name.name
        title = words(name.name)
        aim = words("\(name.name)Aim")
        self.standing = narrator.stands(standing)
        shut = standing.shut.map {
            // What a rung asks for stands in the sentence already.
            var takes: String?
            if case .opening = $0.change {} else { takes = narrator.change($0, on: decision.day) }
            return ExercisesModel.Shut(says: narrator.sentence($0, on: decision.day), takes: takes)
        }
        var closing: [String] = []
        if today.rung(of: name) == nil {
            for reason in decision.reasons where reason.closes.contains(name) && reason.rule != .ladderClosed
            {
                let sentence = narrator.sentence(reason, on: decision.day)
                if !closing.contains(sentence) { closing.append(sentence) }
            }
        }
        closedToday = closing
        isClosedToday = !closing.isEmpty
        earns = narrator.earns(name, advanceAt: standing.needed)
        rungs = ladder.rungs.map { RungCard($0, isToday: today.contains($0.rung.name), narrator) }
    }
}
