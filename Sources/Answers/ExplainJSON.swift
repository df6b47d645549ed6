import Account
import Journal
import JournalFiles
import Narration
import Quantities
import Rehab
import Tendon

extension MorningAccount {
    /// The document of `explain --json`; Docs/explain.md says what each key is.
    var json: JSONValue {
        .object([
            "day": (explanation?.day ?? asked?.day).map { .string($0.text) } ?? .null,
            "verdict": .string(verdict),
            "says": .array(says.map { .string($0) }),
            "mornings": .array((explanation?.mornings ?? []).map(\.json)),
            "suspect": (explanation?.suspect?.entry.text).map { .string($0) } ?? .null,
            "exposures": .array((explanation?.listed ?? []).map { $0.json(answer.narrator) }),
            "more_exposures": .integer(explanation?.unlisted ?? 0),
            "circumstances": .array((words?.life ?? []).map { .string($0) }),
            "unlikely": .array((words?.unlikely ?? []).map { .string($0) }),
            "instead": way.map { .array($0.rungs.map { .string($0.name.text) }) } ?? .null,
        ])
    }

    private var says: [String] {
        guard let words else { return [calm] }
        return [words.headline] + words.cause + words.life + words.unlikely + [words.instead, words.notice]
    }

    /// flared, unsettled, settled or unknown; none where no morning was bad and none was asked for.
    private var verdict: String {
        if let explanation {
            return explanation.mornings.contains { $0.response == .flared } ? "flared" : "unsettled"
        }
        guard let asked else { return "none" }
        return asked.morning?.response == .settled ? "settled" : "unknown"
    }
}

extension SeenMorning {
    fileprivate var json: JSONValue {
        [
            "side": .string(side.rawValue), "pain": .integer(reading.pain.score),
            "stiffness_min": .integer(reading.stiffness.minutes), "limping": .bool(reading.limping),
            "masked": .bool(reading.masked), "usual_pain": .number(usualPain),
            "usual_stiffness_min": .number(usualStiffness),
        ]
    }
}

extension ExplainedExposure {
    fileprivate func json(_ narrator: Narrator) -> JSONValue {
        [
            "entry": .string(entry.text), "day": .string(day.text), "what": .string(name),
            "share": share.map { .number(MorningAccount.rounded($0)) } ?? .null,
            "dose": dose.map { dose in
                [
                    "central": dose.central.map { .number(MorningAccount.rounded($0)) } ?? .null,
                    "low": .number(MorningAccount.rounded(dose.low)),
                    "high": .number(MorningAccount.rounded(dose.high)),
                ]
            } ?? .null,
            "new": .array(novelties.map { .string(narrator.novelty($0)) }),
            "blamed_by_rules": .bool(isBlamed), "stands_out": .bool(standsOut),
        ]
    }

    /// The kind of a run, or what else it was.
    private var name: String {
        switch what {
        case .run(_, let kind, _): kind.rawValue
        case .strength: "strength"
        case .plyo: "plyo"
        case .hopTest: "hop-test"
        }
    }
}

extension MorningAccount {
    /// Two decimals.
    fileprivate static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
