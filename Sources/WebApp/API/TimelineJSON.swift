import Answers
import Journal
import JournalFiles
import Quantities
import Rehab
import Tendon

/// The timeline as a document.
extension TimelinePast {
    var json: JSONValue {
        [
            "from": days.first.map { .string($0.day.text) } ?? .null,
            "to": days.last.map { .string($0.day.text) } ?? .null,
            "days": .array(days.map(\.json)),
            "phases": .array(
                phases.map {
                    [
                        "phase": .string($0.value.name), "from": .string($0.first.text),
                        "to": .string($0.last.text),
                    ]
                }),
            "flares": .array(
                flares.map { ["from": .string($0.first.text), "to": .string($0.last.text)] }),
            "races": .array(
                races.map {
                    [
                        "day": .string($0.day.text), "distance_m": .number($0.distance.metres),
                        "name": .string($0.name),
                    ]
                }),
        ]
    }
}

extension TimelineDay {
    /// A day outside the plan has no light and no morning's class.
    fileprivate var json: JSONValue {
        [
            "day": .string(day.text),
            "light": seen.map { .string($0.light.name) } ?? .null,
            "morning": seen.map { .string($0.morning.name) } ?? .null,
            "mornings": .array(mornings.map(\.json)),
            "distance_m": .number((kilometres * 1000).rounded()),
            "dose": dose?.json ?? .null,
            "runs": .array(
                entries.compactMap { entry in
                    guard case .run(let run) = entry.event, run.isRun else { return nil }
                    return .string(entry.id.text)
                }),
            "turns": .array(turns.map(\.json)),
            "notes": .array(notes.map { .string($0) }),
        ]
    }
}

extension SeenMorning {
    fileprivate var json: JSONValue {
        [
            "side": .string(side.rawValue), "pain": .integer(reading.pain.score),
            "stiffness_min": .integer(reading.stiffness.minutes), "limping": .bool(reading.limping),
            "masked": .bool(reading.masked), "class": .string(response.name),
            "usual_pain": .number(usualPain), "usual_stiffness_min": .number(usualStiffness),
        ]
    }
}

extension MorningClass {
    fileprivate var name: String {
        switch self {
        case .settled: "settled"
        case .unknown: "unknown"
        case .unsettled: "unsettled"
        case .flared: "flared"
        }
    }
}

extension Milestone.Turn {
    fileprivate var json: JSONValue {
        switch self {
        case .phase(let phase): ["turn": "phase", "phase": .string(phase.name)]
        case .rung(let rung, let before):
            [
                "turn": "rung", "ladder": .string(rung.ladder.name), "rung": .string(rung.text),
                "from": before.map { .string(RungName(rung.ladder, $0).text) } ?? .null,
            ]
        case .flareBegan: ["turn": "flare-began"]
        case .flareEnded: ["turn": "flare-ended"]
        }
    }
}
