package import Account
import Evidence
package import Journal
package import JournalFiles
package import Narration
import Quantities
package import Tendon

/// What one run put on the tendon: how much, what that rests on, and which parts of it cost most.
package struct RunDose: Sendable {
    package let run: DoseLedger.RunDose
    package let easy: EasyRunning
    /// Whether the runner's easy speed is known; else the median of the runs stands in.
    package let isEasySpeedKnown: Bool
    /// Dearest first; empty where no samples are kept or it was even.
    package let spells: [CostlySpell]

    /// - Parameter samples: the samples of its recording; nil where there are none.
    /// - Returns: nil where nothing tells its dose.
    package init?(_ entry: EntryID, in ledger: DoseLedger, samples: Samples?) {
        guard let run = ledger.runs.first(where: { $0.entry == entry }), let easy = ledger.easy else {
            return nil
        }
        self.run = run
        self.easy = easy
        isEasySpeedKnown = ledger.isEasySpeedKnown
        spells = samples.map { MovingSeconds(of: $0, sport: run.run.sport).costliest(easy: easy) } ?? []
    }

    /// The dose for b = 1: force times steps.
    package var plainLoad: Double { run.load.easyKilometres(exponent: 1, easy: easy) }

    // MARK: JSON

    /// What `run ID` says beside the members of `runs`; all null where nothing tells its dose.
    package static func members(_ dose: RunDose?) -> [String: JSONValue] {
        dose?.members ?? ["plain_load": .null, "dose_basis": .null, "costliest": .null]
    }

    private var members: [String: JSONValue] {
        [
            "plain_load": Dose.json(plainLoad),
            "dose_basis": [
                "load": .string(run.basis.word),
                "cadence": .string(cadence.word),
                "easy_pace": .string(isEasySpeedKnown ? "known" : "median"),
            ],
            "costliest": .array(spells.map(\.json)),
        ]
    }

    // MARK: Text

    /// Dose and plain load, as names and values of a list.
    package func lines(_ narrator: Narrator) -> [(name: String, text: String)] {
        [
            ("dose", narrator.dose(run.dose)),
            ("plain", "\(narrator.dose(easyKilometres: plainLoad)). \(comparison)"),
            ("rests on", basis(narrator)),
        ]
    }

    private var comparison: String {
        let ratio = plainLoad > 0 ? run.dose.central / plainLoad : 1
        if ratio >= 1.05 {
            let tenths = Int((min(ratio, 1000) * 10).rounded())
            let times = tenths <= 10 ? "a little more than" : "\(tenths / 10).\(tenths % 10) times"
            return
                "The dose is \(times) that: harm grows faster than force, so its fast and steep parts weigh more."
        }
        if ratio <= 0.95 {
            return "The dose is less than that: most of it was slower than your easy running."
        }
        return "The dose is about that: it was as even as easy running."
    }

    private func basis(_ narrator: Narrator) -> String {
        let load =
            switch run.basis {
            case .recording: "each second of the recording"
            case .speeds: "the speeds of the recording, as if the ground was flat"
            case .estimate: "an estimate: what such a run (\(run.kind.rawValue)) is usually made of"
            }
        let speed = (try? Speed(metresPerSecond: easy.speed)).map { " of \(narrator.pace($0))" } ?? ""
        let pace =
            isEasySpeedKnown
            ? "your easy pace\(speed)"
            : "the median pace of your runs\(speed), which stands in for an easy pace nobody told"
        return "\(load); \(cadence.text); \(pace)"
    }

    /// What its count of steps rests on. Measured ones tell nothing while nobody measured those of easy running.
    private var cadence: (word: String, text: String) {
        let share = run.load.measuredShare
        if share == 0 { return ("estimated", "cadence estimated from speed") }
        guard easy.cadence != nil else {
            return (
                "estimated",
                "cadence estimated from speed, though measured: no easy run tells what yours usually is"
            )
        }
        if share > 0.995 { return ("measured", "measured cadence") }
        let percent = max(1, Int((share * 100).rounded()))
        return ("partly-measured", "cadence measured for \(percent)% of it, else estimated from speed")
    }

    /// A treadmill is said, not multiplied into the dose.
    package var remark: String? {
        guard run.run.sport == .treadmillRunning else { return nil }
        let more = Numbers.treadmillPeak
        return
            "A treadmill is not gentler: in one study (Willy 2016) peak force was \(more.value)\(more.unit) than on the"
            + " ground at the same speed. That is said, not counted."
    }
}

extension LoadBasis {
    fileprivate var word: String {
        switch self {
        case .recording: "recording"
        case .speeds: "speeds"
        case .estimate: "estimate"
        }
    }
}
