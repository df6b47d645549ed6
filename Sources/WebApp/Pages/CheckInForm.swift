import Journal
import Quantities
import Rehab

/// The check-in as it was sent: a morning for each sore tendon.
struct CheckInForm: Sendable {
    private(set) var sent: SentForm
    private(set) var entries: [FormEntry] = []

    /// - Throws: a problem for a form that is not ours.
    init(_ sent: SentForm, sides: [Side], of day: Day) throws(Problem) {
        self.sent = sent
        if let sentDay = sent.text("day"), sentDay != day.text {
            self.sent.blame("day", "newDay")
        }
        for side in sides {
            let id = try sent.id("id-\(side.rawValue)")
            guard let morning = morning(of: side) else { continue }
            entries.append(FormEntry(id, .morning(morning), day: day, side: side))
        }
    }

    private mutating func morning(of side: Side) -> Morning? {
        let (painName, stiffnessName) = ("pain-\(side.rawValue)", "stiffness-\(side.rawValue)")
        let pain = sent.required(painName, sent.pain(painName))
        let isMore = sent.text(stiffnessName) == "more"
        let stiffness = sent.required(
            stiffnessName, sent.stiffness(isMore ? "stiffness-more-\(side.rawValue)" : stiffnessName))
        guard let pain, let stiffness else { return nil }
        return Morning(
            pain: pain, stiffness: stiffness, limping: sent.isTicked("limping-\(side.rawValue)"),
            masked: sent.isTicked("masked"))
    }

    /// What was said of a day, as the form has it; empty when nothing was.
    static func known(in timeline: Timeline, on day: Day) -> [String: String] {
        var values: [String: String] = [:]
        // Entries stand in order of their days, and those of today at the end.
        for entry in timeline.entries.reversed().prefix(while: { $0.day >= day }).reversed() {
            guard entry.day == day, case .morning(let morning) = entry.event else { continue }
            for side in entry.side.map({ [$0] }) ?? Side.allCases {
                values["pain-\(side.rawValue)"] = "\(morning.pain.score)"
                values["stiffness-\(side.rawValue)"] = "\(morning.stiffness.minutes)"
                values["limping-\(side.rawValue)"] = morning.limping ? "on" : nil
            }
            values["masked"] = morning.masked ? "on" : nil
        }
        return values
    }
}
