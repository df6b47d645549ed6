import Account
import Answers
import Journal
import JournalFiles
import Narration
import Quantities
import Rehab
import Workouts

/// A workout that is not judged: why, and what can be said all the same.
struct UnjudgedWorkout {
    enum Cause {
        /// Who must seek help gets no forecast.
        case stop(Decision.Stop)
        case walk
        /// Only the easy pace makes a pace easy or hard.
        case easyPace
    }

    let workout: Workout
    let assumptions: [String]
    let cause: Cause
    let answer: Answer

    private var decision: Decision { answer.decision }
    private var narrator: Narrator { answer.narrator }

    var text: String {
        switch cause {
        case .stop:
            return
                ([Ink.red("●") + " " + Ink.bold(Paragraph.wrapped(narrator.headline(decision)))]
                + sentences.map { Paragraph.wrapped($0, indent: 2) }).joined(separator: "\n")
        case .walk, .easyPace:
            let heading = [Ink.bold(Paragraph.wrapped(workout.text))] + WhatIfText.assumed(assumptions)
            return (heading + sentences.map { Paragraph.wrapped($0, indent: 2) }).joined(separator: "\n")
        }
    }

    var document: JSONValue {
        let isStop: Bool
        let name: String
        switch cause {
        case .stop: (isStop, name) = (true, "stop")
        case .walk: (isStop, name) = (false, "walk")
        case .easyPace: (isStop, name) = (false, "easy-pace")
        }
        var document: [String: JSONValue] = [
            "day": .string(decision.day.text), "workout": .string(workout.text),
            "assumed": .array(assumptions.map { .string($0) }), "unjudged": .string(name),
            "says": .string(sentences.joined(separator: " ")),
            "allowed": isStop ? .bool(false) : .null, "reasons": [], "cautions": [],
            "open": isStop ? .null : WhatIfJSON.open(decision),
        ]
        for key in ["kind", "km", "seconds", "dose", "plain_km", "usual", "nearest", "tomorrow"] {
            document[key] = .null
        }
        if case .walk = cause {
            let total = walked
            document["km"] = WhatIfJSON.rounded(total.metres / 1000)
            document["seconds"] = WhatIfJSON.rounded(total.seconds)
        }
        return .object(document)
    }

    private var sentences: [String] {
        switch cause {
        case .stop(let stop):
            let said = narrator.stop(stop)
            return [said.reason, said.seek]
        case .walk:
            let total = walked
            let length = narrator.distance(kilometres: total.metres / 1000)
            let time = narrator.duration(seconds: Int(min(total.seconds, 1e6).rounded()))
            return ["\(length) in \(time).", "Walking is not judged as running."]
        case .easyPace:
            let pace = narrator.units == .metric ? "5:30" : "8:50"
            return [
                "How hard a workout is, is measured by your easy pace, and nothing tells it yet."
                    + " Give it: springback init --change --easy-pace \(pace) --yes.",
                narrator.open(decision),
            ]
        }
    }

    /// The same for every easy speed: nothing of it is run.
    private var walked: (metres: Double, seconds: Double) { workout.total(easySpeed: 1) }
}
