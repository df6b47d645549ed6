package import Account
package import Journal
import JournalFiles
package import Narration
package import Quantities
package import Rehab

/// An answer for a day, and what its words and documents are made of.
package struct Answer: Sendable {
    /// The facts it rests on, corrections applied.
    package let timeline: Timeline
    /// The profile in force now.
    package let profile: Profile
    /// The facts folded through the day.
    package let state: State
    package let advice: Advice
    package let narrator: Narrator

    /// - Parameter state: the state of the timeline through `day`.
    /// - Returns: nil before the plan has begun.
    package init?(_ timeline: Timeline, _ profile: Profile, state: State, on day: Day) {
        guard let advice = Advice(timeline, state: state, on: day) else { return nil }
        self.timeline = timeline
        self.profile = profile
        self.state = state
        self.advice = advice
        narrator = Narrator(units: profile.units)
    }

    package var decision: Decision { advice.decision }

    package var json: TodayJSON {
        TodayJSON(decision: decision, program: state.program, narrator: narrator)
    }

    /// What is kept in the journal as what was said.
    package var said: Said {
        Said(
            rulesVersion: rulesVersion, program: state.program.id, programHash: state.program.hash,
            answer: json.document.text)
    }
}

extension Timeline {
    /// The latest profile; nil before there is one.
    package var profile: Profile? {
        for entry in entries.reversed() {
            if case .profile(let profile) = entry.event { return profile }
        }
        return nil
    }
}
