import Answers
import Journal
import Quantities
import Rehab

/// The form of a run said by hand, under the partial `log-run`.
struct LogRunModel: Sendable {
    let logID: String
    let hasFaults: Bool
    let isMetric: Bool
    let fields: [String: FormField]

    /// - Parameter words: those of the group `logRun`.
    init(_ answer: Answer, _ contents: FormContents? = nil, id: EntryID, words: PageWords) {
        let contents = contents ?? FormContents(["day": answer.decision.day.text])
        logID = contents.value("id") ?? id.text
        hasFaults = contents.hasFaults
        var fields: [String: FormField] = [:]
        for name in ["day", "distance", "time", "shoes", "note"] { fields[name] = contents.field(name) }
        for name in ["pain", "effort"] { fields[name] = contents.scale(name) }
        for name in ["treadmill", "another", "masked"] { fields[name] = contents.box(name) }
        fields["kind"] = contents.choice(
            "kind", of: RunKind.allCases.map { ($0.rawValue, words($0.rawValue)) })
        let rungs = [Ladder.run, .speed, .hills].flatMap { answer.state.program.plan($0).rungs }
        fields["rung"] = contents.choice(
            "rung", of: [("", words("noRung"))] + rungs.map { ($0.name.text, "\($0.name.text) \($0.title)") })
        self.fields = fields
        isMetric = answer.profile.units == .metric
    }
}
