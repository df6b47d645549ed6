import Account
import Evidence
import Journal
import Narration
import Quantities
import Rehab

/// Today's answer as a screen a runner understands at a glance.
struct TodayText {
    let advice: Advice
    let state: State
    let narrator: Narrator

    private var decision: Decision { advice.decision }

    var text: String {
        var lines = [
            TodayText.light(decision.light, narrator.headline(decision)),
            Ink.dim("\(narrator.friendlyDay(decision.day)) \(decision.day.year)"),
        ]
        if let note = narrator.note(on: decision.light) { lines.append(Ink.dim(Paragraph.wrapped(note))) }
        // Who must seek help needs no plan to look at.
        let isStopped = decision.stop != nil
        if !isStopped { lines.append(Paragraph.wrapped(narrator.phase(decision, program: state.program))) }
        if decision.tendons.count > 1, !isStopped {
            lines.append(
                Ink.dim(
                    decision.tendons.map { "\($0.side.rawValue): \($0.light.name)" }.joined(separator: ", ")))
        }
        if isStopped {
            lines += stopLines
        } else {
            lines += section("Session", sessionLines)
            lines += section("Run", runLines)
            lines += section("Your tendon", tendonLines)
        }
        lines += section("Why", whyLines)
        if !isStopped { lines += section("Still shut", shutLines) }
        lines += section("Worth a clinician's eye", reasonLines { $0.rule >= .handoffStuck })
        lines += section("Asked of you", dueLines)
        lines.append("")
        lines.append(
            Ink.dim(
                Paragraph.wrapped(
                    "Letters are grades of evidence: \(gradesUsed). " + narrator.notice.joined(separator: " ")
                )))
        if decision.reason(.morningFlared) != nil || decision.reason(.morningUnsettled) != nil {
            lines.append(Ink.dim("springback explain: what such a morning most likely comes from."))
        }
        lines.append(
            Ink.dim("springback why: every reason in full, with its sources and what would change it."))
        return lines.joined(separator: "\n")
    }

    static func light(_ light: Light, _ headline: String) -> String {
        let ink: Ink =
            switch light {
            case .green: .green
            case .waiting: .dim
            case .amber: .yellow
            case .red, .stop: .red
            }
        return ink("●") + Ink.bold(Paragraph.wrapped(headline, indent: 2, first: 1))
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", Ink.bold(title)] + lines
    }

    private var stopLines: [String] {
        guard let stop = decision.stop else { return [] }
        var lines = ["", Paragraph.wrapped(narrator.seek(stop.urgency), indent: 2)]
        for flag in stop.flags {
            lines.append(Paragraph.wrapped("· " + narrator.flag(flag).sentence, indent: 4, first: 2))
        }
        return lines
    }

    private var sessionLines: [String] {
        guard !decision.session.isEmpty else { return ["  Nothing but rest is on the plan today."] }
        var lines: [String] = []
        for item in decision.session.filter(\.isPlanned) {
            for (index, line) in narrator.session(item).enumerated() {
                lines.append(Paragraph.wrapped(line, indent: index == 0 ? 4 : 6, first: index == 0 ? 2 : 4))
            }
        }
        let open = decision.session.filter { !$0.isPlanned }
        if !open.isEmpty {
            let names = open.map { "\($0.rung.title) (\($0.rung.name.text))" }.joined(separator: "; ")
            lines.append(
                Ink.dim(Paragraph.wrapped("Also open, not planned today: \(names).", indent: 4, first: 2)))
        }
        return lines
    }

    private var tendonLines: [String] {
        TendonText(advice: advice, narrator: narrator).lines.map {
            Paragraph.wrapped("· " + $0, indent: 4, first: 2)
        }
    }

    private var runLines: [String] {
        narrator.run(decision, program: state.program).map { Paragraph.wrapped($0, indent: 4, first: 2) }
    }

    /// The causes and limits of today: neither gates, nor ladders that are shut for good, nor hand-offs.
    private var whyLines: [String] {
        reasonLines { $0.rule < .gateDays && $0.rule != .ladderClosed && $0.rule != .sessionStop }
    }

    private var shutLines: [String] {
        reasonLines { $0.rule == .ladderClosed || $0.rule >= .gateDays && $0.rule <= .gateHills }
    }

    private func reasonLines(_ isMeant: (Reason) -> Bool) -> [String] {
        decision.reasons.filter(isMeant).map { reason in
            let sentence = narrator.sentence(reason, on: decision.day)
            return Paragraph.wrapped(
                "· \(sentence) [\(RuleCard.card(reason.rule).grade.rawValue)]", indent: 4, first: 2)
        }
    }

    private var dueLines: [String] {
        decision.due.map { Paragraph.wrapped("· " + narrator.due($0), indent: 4, first: 2) }
    }

    private var gradesUsed: String {
        let used = Set(
            decision.reasons.map { RuleCard.card($0.rule).grade } + decision.session.map(\.rung.grade))
        return Grade.allCases.filter(used.contains).map { "\($0.rawValue) \($0.words)" }.joined(
            separator: ", ")
    }
}
