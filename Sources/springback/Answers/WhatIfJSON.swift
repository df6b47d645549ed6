import Account
import Answers
import Evidence
import Journal
import JournalFiles
import Narration
import Quantities
import Rehab
import Tendon
import Workouts

/// What a workout would be, as one document.
struct WhatIfJSON {
    let whatIf: WhatIf
    let assumptions: [String]
    let easy: EasyRunning
    let answer: Answer

    var document: JSONValue {
        [
            "day": .string(answer.decision.day.text),
            "workout": .string(whatIf.workout.text),
            "assumed": .array(assumptions.map { .string($0) }),
            "unjudged": .null,
            "open": WhatIfJSON.open(answer.decision),
            "kind": .string(whatIf.kind.rawValue),
            "km": WhatIfJSON.rounded(whatIf.kilometres),
            "seconds": WhatIfJSON.rounded(whatIf.seconds),
            "dose": WhatIfJSON.dose(whatIf.dose),
            "plain_km": WhatIfJSON.rounded(whatIf.load.easyKilometres(exponent: 1, easy: easy)),
            "usual": usual,
            "allowed": .bool(whatIf.isAllowed),
            "reasons": .array(whatIf.obstacles.map { reason($0) }),
            "cautions": .array(whatIf.cautions.map { answer.json.reason($0, withChange: false) }),
            "nearest": nearest,
            "tomorrow": tomorrow,
        ]
    }

    private var usual: JSONValue {
        guard let usual = whatIf.usual else { return .null }
        return ["km": WhatIfJSON.rounded(usual.kilometres), "dose": WhatIfJSON.rounded(usual.dose)]
    }

    private func reason(_ obstacle: Obstacle) -> JSONValue {
        switch obstacle {
        case .reason(let reason): return answer.json.reason(reason, withChange: false)
        case .rung, .risk:
            let card = RuleCard.card(obstacle.rule)
            return [
                "id": .string(obstacle.rule.text),
                "says": .string(answer.narrator.sentence(obstacle, on: answer.decision.day)),
                "grade": .string(card.grade.rawValue),
                "sources": .array(card.sources.map { .string($0.key) }),
                "entries": [],
            ]
        }
    }

    private var nearest: JSONValue {
        guard let nearest = whatIf.nearest else { return .null }
        return [
            "workout": .string(nearest.workout.text),
            "changes": .string(answer.narrator.changes(nearest.changes)),
            "km": WhatIfJSON.rounded(nearest.kilometres),
            "dose": WhatIfJSON.dose(nearest.dose),
        ]
    }

    private var tomorrow: JSONValue {
        guard let tomorrow = whatIf.tomorrow else { return .null }
        return [
            "pain": [
                "central": WhatIfJSON.rounded(tomorrow.pain), "low": WhatIfJSON.rounded(tomorrow.painLow),
                "high": WhatIfJSON.rounded(tomorrow.painHigh),
            ],
            "flared": WhatIfJSON.rounded(tomorrow.flared),
            "not_settled": WhatIfJSON.rounded(tomorrow.notSettled),
        ]
    }

    /// Which running is open, and how far.
    static func open(_ decision: Decision) -> JSONValue {
        [
            "run": .bool(decision.run.allowed), "km": rounded(decision.run.maxKilometres),
            "speed": .bool(decision.allows(.speed)), "hills": .bool(decision.allows(.hills)),
        ]
    }

    static func dose(_ dose: Dose) -> JSONValue {
        ["central": rounded(dose.central), "low": rounded(dose.low), "high": rounded(dose.high)]
    }

    /// Two decimals.
    static func rounded(_ value: Double) -> JSONValue { .number((value * 100).rounded() / 100) }
}
