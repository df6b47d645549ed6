import Account
import Answers
import Evidence
import Journal
import Narration
import Quantities
import Rehab
import Tendon

/// The bridge as a picture of 80 columns, and where each ladder stands.
struct BridgeText {
    let bridge: Bridge
    let answer: Answer

    private var narrator: Narrator { answer.narrator }

    var text: String {
        var lines = [
            Ink.bold("From raises to speed"),
            Paragraph.wrapped(
                "Peak load of one cycle; your easy running is 1. A row shows what studies measured of it against running"
                    + " in the same study; where they disagree, each stands.", width: BridgeRow.width),
        ]
        if !bridge.isEasySpeedKnown {
            lines.append(
                Paragraph.wrapped(
                    "Your easy pace is not known yet: 5:33 a km stands in for it.", width: BridgeRow.width))
        }
        lines += ["", BridgeRow.axis, row(of: .walking, "walking").line]
        for ladder in [Ladder.strength, .plyo, .run, .speed, .hills] {
            lines.append("")
            lines += rows(of: bridge.ladders[ladder.rawValue]).map(\.line)
            // Measured, and on no rung: the weight of a rung is the runner's own.
            if ladder == .strength {
                lines.append(
                    row(of: .singleLegRaiseAndAFifth, Movement.singleLegRaiseAndAFifth.title).line)
            }
        }
        lines += ["", row(of: .maximalHop, "landing, maximal hop").line]
        lines += bridge.races.map {
            BridgeRow(mark: " ", label: "race: \($0.point.title)", points: [$0.point]).line
        }
        lines += ["", legend, "", Ink.bold("Where you stand")]
        for ladder in bridge.ladders { lines += standing(of: ladder) }
        return lines.joined(separator: "\n")
    }

    private var legend: String {
        Paragraph.wrapped(
            "✓ tolerated  ● now  ○ to come  · shut   ├─┤ range  ◆ measured  ? recalled, not seen",
            width: BridgeRow.width)
    }

    private func row(of movement: Movement, _ label: String) -> BridgeRow {
        BridgeRow(mark: " ", label: label, points: bridge.movements.filter { $0.name == movement.rawValue })
    }

    /// Neighbouring rungs of one movement or one kind of running share a row.
    private func rows(of ladder: BridgeLadder) -> [BridgeRow] {
        BridgeGroup.groups(of: ladder).compactMap { group in
            guard let first = group.rungs.first, let last = group.rungs.last else { return nil }
            let names =
                group.rungs.count > 1
                ? "\(first.rung.name.text)-\(last.rung.name.text)" : first.rung.name.text
            return BridgeRow(
                mark: BridgeText.mark(group.rungs), label: "\(names) \(group.title)", points: group.points)
        }
    }

    private static func mark(_ group: [BridgeRung]) -> String {
        if group.contains(where: { $0.step == .now }) { return "●" }
        if group.contains(where: { $0.step == .next }) { return "○" }
        return group.allSatisfy { $0.step == .tolerated } ? "✓" : "·"
    }

    // MARK: Ladders

    private func standing(of ladder: BridgeLadder) -> [String] {
        let standing = ladder.standing
        var sentence = "\(standing.ladder.name) \(standing.rung.text)"
        if standing.isOpen {
            sentence += ", \(BridgeText.short(standing.tolerated)) of \(standing.needed) tolerated"
        }
        if let next = standing.next {
            sentence += standing.isOpen ? "; next \(next.text)" : ", shut"
            if let shut = standing.shut, let takes = narrator.change(shut, on: answer.decision.day) {
                sentence += ": \(takes)"
            } else {
                sentence += "."
            }
        } else {
            sentence += "; the last rung."
        }
        let doses = ladder.rungs.compactMap { rung in
            rung.dose.map { "\(rung.rung.name.text) \(dose($0))" }
        }
        var lines = [Paragraph.wrapped(sentence, indent: 4, first: 2, width: BridgeRow.width)]
        if !doses.isEmpty {
            let isAll = doses.count == ladder.rungs.count
            lines.append(
                Ink.dim(
                    Paragraph.wrapped(
                        "dose of a session in easy \(narrator.doseUnit): \(doses.joined(separator: "; "))"
                            + (isAll ? "" : "; others not known"), indent: 6, first: 4, width: BridgeRow.width
                    )))
        }
        return lines
    }

    /// `0.1 (0.0-0.7)`; a range alone where no central value is known.
    private func dose(_ dose: PeakDose) -> String {
        guard let central = dose.central else {
            let ends = narrator.doseCell(Dose(central: 0, low: dose.low, high: dose.high))
            return String(ends.drop { $0 != "(" })
        }
        return narrator.doseCell(Dose(central: central, low: dose.low, high: dose.high))
    }

    private static func short(_ halves: Double) -> String {
        halves == halves.rounded() ? "\(Int(halves))" : "\(halves)"
    }
}
