import Answers
import Journal
import Narration
import Quantities
import Rehab

/// What the first page shows of today's answer, in the order of the command `today`.
struct TodayModel {
    let light: LightSign
    /// Whether a sore side has no check-in of this morning: that comes before everything.
    let asksCheckIn: Bool
    /// Whether the safety questions were never answered.
    let asksFlags: Bool
    /// What was said of this morning; nil when nothing was.
    let morning: String?
    /// Set when the plan stops; nothing else is shown then.
    let halt: Halt?
    /// What there is to do; nil when the plan stops.
    let plan: TodayPlan?
    /// What should stand beside the light.
    let note: String?
    /// The light of each side, where both are sore.
    let sides: [Side]
    /// Where a bad morning is explained.
    let explained: String?
    let causes: [ReasonLine]
    let handOffs: [ReasonLine]
    let hasHandOffs: Bool
    let due: [Due]
    let hasDue: Bool
    /// Where yesterday's morning can be told; nil when it was, and while this morning's comes first.
    let tellYesterday: String?
    let grades: String
    let notice: [String]

    /// Why the plan stops, whom to see, and how fast.
    struct Halt {
        let seek: String
        let flags: [String]
        /// Whether it is for today, so that nothing stands before it.
        let isEmergency: Bool
    }

    struct Side {
        let isLeft: Bool
        let word: String
    }

    /// Something that is asked of the runner, and the page where it is answered.
    struct Due {
        let sentence: String
        let address: String
    }

    init(_ answer: Answer, _ words: LightWords) {
        let (decision, narrator) = (answer.decision, answer.narrator)
        let lines = { (reasons: [Reason]) in
            reasons.map { ReasonLine($0, on: decision.day, narrator) }
        }
        light = LightSign(decision, narrator, words)
        asksCheckIn = answer.lacksCheckIn(on: decision.day)
        halt = decision.stop.map { Halt($0, narrator) }
        asksFlags = halt == nil && answer.neverAskedFlags
        let seen = answer.state.mornings(on: decision.day)
        let readings = seen.map { narrator.checkIn($0, namesSide: seen.count > 1) }
        morning = readings.isEmpty ? nil : readings.joined(separator: "; ") + "."
        plan = halt == nil ? TodayPlan(answer) : nil
        note = narrator.note(on: decision.light)
        sides =
            decision.tendons.count > 1 && halt == nil
            ? decision.tendons.map { Side(isLeft: $0.side == .left, word: words($0.light)) } : []
        explained = decision.isBadMorning && halt == nil ? "/explain/\(decision.day.text)" : nil
        causes = halt == nil ? lines(decision.causes) : []
        handOffs = lines(decision.handOffs)
        hasHandOffs = !handOffs.isEmpty
        due = answer.openDues.map { Due($0, narrator) }
        let yesterday = decision.day - 1
        let canTell = answer.earlierMornings?.contains(yesterday) == true && halt == nil && !asksCheckIn
        tellYesterday =
            canTell && answer.lacksCheckIn(on: yesterday) ? "/check-in/\(yesterday.text)" : nil
        hasDue = !due.isEmpty || tellYesterday != nil
        grades = decision.gradesInWords
        notice = narrator.notice
    }
}

extension TodayModel.Halt {
    init(_ stop: Decision.Stop, _ narrator: Narrator) {
        seek = narrator.seek(stop.urgency)
        flags = stop.flags.sorted { $0.urgency > $1.urgency }.map { narrator.flag($0).sentence }
        isEmergency = stop.urgency == .emergency
    }
}

extension TodayModel.Due {
    init(_ due: Decision.Due, _ narrator: Narrator) {
        sentence = narrator.due(due)
        address =
            switch due {
            case .checkIn: "/check-in"
            case .flagQuestions: "/flags"
            case .heelRaiseTest, .doubleHopTest, .singleHopTest: "/tests"
            }
    }
}

extension Answer {
    /// What is asked for beside the check-in and is not done yet: a test that did not pass is not asked for twice a day.
    fileprivate var openDues: [Decision.Due] {
        let dues = decision.due.filter { $0 != .checkIn }
        let tests = TestKind.allCases.filter { dues.contains($0.due) }
        guard !tests.isEmpty else { return dues }
        let history = TestHistory(timeline)
        let done = tests.filter { history.isDone($0, on: decision.day) }.map(\.due)
        return dues.filter { !done.contains($0) }
    }
}
