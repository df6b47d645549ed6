import Evidence
import Journal
package import JournalFiles
package import Narration
import Quantities
package import Rehab

/// Today's answer as the document the contract describes.
package struct TodayJSON {
    let decision: Decision
    let program: Program
    let narrator: Narrator

    package init(decision: Decision, program: Program, narrator: Narrator) {
        self.decision = decision
        self.program = program
        self.narrator = narrator
    }

    package var document: JSONValue {
        .object([
            "day": .string(decision.day.text),
            "light": .string(decision.light.name),
            "phase": .string(decision.phase.name),
            "stop": stop,
            "session": .array(decision.session.map { TodayJSON.item($0) }),
            "run": run,
            "allows": .object(
                Dictionary(
                    uniqueKeysWithValues: Ladder.allCases.map { ($0.name, .bool(decision.allows($0))) })),
            "rungs": .object(
                Dictionary(uniqueKeysWithValues: decision.rungs.map { ($0.ladder.name, .string($0.text)) })),
            "reasons": .array(decision.reasons.map { reason($0, withChange: false) }),
            "tendons": .array(
                decision.tendons.map { ["side": .string($0.side.rawValue), "light": .string($0.light.name)] }),
            "rules_version": .string(rulesVersion),
            "program": .string(program.id),
        ])
    }

    private var stop: JSONValue {
        guard let stop = decision.stop else { return .null }
        return [
            "reason": .string(stop.flags.map { $0.rule.text }.joined(separator: ", ")),
            "seek": .string(narrator.stop(stop).seek),
        ]
    }

    private var run: JSONValue {
        [
            "allowed": .bool(decision.run.allowed),
            "max_km": .number(TodayJSON.floored(decision.run.maxKilometres)),
            "kinds": .array(decision.run.kinds.map { .string($0.rawValue) }),
        ]
    }

    /// A reason with its sentence, grade and sources; with what would change it where that is asked for.
    package func reason(_ reason: Reason, withChange: Bool) -> JSONValue {
        let card = RuleCard.card(reason.rule)
        var members: [String: JSONValue] = [
            "id": .string(reason.rule.text),
            "says": .string(narrator.sentence(reason, on: decision.day)),
            "grade": .string(card.grade.rawValue),
            "sources": .array(card.sources.map { .string($0.key) }),
            "entries": .array(reason.entries.map { .string($0.text) }),
        ]
        if withChange {
            members["change"] = narrator.change(reason, on: decision.day).map { .string($0) } ?? .null
            members["closes"] = .array(reason.closes.ladders.map { .string($0.name) })
        }
        return .object(members)
    }

    /// Two decimals, never above the allowance itself.
    package static func floored(_ kilometres: Double) -> Double {
        ((kilometres + 1e-9) * 100).rounded(.down) / 100
    }

    package static func item(_ item: Decision.SessionItem) -> JSONValue {
        let rung = item.rung
        var members: [String: JSONValue] = [
            "ladder": .string(rung.name.ladder.name), "rung": .string(rung.name.text),
            "title": .string(rung.title),
            "planned": .bool(item.isPlanned), "cue": .string(rung.cue), "grade": .string(rung.grade.rawValue),
            "sources": .array(rung.sources.map { .string($0.key) }), "class": .string(rung.storage.name),
        ]
        switch rung.work {
        case .strength(let prescriptions): members["exercises"] = .array(prescriptions.map(exercise))
        case .plyo(let prescription):
            members["exercises"] = [
                [
                    "exercise": .string(prescription.exercise.rawValue), "sets": .integer(prescription.sets),
                    "hops": .integer(prescription.hops), "each_side": .bool(prescription.eachSide),
                    "landings": .integer(prescription.landings), "rest_s": .integer(prescription.rest),
                ]
            ]
        case .run(let prescription):
            members["run"] = [
                "repeats": .integer(prescription.repeats),
                "seconds": prescription.seconds.map { .integer($0) } ?? .null,
                "metres": prescription.metres.map { .integer($0) } ?? .null,
                "walk_s": prescription.walk.map { .integer($0) } ?? .null,
                "effort": .string(prescription.effort.rawValue),
                "grades": prescription.grades.map { [.integer($0.lowerBound), .integer($0.upperBound)] }
                    ?? .null,
            ]
        }
        return .object(members)
    }

    private static func exercise(_ prescription: StrengthPrescription) -> JSONValue {
        var members = prescription.members
        members["time_under_tension_s"] = .integer(prescription.timeUnderTension)
        return .object(members)
    }
}

extension StrengthPrescription {
    /// What is to be done, as documents and the player's plan have it.
    package var members: [String: JSONValue] {
        var members: [String: JSONValue] = [
            "exercise": .string(exercise.rawValue), "intent": .string(intent.rawValue),
            "load": .string(load.text), "rest_s": .integer(rest),
        ]
        switch dose {
        case .tendon(let dose):
            members["sets"] = .integer(dose.sets)
            members["repetitions"] = .integer(dose.repetitions)
            members["tempo"] = .string(dose.tempo.text)
        case .muscle(let dose):
            members["sets"] = .integer(dose.sets)
            members["repetitions"] = .integer(dose.repetitions)
            members["tempo"] = .string(dose.tempo.text)
        case .hold(let dose):
            members["sets"] = .integer(dose.sets)
            members["seconds"] = .integer(dose.seconds)
        }
        return members
    }
}
