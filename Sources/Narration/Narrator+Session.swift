import Evidence
public import Journal
public import Rehab

/// What to do today, and how.
extension Narrator {
    /// A part of today's session: what it is first, then how, what with, a cue, and when to stop.
    public func session(_ item: Decision.SessionItem) -> [String] {
        var title = self.title(item.rung)
        if item.isMenu { title += " (gentle, for a red day)" }
        if !item.isPlanned { title += " (open, not on today's plan)" }
        return [title] + lines(item.rung) + [RuleText.stop]
    }

    /// `Strength s4: single-leg slow raise`.
    public func title(_ rung: Rung) -> String {
        "\(Words.capitalised(Words.name(rung.name.ladder))) \(rung.name.text): \(rung.title)"
    }

    /// Ladders by what is done on them: `plyometrics and running`.
    public func names(_ ladders: [Ladder]) -> String { Words.names(ladders) }

    /// How a rung is done: its exercises, what with, and its cue.
    public func lines(_ rung: Rung) -> [String] {
        var lines: [String] = []
        switch rung.work {
        case .strength(let exercises):
            lines = exercises.map { exercise($0) }
            if let first = exercises.first { lines.append(intent(first)) }
        case .plyo(let hops):
            lines = [self.hops(hops)]
        case .run(let run):
            lines = [Words.capitalised(self.run(run, on: rung.name.ladder)) + "."]
            if rung.name.ladder != .run {
                lines.append(
                    "It is part of today's one run, within its distance.")
            }
        }
        if !rung.equipment.isEmpty {
            lines.append("With " + Words.list(rung.equipment.map { Words.equipment($0) }, "or") + ".")
        }
        if !rung.cue.isEmpty { lines.append(rung.cue) }
        return lines
    }

    /// A rung in a line an exercise: sets, repetitions and tempo, and nothing else.
    public func brief(_ rung: Rung) -> [String] {
        switch rung.work {
        case .strength(let exercises): exercises.map { brief($0) + "." }
        case .plyo(let hops): [brief(hops) + "."]
        case .run(let run): [Words.capitalised(self.run(run, on: rung.name.ladder)) + "."]
        }
    }

    /// One strength exercise: sets, repetitions, tempo, load, rest, time under tension.
    func exercise(_ prescription: StrengthPrescription) -> String {
        var parts = [brief(prescription), load(prescription.load)]
        if prescription.rest > 0 { parts.append("rest \(duration(seconds: prescription.rest)) between sets") }
        return "\(parts.joined(separator: ", ")); \(duration(seconds: prescription.timeUnderTension)) under"
            + " tension\(prescription.exercise.isOneLegged ? " a leg" : "")."
    }

    private func brief(_ prescription: StrengthPrescription) -> String {
        let legs = prescription.exercise.isOneLegged ? " on each leg" : ""
        let dose =
            switch prescription.dose {
            case .tendon(let dose): "\(dose.sets) x \(dose.repetitions)\(legs), \(tempo(dose.tempo))"
            case .muscle(let dose): "\(dose.sets) x \(dose.repetitions)\(legs), \(tempo(dose.tempo))"
            case .hold(let dose): "\(dose.sets) holds of \(duration(seconds: dose.seconds))\(legs)"
            }
        return "\(Words.capitalised(prescription.exercise.title)): \(dose)"
    }

    private func brief(_ prescription: PlyoPrescription) -> String {
        "\(Words.capitalised(prescription.exercise.title)): \(prescription.sets) x \(prescription.hops)"
            + (prescription.eachSide ? " on each leg" : "")
    }

    /// A tempo in words: `3 s up, 3 s down`.
    public func tempo(_ tempo: Tempo) -> String {
        var parts: [String] = []
        if tempo.up > 0 { parts.append("\(tempo.up) s up") }
        if tempo.hold > 0 { parts.append("\(tempo.hold) s held") }
        if tempo.down > 0 { parts.append("\(tempo.down) s down") }
        return parts.joined(separator: ", ")
    }

    private func load(_ load: StrengthLoad) -> String {
        switch load {
        case .bodyweight: "body weight"
        case .repetitionMaximum(let count): "a weight that allows \(count) and no more (\(count)RM)"
        }
    }

    private func intent(_ prescription: StrengthPrescription) -> String {
        switch prescription.dose {
        case .hold: "For the tendon: long, even holds, a gentle way to load it; not meant as pain relief."
        case .tendon: "For the tendon: few, slow and heavy."
        case .muscle:
            "For the muscle: many and quicker. It helps the calf, and moves the tendon's ladder nowhere."
        }
    }

    private func hops(_ prescription: PlyoPrescription) -> String {
        let rest =
            prescription.rest > 0 ? ", rest \(duration(seconds: prescription.rest)) between sets" : ""
        return "\(brief(prescription))\(rest); \(prescription.landings) landings."
    }
}
