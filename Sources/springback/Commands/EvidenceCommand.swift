import ArgumentParser
import Evidence
import JournalFiles
import Narration
import Rehab

struct EvidenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract: "Every rule and every clinical number, with unit, grade and source.",
        discussion: """
            Grades: T trial, C cohort or meta-analysis, M mechanism or laboratory, E expert consensus, S the coach this \
            system comes from, D our own default. Most numbers in this field are defaults; they are marked so. Name a rule \
            to see it alone.

            Example:
              springback evidence
              springback evidence spacing
            """)

    @Argument(help: ArgumentHelp("Id of a rule.", valueName: "rule"))
    var rule: String?

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let terminal = Terminal(json: global.json)
        var cards = RuleCard.all
        if let rule {
            guard let id = RuleID(rule) else {
                throw Failure(
                    .badData, "there is no such rule", at: rule, do: "springback evidence lists them")
            }
            cards = [RuleCard.card(id)]
        }
        let lines = rule == nil ? Numbers.lines : []
        let ideas = rule == nil ? Ideas.all : []
        let sources = Library.all.filter { source in
            rule == nil || cards.contains { $0.sources.contains(source) }
        }
        terminal.document([
            "rules": .array(cards.map(json)), "numbers": .array(lines.map(json)),
            "sources": .array(sources.map(json)), "ideas": .array(ideas.map(json)),
        ])
        if !ideas.isEmpty { terminal.say(Ink.bold("Ideas")) }
        for idea in ideas {
            let from = "[\(idea.grade.rawValue); \(idea.sources.map(\.key).joined(separator: ", "))]"
            terminal.say(Paragraph.wrapped("· \(idea.text) \(from)", indent: 4, first: 2))
        }
        if !ideas.isEmpty { terminal.say("\n" + Ink.bold("Rules")) }
        for card in cards {
            terminal.say(
                "\(Ink.bold(card.id.text)) " + Ink.dim("[\(card.grade.rawValue), \(card.grade.words)]"))
            terminal.say(Paragraph.wrapped(card.sentence, indent: 2))
            terminal.say(Ink.dim(Paragraph.wrapped("Without it: \(card.counterExample)", indent: 2)))
            terminal.say(
                Ink.dim(
                    Paragraph.wrapped(
                        "From: \(card.sources.map(\.citation).joined(separator: "; "))", indent: 2)))
        }
        if !lines.isEmpty { terminal.say("\n" + Ink.bold("Numbers")) }
        for line in lines {
            let from = "[\(line.grade.rawValue); \(line.sources.map(\.key).joined(separator: ", "))]"
            terminal.say(
                Paragraph.wrapped("\(line.name): \(line.value) \(line.unit) \(from)", indent: 6, first: 2))
            if !line.note.isEmpty { terminal.say(Ink.dim(Paragraph.wrapped(line.note, indent: 6))) }
        }
        terminal.say("\n" + Ink.bold("Sources"))
        for source in sources {
            terminal.say("  " + source.key)
            terminal.say(Paragraph.wrapped("\(source.citation) (\(source.seen.rawValue))", indent: 6))
            if !source.link.isEmpty { terminal.say(Ink.dim("      \(source.link)")) }
        }
    }

    private func json(_ card: RuleCard) -> JSONValue {
        [
            "id": .string(card.id.text), "sentence": .string(card.sentence),
            "grade": .string(card.grade.rawValue),
            "sources": .array(card.sources.map { .string($0.key) }),
            "counter_example": .string(card.counterExample),
        ]
    }

    private func json(_ idea: Idea) -> JSONValue {
        [
            "text": .string(idea.text), "grade": .string(idea.grade.rawValue),
            "sources": .array(idea.sources.map { .string($0.key) }),
        ]
    }

    private func json(_ line: EvidenceLine) -> JSONValue {
        [
            "name": .string(line.name), "value": .string(line.value), "unit": .string(line.unit),
            "grade": .string(line.grade.rawValue), "sources": .array(line.sources.map { .string($0.key) }),
            "note": .string(line.note),
        ]
    }

    private func json(_ source: Source) -> JSONValue {
        [
            "key": .string(source.key), "citation": .string(source.citation), "link": .string(source.link),
            "seen": .string(source.seen.rawValue),
        ]
    }
}
