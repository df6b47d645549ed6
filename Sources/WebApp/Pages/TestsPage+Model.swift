import Answers
import Evidence
import Journal
import Narration
import Quantities
import Rehab

/// What the page of tests shows.
struct TestsModel {
    /// Whether the plan stops; nothing is to be tested then.
    let isHalted: Bool
    let tests: [Part]
    /// When to stop any of them.
    let stop: String
    let beats: String
    let charts: [Drawn]
    let hasCharts: Bool
    let notice: [String]

    /// One test: how it is done, whether it is for today, what came of it, and the form for its result.
    struct Part {
        let kind: String
        let title: String
        /// Whether it is to be done today, as a flag of `TestStanding`.
        let standing: [String: Bool]
        let isOffered: Bool
        let isHeelRaise: Bool
        /// What asks for it, in a sentence each.
        let asked: [String]
        let steps: [String]
        /// The latest result beside the one before; nil before the first.
        let latest: Latest?
        /// What the rule of its gate rests on.
        let rule: String
        let grade: String
        let gradeWords: String
        let sources: [Citation]
        // The form.
        let id: String
        let left: FormField
        let right: FormField
        let painQuestion: String
        let painFault: String?
        /// The pain of a form that came back, as a flag: `{pain3: true}`.
        let chosen: [String: Bool]
        let isMasked: Bool
        let hasFaults: Bool
    }

    struct Latest {
        let day: String
        let lines: [String]
    }

    struct Drawn {
        let title: String
        let note: String
        let chart: Chart
    }

    /// - Parameters:
    ///   - refused: a form that came back with faults.
    ///   - newID: an id for the form of each test.
    init(_ answer: Answer, refused: TestForm?, words: PageWords, newID: () -> EntryID) {
        let history = TestHistory(answer.timeline)
        isHalted = answer.decision.stop != nil
        tests = TestKind.allCases.map { kind in
            Part(
                kind, answer, history, form: refused?.kind == kind ? refused?.sent : nil, words: words,
                id: newID())
        }
        stop = answer.narrator.stop
        beats = "\(Numbers.heelRaiseBeats.value)"
        charts = Drawn.all(history, answer, words)
        hasCharts = !charts.isEmpty
        notice = answer.narrator.notice
    }
}

extension TestsModel.Part {
    init(
        _ test: TestKind, _ answer: Answer, _ history: TestHistory, form: SentForm?, words: PageWords,
        id: EntryID
    ) {
        let (decision, narrator) = (answer.decision, answer.narrator)
        let today = TestStanding(
            of: test, in: decision, isDone: history.isDone(test, on: decision.day))
        kind = test.rawValue
        title = words(test.rawValue)
        standing = [today.rawValue: true]
        isOffered = today.isOffered
        isHeelRaise = !test.isHops
        asked = decision.reasons.filter { $0.asks(for: test) }.map { narrator.sentence($0, on: decision.day) }
        steps = narrator.steps(of: test.due)
        latest = test.latest(in: history, answer)
        let card = RuleCard.card(test.isHops ? .gateHops : .gateHeelRaise)
        rule = card.sentence
        grade = card.grade.rawValue
        gradeWords = card.grade.words
        sources = card.sources.map { Citation($0) }
        let contents = form.map { FormContents($0) } ?? FormContents()
        self.id = contents.value("id") ?? id.text
        left = contents.field("left")
        right = contents.field("right")
        painQuestion = words("worstPain")
        painFault = contents.fault("pain")
        chosen = contents.value("pain").map { ["pain\($0)": true] } ?? [:]
        isMasked = contents.value("masked") != nil
        hasFaults = contents.hasFaults
    }
}

extension TestKind {
    /// The latest result in words, beside the one before; nil before the first.
    fileprivate func latest(in history: TestHistory, _ answer: Answer) -> TestsModel.Latest? {
        let narrator = answer.narrator
        switch self {
        case .heelRaise:
            guard let last = history.raises.last else { return nil }
            let before = history.raises.dropLast().last
            let sore = answer.profile.sore.sides
            var lines = Side.allCases.map {
                narrator.heelRaises($0, last.result.count($0), before: before?.result.count($0))
            }
            if sore.count == 1, let side = sore.first,
                let symmetry = narrator.symmetry(last.result, sore: side)
            {
                lines.append(symmetry)
            }
            return TestsModel.Latest(day: narrator.friendlyDay(last.day), lines: lines)
        case .hopsDouble: return hops(history.double, isDouble: true, narrator)
        case .hopsSingle: return hops(history.single, isDouble: false, narrator)
        }
    }

    private func hops(_ tests: [TestHistory.Hops], isDouble: Bool, _ narrator: Narrator) -> TestsModel.Latest?
    {
        guard let last = tests.last else { return nil }
        let line = narrator.hops(double: isDouble, last.pain, before: tests.dropLast().last?.pain)
        return TestsModel.Latest(day: narrator.friendlyDay(last.day), lines: [line])
    }
}

extension Reason {
    /// Whether it is waiting for a test: a gate, or a rung that opens with one.
    fileprivate func asks(for test: TestKind) -> Bool {
        switch change {
        case .heelRaiseTest: test == .heelRaise
        case .hopTest(let double): test == (double ? .hopsDouble : .hopsSingle)
        case .opening(let opening): test == .hopsSingle && opening.hopsSingle != nil
        default: false
        }
    }
}
