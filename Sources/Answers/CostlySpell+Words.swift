import Journal
package import JournalFiles
package import Narration
import Quantities
package import Tendon

/// A costly part of a run, said and as JSON.
extension CostlySpell {
    package var json: JSONValue {
        [
            "kind": .string(kind.rawValue), "number": .integer(number), "from_s": .integer(begin),
            "seconds": .integer(seconds), "from_m": .number(beginMetres.rounded()),
            "distance_m": .number(metres.rounded()), "grade_percent": .number((grade * 1000).rounded() / 10),
            "dose": dose.json, "share": Dose.json(share),
        ]
    }

    /// Such as `6th fast part, 400 m at 3:52/km, from 5.2 km: 0.9 easy km (0.7 to 1.6), 8%`.
    package func words(_ narrator: Narrator) -> String {
        let name = kind == .fast ? "fast part" : "climb"
        let pace = (try? Speed(metresPerSecond: speed)).map { " at \(narrator.pace($0))" } ?? ""
        let slope = abs(grade) >= 0.015 ? ", \(percent(abs(grade))) \(grade > 0 ? "up" : "down")" : ""
        return "\(ordinal) \(name), \(length(narrator))\(pace)\(slope), from"
            + " \(narrator.distance(kilometres: beginMetres / 1000)): \(narrator.dose(dose)), \(percent(share))"
    }

    private var ordinal: String {
        let ending =
            switch (number % 100, number % 10) {
            case (11...13, _): "th"
            case (_, 1): "st"
            case (_, 2): "nd"
            case (_, 3): "rd"
            default: "th"
            }
        return "\(number)\(ending)"
    }

    private func length(_ narrator: Narrator) -> String {
        guard metres < 1000 else { return narrator.distance(kilometres: metres / 1000) }
        // To ten metres or yards; a mile has 1,760 of them.
        return narrator.units == .metric
            ? "\(tens(metres)) m" : "\(tens(metres / Distance.metresPerMile * 1760)) yd"
    }

    private func tens(_ length: Double) -> Int { Int((min(length, 1e6) / 10).rounded()) * 10 }

    private func percent(_ share: Double) -> String { "\(Int((min(max(share, 0), 10) * 100).rounded()))%" }
}
