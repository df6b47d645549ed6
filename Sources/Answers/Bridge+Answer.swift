package import Account
import Rehab

extension Bridge {
    /// The bridge of an answer; nil only where no speed stands in for an unknown easy one.
    package init?(_ answer: Answer) {
        let day = answer.decision.day
        self.init(
            answer.state, easy: DoseLedger.easyRunning(answer.timeline, state: answer.state, on: day), on: day
        )
    }
}
