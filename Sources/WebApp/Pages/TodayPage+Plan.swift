import Account
import Answers
import Evidence
import Journal
import Narration
import Quantities
import Rehab

/// What there is to do today, what was done, and what is still shut.
struct TodayPlan {
    let phase: String
    let session: Session
    let run: Run
    /// What was run of late, and what tomorrow is expected to be.
    let tendon: [String]
    let hasTendon: Bool
    let shut: [Shut]
    let hasShut: Bool

    /// Strength, plyometrics, and the fast part of a run.
    struct Session {
        /// What was logged today.
        let done: [String]
        let items: [Item]
        let hasItems: Bool
        /// Whether the player has something to play that is on the plan.
        let canStart: Bool
        /// Nothing is planned and nothing was done.
        let isRest: Bool
        /// What is open beside the plan, in one line.
        let open: String?
    }

    struct Item {
        let title: String
        /// Sets, repetitions and tempo of each exercise.
        let doses: [String]
        /// The same with load and rest, what it is for, and its cue.
        let how: [String]
        let grade: String
    }

    struct Run {
        let done: [String]
        /// Whether a run is still to come, and how far it may go.
        let isAllowed: Bool
        let first: String
        let more: [String]
        /// Neither done nor allowed.
        let isRest: Bool
    }

    struct Shut {
        let line: ReasonLine
        let opens: String?
    }

    init(_ answer: Answer) {
        let (decision, narrator) = (answer.decision, answer.narrator)
        phase = narrator.phase(decision, program: answer.state.program)
        session = Session(answer)
        run = Run(answer)
        tendon = TendonText(advice: answer.advice, narrator: narrator).lines
        hasTendon = !tendon.isEmpty
        shut = decision.shut.map {
            Shut(
                line: ReasonLine($0, on: decision.day, narrator),
                opens: narrator.change($0, on: decision.day))
        }
        hasShut = !shut.isEmpty
    }
}

extension TodayPlan.Session {
    init(_ answer: Answer) {
        let planned = answer.decision.session.filter(\.isPlanned)
        let more = answer.decision.session.filter { !$0.isPlanned }
        done = answer.sessionsOfToday
        items = planned.map { TodayPlan.Item($0, answer.narrator) }
        hasItems = !items.isEmpty
        canStart = planned.contains { $0.rung.name.ladder == .strength || $0.rung.name.ladder == .plyo }
        isRest = planned.isEmpty && done.isEmpty
        open =
            more.isEmpty
            ? nil : more.map { "\($0.rung.title) (\($0.rung.name.text))" }.joined(separator: "; ")
    }
}

extension TodayPlan.Item {
    init(_ item: Decision.SessionItem, _ narrator: Narrator) {
        title = narrator.session(item)[0]
        doses = narrator.brief(item.rung)
        how = narrator.lines(item.rung)
        grade = item.rung.grade.rawValue
    }
}

extension TodayPlan.Run {
    init(_ answer: Answer) {
        let lines = answer.narrator.run(answer.decision, program: answer.state.program)
        done = answer.runsOfToday
        isAllowed = answer.decision.run.allowed
        first = lines.first ?? ""
        more = Array(lines.dropFirst())
        isRest = !isAllowed && done.isEmpty
    }
}

extension Answer {
    /// The runs of today in words.
    fileprivate var runsOfToday: [String] {
        timeline.entries(on: decision.day).compactMap { entry in
            guard case .run(let run) = entry.event, run.isRun else { return nil }
            return narrator.done(run, state.kind(of: run, on: decision.day))
        }
    }

    /// The strength and the plyometrics of today in words.
    fileprivate var sessionsOfToday: [String] {
        timeline.entries(on: decision.day).compactMap { entry in
            switch entry.event {
            case .strength(let session): narrator.done(session)
            case .plyo(let session): narrator.done(session)
            default: nil
            }
        }
    }
}

extension Timeline {
    /// The entries of one of the last days, looked for from the end.
    fileprivate func entries(on day: Day) -> [Entry] {
        entries.reversed().drop { $0.day > day }.prefix { $0.day == day }.reversed()
    }
}
