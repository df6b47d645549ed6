package import Account
package import Answers
public import Quantities
public import Rehab
import Synchronization

/// Where the runner stands on a day: what pages and answers are made of.
public struct Standing: Sendable {
    public let today: Day
    /// The facts of the journal, corrections applied.
    public let timeline: Timeline
    /// The day's answer; nil while there is no profile, and for days before the plan began.
    package let answer: Answer?
    /// Pages that are made of nothing but this standing.
    let pages = KeptPages()
    private let doses = Doses()

    /// The standing that a journal gives on a day.
    init(_ timeline: Timeline, on day: Day, _ coach: Coach) throws(DeskError) {
        today = day
        self.timeline = timeline
        guard let profile = timeline.profile else {
            answer = nil
            return
        }
        answer = Answer(timeline, profile, state: try coach.state(timeline, profile, day), on: day)
    }

    /// Nothing is known of anybody.
    init(empty today: Day) {
        self.today = today
        timeline = Timeline([])
        answer = nil
    }

    /// The doses of every run, reckoned when they are first asked for; nil while there is no answer.
    package var ledger: DoseLedger? { answer.map { doses.ledger($0, on: today) } }
}

/// A ledger that is made once, by whoever asks first.
private final class Doses: Sendable {
    private let kept = Mutex<DoseLedger?>(nil)

    func ledger(_ answer: Answer, on day: Day) -> DoseLedger {
        kept.withLock { kept in
            if let kept { return kept }
            let ledger = DoseLedger(answer.timeline, state: answer.state, from: .earliest, through: day)
            kept = ledger
            return ledger
        }
    }
}
