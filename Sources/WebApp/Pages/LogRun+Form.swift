import Answers
import Importing
import Journal
import Narration
import Quantities
import Rehab

/// A run said by hand, as it was sent: on a day with an imported run it says how that one was.
struct LogRunForm: Sendable {
    /// A day further back is a slip of the fingers.
    private static var daysBack: Int { 366 }

    private(set) var sent: SentForm
    private(set) var entry: FormEntry?

    /// - Throws: a problem for a form that is not ours.
    init(_ sent: SentForm, _ answer: Answer, today: Day) throws(Problem) {
        self.sent = sent
        let id = try sent.id()
        let day = self.sent.required("day", self.sent.day("day", upTo: today))
        let given = given(answer)
        if let day, day < today - Self.daysBack {
            self.sent.blame("day", "yearAgo")
        }
        guard let day, self.sent.isSound else { return }
        let imported = sent.isTicked("another") ? [] : answer.timeline.importedRuns(on: day)
        if imported.count > 1 {
            self.sent.blame("day", "severalRuns", ["count": "\(imported.count)"])
        } else if let (target, run) = imported.first {
            checkMeasured(run, given, answer.narrator)
            guard self.sent.isSound else { return }
            var amendment = given.amendment(of: target, run)
            if case .run(var run) = amendment.event {
                complete(&run)
                amendment.event = .run(run)
            }
            entry = FormEntry(id, .amended(amendment), day: day)
        } else if var run = loggedRun(given) {
            complete(&run)
            entry = FormEntry(id, .run(run), day: day)
        }
    }

    private mutating func given(_ answer: Answer) -> GivenRun {
        var given = GivenRun(
            pain: sent.pain("pain"), effort: sent.effort("effort"), masked: sent.isTicked("masked"),
            kind: sent.word("kind"))
        given.distance = sent.distance("distance", answer.profile.units)
        given.time = sent.time("time")
        given.rung = sent.read("rung") { text throws(TypedFault) in
            try answer.state.program.rung(typed: text, of: [.run, .speed, .hills])
        }
        given.shoes = sent.text("shoes")
        return given
    }

    /// What was measured stays; what cannot be the same run is refused.
    private mutating func checkMeasured(_ run: Run, _ given: GivenRun, _ narrator: Narrator) {
        guard given.distance != nil || given.time != nil, !run.isNear(given.distance, given.time) else {
            return
        }
        let measured = [run.distance.map { narrator.distance($0) }, narrator.duration(run.time)]
            .compactMap { $0 }.joined(separator: " in ")
        sent.blame(
            given.distance == nil ? "time" : "distance", "otherRun", ["measured": measured])
    }

    private mutating func loggedRun(_ given: GivenRun) -> Run? {
        _ = sent.required("distance", given.distance)
        _ = sent.required("time", given.time)
        do {
            return try given.run()
        } catch {
            for field in error.fields { sent.blame(field == .distance ? "distance" : "time", error.fault) }
            return nil
        }
    }

    private func complete(_ run: inout Run) {
        if sent.isTicked("treadmill") { run.sport = .treadmillRunning }
        if let note = sent.text("note") { run.note = note }
    }
}
