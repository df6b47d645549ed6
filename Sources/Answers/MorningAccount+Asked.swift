import Account
package import Quantities
package import Rehab
import Tendon

extension MorningAccount {
    /// What led to the last bad morning.
    ///
    /// - Parameters:
    ///   - today: today's answer.
    ///   - replay: the state through another day.
    package init<Failure: Error>(
        latest today: Answer, replay: (Day) throws(Failure) -> State
    ) throws(Failure) {
        self.init(
            today,
            try Explanation.latest(
                today.timeline, state: today.state, memory: today.memory, replay: replay))
    }

    /// What led to the morning of a day.
    ///
    /// - Parameters:
    ///   - today: today's answer: it is told with what is known now.
    ///   - state: the state through that day.
    package init(_ today: Answer, on day: Day, state: State) {
        self.init(
            today, Explanation(today.timeline, state: state, memory: today.memory),
            asked: (day, state.worstMorning(on: day)))
    }
}

extension Answer {
    /// How the runner's tendon remembers load.
    fileprivate var memory: LoadMemory { LoadMemory(advice.model?.model.learned) }
}
