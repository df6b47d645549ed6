import Answers
import Evidence
import Journal
import JournalFiles
import Quantities
import Rehab

/// What the player plays, as its page carries it; `session.mustache` describes the document.
struct SessionPlan {
    let decision: Decision
    /// What is played, strength and plyometrics, in the order of the page.
    let items: [Decision.SessionItem]

    var document: JSONValue {
        [
            "day": .string(decision.day.text),
            "sore": .array(decision.tendons.map { .string($0.side.rawValue) }),
            "stop": [
                "pain": .integer(Numbers.sessionStopPain.value),
                "rise": .integer(Numbers.sessionStopRise.value),
            ],
            "items": .array(items.map(item)),
        ]
    }

    private func item(_ item: Decision.SessionItem) -> JSONValue {
        let rung = item.rung
        var members: [String: JSONValue] = [
            "ladder": .string(rung.name.ladder.name), "rung": .string(rung.name.text),
            "title": .string(rung.title),
        ]
        switch rung.work {
        case .strength(let exercises):
            members["intent"] = (exercises.first?.intent).map { .string($0.rawValue) } ?? .null
            members["exercises"] = .array(exercises.map(exercise))
        case .plyo(let hops):
            members["exercises"] = [
                [
                    "exercise": .string(hops.exercise.rawValue), "title": .string(title(hops.exercise)),
                    "sets": .integer(hops.sets), "hops": .integer(hops.hops), "rest_s": .integer(hops.rest),
                    "each_side": .bool(hops.eachSide),
                ]
            ]
        case .run:
            members["exercises"] = []
        }
        return .object(members)
    }

    private func exercise(_ prescription: StrengthPrescription) -> JSONValue {
        var members = prescription.members
        members["title"] = .string(title(prescription.exercise))
        members["each_side"] = .bool(prescription.exercise.isOneLegged)
        return .object(members)
    }

    private func title(_ exercise: Exercise) -> String {
        exercise.title.prefix(1).uppercased() + exercise.title.dropFirst()
    }
}
