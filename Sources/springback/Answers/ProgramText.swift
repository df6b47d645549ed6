import Answers
import Evidence
import Journal
import JournalFiles
import Narration
import ProgramFiles
import Rehab

/// A program as text and as JSON.
enum ProgramText {
    static func text(_ document: ProgramDocument) -> String {
        let program = document.program
        let narrator = Narrator(units: .metric)
        var lines = [
            "\(Ink.bold(program.title)) (\(program.id), version \(program.version), \(program.site.rawValue))",
            "",
        ]
        for phase in program.phases {
            lines.append(Ink.bold("\(phase.phase.name): \(phase.title)"))
            lines.append(Paragraph.wrapped(phase.aim, indent: 2))
        }
        for plan in program.ladders {
            lines.append("")
            lines.append(
                Ink.bold(plan.ladder.name)
                    + Ink.dim("  advances after \(plan.advanceAt) tolerated; grade \(plan.grade.rawValue)"))
            for rung in plan.rungs {
                lines.append(
                    "  \(rung.name.text.padding(to: 4))\(rung.title)" + Ink.dim("  [\(rung.grade.rawValue)]"))
                for line in narrator.lines(rung) { lines.append(Paragraph.wrapped(line, indent: 6)) }
            }
        }
        lines.append("")
        lines.append(Ink.bold("numbers"))
        for number in document.numbers {
            let sources = number.sources.map(\.key).joined(separator: ", ")
            let from = "[\(number.grade.rawValue); \(sources)]"
            lines.append(
                Paragraph.wrapped(
                    "\(number.name): \(number.value) \(number.unit) \(from)", indent: 6, first: 2))
        }
        return lines.joined(separator: "\n")
    }

    static func json(_ document: ProgramDocument) -> JSONValue {
        let program = document.program
        return [
            "id": .string(program.id), "title": .string(program.title), "version": .integer(program.version),
            "site": .string(program.site.rawValue), "hash": .string(program.hash),
            "phases": .array(
                program.phases.map {
                    ["phase": .string($0.phase.name), "title": .string($0.title), "aim": .string($0.aim)]
                }),
            "ladders": .object(
                Dictionary(
                    uniqueKeysWithValues: program.ladders.map { plan in
                        (
                            plan.ladder.name,
                            [
                                "advance_at": .integer(plan.advanceAt), "grade": .string(plan.grade.rawValue),
                                "sources": .array(plan.sources.map { .string($0.key) }),
                                "rungs": .array(
                                    plan.rungs.map {
                                        TodayJSON.item(
                                            Decision.SessionItem(rung: $0, isPlanned: true, isMenu: false))
                                    }),
                            ]
                        )
                    })),
            "numbers": .array(
                document.numbers.map {
                    [
                        "name": .string($0.name), "value": .string($0.value), "unit": .string($0.unit),
                        "grade": .string($0.grade.rawValue),
                        "sources": .array($0.sources.map { .string($0.key) }),
                    ]
                }),
        ]
    }
}
