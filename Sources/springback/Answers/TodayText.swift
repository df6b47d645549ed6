import Account
import Answers
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
        lines += section("Why", bullets(decision.causes))
        if !isStopped { lines += section("Still shut", bullets(decision.shut)) }
        lines += section("Worth a clinician's eye", bullets(decision.handOffs))
        lines += section("Asked of you", dueLines)
        lines.append("")
        lines.append(
            Ink.dim(
                Paragraph.wrapped(
                    "Letters are grades of evidence: \(decision.gradesInWords). "
                        + narrator.notice.joined(separator: " ")
                )))
        if decision.isBadMorning {
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

    private func bullets(_ reasons: [Reason]) -> [String] {
        reasons.map { reason in
            let sentence = narrator.sentence(reason, on: decision.day)
            return Paragraph.wrapped(
                "· \(sentence) [\(RuleCard.card(reason.rule).grade.rawValue)]", indent: 4, first: 2)
        }
    }

    private var dueLines: [String] {
        decision.due.map { Paragraph.wrapped("· " + narrator.due($0), indent: 4, first: 2) }
    }
}
