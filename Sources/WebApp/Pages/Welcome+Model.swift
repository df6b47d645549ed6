import Answers
import Journal
import Narration
import Rehab

/// What the page of the intake shows.
struct WelcomeModel: Sendable {
    let id: String
    let hasFaults: Bool
    /// What it is not.
    let notice: [String]
    let fields: [String: FormField]
    let days: [ProfileFields.Box]
    let equipment: [ProfileFields.Box]
    let flags: FlagQuestions

    init(_ contents: FormContents, id: String, word: PageWords) {
        self.id = id
        hasFaults = contents.hasFaults
        notice = Narrator(units: .metric).notice
        var fields = ProfileFields.fields(contents, word: word)
        let yesNo = [("yes", word("yes")), ("no", word("no")), ("", word("unsure"))]
        for name in ["limping", "tenSingleRaises", "strengthFortnight", "ranThirty", "ran"] {
            fields[name] = contents.choice(name, of: yesNo)
        }
        for name in ["doubleRaisePain", "singleRaisesPain", "ranPain", "heelPain", "hopsDouble"] {
            fields[name] = contents.scale(name)
        }
        for name in ["heelLeft", "heelRight"] { fields[name] = contents.field(name) }
        fields.merge(ProfileFields.raceFields(contents, word: word)) { _, race in race }
        self.fields = fields
        days = ProfileFields.days(contents, word: word)
        equipment = ProfileFields.equipment(contents, word: word)
        flags = FlagQuestions(contents)
    }
}

/// Where the runner begins, and why.
struct StartModel: Sendable {
    let phase: String
    let aim: String
    let why: [String]
    let rungs: [Rung]
    let expectation: [String]
    let notice: [String]
    /// Whether the safety questions are still to be answered.
    let asksFlags: Bool

    struct Rung: Sendable {
        let name: String
        let title: String
    }

    init(_ answer: Answer) {
        let (decision, narrator) = (answer.decision, answer.narrator)
        let text = answer.state.program.text(decision.phase)
        phase = text.title
        aim = text.aim
        why = answer.state.start.map { narrator.placement($0) } ?? []
        rungs = decision.rungs.filter { decision.allows($0.ladder) || !$0.ladder.isEnergyStorage }.compactMap
        {
            name in
            answer.state.program.rung(name).map { Rung(name: name.text, title: $0.title) }
        }
        expectation = narrator.expectation()
        notice = narrator.notice
        asksFlags = decision.due.contains(.flagQuestions)
    }
}
