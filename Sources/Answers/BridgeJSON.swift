package import Account
import Evidence
import Journal
package import JournalFiles
import Narration
import Quantities
import Rehab
import Tendon

/// The bridge as one document.
package struct BridgeJSON {
    let bridge: Bridge
    let answer: Answer

    package init(bridge: Bridge, answer: Answer) {
        self.bridge = bridge
        self.answer = answer
    }

    package var document: JSONValue {
        [
            "day": .string(answer.decision.day.text),
            "easy": [
                "speed_m_s": BridgeJSON.rounded(bridge.easy.speed), "known": .bool(bridge.isEasySpeedKnown),
            ],
            "ladders": .array(bridge.ladders.map { ladder($0) }),
            "movements": .array(bridge.movements.map { BridgeJSON.point($0) }),
            "runs": .array(bridge.runs.map { BridgeJSON.point($0) }),
            "races": .array(bridge.races.map { race($0) }),
        ]
    }

    private func ladder(_ ladder: BridgeLadder) -> JSONValue {
        let standing = ladder.standing
        let shut = standing.shut.map { reason -> JSONValue in
            [
                "id": .string(reason.rule.text),
                "takes": answer.narrator.change(reason, on: answer.decision.day).map { .string($0) } ?? .null,
            ]
        }
        return [
            "ladder": .string(standing.ladder.name), "rung": .string(standing.rung.text),
            "tolerated": .number(standing.tolerated), "needed": .integer(standing.needed),
            "open": .bool(standing.isOpen), "next": standing.next.map { .string($0.text) } ?? .null,
            "shut": shut ?? .null, "rungs": .array(ladder.rungs.map { rung($0) }),
        ]
    }

    private func rung(_ rung: BridgeRung) -> JSONValue {
        [
            "rung": .string(rung.rung.name.text), "title": .string(rung.rung.title),
            "step": .string(rung.step.rawValue), "class": .string(rung.rung.storage.name),
            "points": .array(rung.points.map { BridgeJSON.point($0) }),
            "dose": rung.dose.map { dose in
                [
                    "central": dose.central.map { BridgeJSON.rounded($0) } ?? .null,
                    "low": BridgeJSON.rounded(dose.low), "high": BridgeJSON.rounded(dose.high),
                ]
            } ?? .null,
        ]
    }

    private func race(_ race: BridgeRace) -> JSONValue {
        [
            "day": .string(race.race.day.text), "km": BridgeJSON.rounded(race.race.distance.kilometres),
            "name": .string(race.race.name), "point": BridgeJSON.point(race.point),
        ]
    }

    private static func point(_ point: LoadPoint) -> JSONValue {
        [
            "name": .string(point.name), "title": .string(point.title),
            "low": point.peak.map { rounded($0.low) } ?? .null,
            "central": point.peak?.central.map { rounded($0) } ?? .null,
            "high": point.peak.map { rounded($0.high) } ?? .null,
            "loading": loading(point.loading), "status": .string(point.status.rawValue),
            "source": point.source.map { .string($0.key) } ?? .null, "note": .string(point.note),
        ]
    }

    private static func loading(_ loading: Loading) -> JSONValue {
        switch loading {
        case .held: ["speed": "held", "contact_s": .null]
        case .slow: ["speed": "slow", "contact_s": .null]
        case .fast: ["speed": "fast", "contact_s": .null]
        case .contact(let seconds):
            ["speed": "fast", "contact_s": [.number(seconds.lowerBound), .number(seconds.upperBound)]]
        }
    }

    /// Three decimals: peaks differ by hundredths.
    private static func rounded(_ value: Double) -> JSONValue { .number((value * 1000).rounded() / 1000) }
}
