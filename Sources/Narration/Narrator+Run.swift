import Evidence
public import Journal
import Quantities
public import Rehab

/// Today's one run.
extension Narrator {
    /// Today's one run: how it is done, how far, which kinds are open, which climb is still flat, and a race.
    ///
    /// - Parameters:
    ///   - decision: the decision of the day.
    ///   - program: the program it was made with; its last rung of running is free, those below say how to run.
    public func run(_ decision: Decision, program: Program) -> [String] {
        let run = decision.run
        guard run.allowed else { return ["No run today."] }
        let isFree = run.rung.number >= program.plan(.run).rungs.count
        var lines: [String] = []
        if !isFree, case .run(let prescription)? = program.rung(run.rung)?.work {
            lines.append(
                "Run \(run.rung.text): \(self.run(prescription, on: .run)), at most"
                    + " \(limit(kilometres: run.maxKilometres))\(hasWalks(prescription) ? " with the walks" : "")."
            )
        } else {
            lines.append("Run \(run.rung.text): easy, up to \(limit(kilometres: run.maxKilometres)).")
        }
        lines.append(easy)
        let open = run.kinds.filter { $0 != .easy && $0 != .race }
        if !open.isEmpty {
            lines.append(
                "Instead of easy, and as its rung says: \(Words.list(open.map { Words.kind($0) }, "or")).")
        }
        lines.append(flat(run.maxClimb))
        if let race = run.race { lines.append(self.race(race)) }
        return lines
    }

    /// A prescription in words: `5 x (2 min run, 1 min walk), easy`.
    public func run(_ prescription: RunPrescription, on ladder: Ladder) -> String {
        var text = pieces(prescription)
        switch prescription.effort {
        case .easy: text += text.isEmpty ? "easy running" : ", easy"
        case .strides: text += " strides, built up to about 5k effort, flat, never a sprint, walking back"
        case .tempo: text += " at tempo effort, comfortably hard"
        case .tenK: text += " at 10k effort"
        case .fiveK: text += " at 5k effort"
        case .uphill: text += " uphill, walking down"
        case .free: text += ladder == .hills ? "hills of your choice" : "one session of your choice"
        }
        if let grades = prescription.grades { text += ", on grades \(self.grades(grades))" }
        if prescription.effort != .easy, hasWalks(prescription), let walk = prescription.walk {
            text += ", \(duration(seconds: walk)) of walking between"
        }
        return text
    }

    /// What easy is.
    private var easy: String {
        "Easy: you speak in full sentences, and the effort is at most \(Numbers.easyEffort.value) of 10."
    }

    private func hasWalks(_ prescription: RunPrescription) -> Bool {
        prescription.repeats > 1 && (prescription.walk ?? 0) > 0
    }

    private func pieces(_ prescription: RunPrescription) -> String {
        let piece: String
        if let seconds = prescription.seconds {
            piece = duration(seconds: seconds)
        } else if let metres = prescription.metres {
            piece = "\(metres) m"
        } else {
            return ""
        }
        if prescription.effort == .easy, hasWalks(prescription), let walk = prescription.walk {
            return "\(prescription.repeats) x (\(piece) run, \(duration(seconds: walk)) walk)"
        }
        return prescription.repeats == 1 ? piece : "\(prescription.repeats) x \(piece)"
    }

    private func grades(_ grades: ClosedRange<Int>) -> String {
        grades.lowerBound == 0
            ? "up to \(grades.upperBound)%"
            : "of \(grades.lowerBound) to \(grades.upperBound)%"
    }

    private func flat(_ most: Double) -> String {
        let usual = Numbers.rollingClimb.value
        if most <= usual + 1e-9 {
            return "Rolling ground counts as flat: grades up to"
                + " \(DecimalText.short(Numbers.rollingGrade.value))%, less than"
                + " \(climb(metresPerKilometre: usual)) of climb."
        }
        return "Easy hills up to \(climb(metresPerKilometre: most)) of climb stay allowed: you ran them well"
            + " of late."
    }

    private func race(_ race: Race) -> String {
        let name = race.name.isEmpty ? "Your race" : race.name
        let isLong = race.distance.kilometres >= Numbers.raceLongKilometres.value
        let rest = isLong ? Numbers.raceLongRestDays.value : Numbers.raceRestDays.value
        return "\(name) today, \(distance(race.distance)): it is outside the cap, and no rule here says that"
            + " your tendon will take it. After it there is no \(Words.names(Words.energyStorage, "or")) for"
            + " \(rest) days."
    }
}
