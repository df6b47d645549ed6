import Evidence
import Journal
import Rehab

/// Turns the tree of a document into a program, and each fault of a value into a fault of a place.
struct ProgramReader {
    let hash: String

    func document(_ root: YAMLNode) throws(YAMLFault) -> ProgramDocument {
        let table = try YAMLTable(
            root, "a program", keys: ["id", "title", "version", "site", "phases", "ladders", "gates"])
        let id = try table["id"].text("id")
        guard id.utf8.count <= 64, id.utf8.allSatisfy(isNameByte) else {
            throw try table["id"].fault(
                "an id is made of small letters, digits and hyphens, at most 64 of them")
        }
        let title = try table["title"].text("title")
        let version = try table["version"].integer("version", in: 1...1_000_000)
        let site = try table["site"].choice("site", Site.self)
        let phases = try phases(table["phases"])
        let (ladders, rungNumbers) = try ladders(table["ladders"])
        let (gates, gateNumbers) = try gates(table["gates"])
        do {
            let program = try Program(
                id: id, title: title, version: version, site: site, hash: hash, ladders: ladders,
                gates: gates,
                phases: phases)
            return ProgramDocument(program: program, numbers: rungNumbers + gateNumbers)
        } catch {
            throw root.nearest(to: error.path).fault(error.reason)
        }
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (48...57).contains(byte) || byte == 45
    }

    private func phases(_ node: YAMLNode) throws(YAMLFault) -> [PhaseText] {
        let table = try YAMLTable(node, "phases", keys: Phase.allCases.map(\.name))
        var texts: [PhaseText] = []
        for phase in Phase.allCases {
            let entry = try YAMLTable(table[phase.name], "the phase \(phase.name)", keys: ["title", "aim"])
            texts.append(
                PhaseText(
                    phase: phase, title: try entry["title"].text("title"), aim: try entry["aim"].text("aim")))
        }
        return texts
    }

    private func ladders(_ node: YAMLNode) throws(YAMLFault) -> ([LadderPlan], [Cited<String>]) {
        let table = try YAMLTable(node, "ladders", keys: Ladder.allCases.map(\.name))
        var plans: [LadderPlan] = []
        var numbers: [Cited<String>] = []
        for ladder in Ladder.allCases {
            let entry = try YAMLTable(
                table[ladder.name], "the ladder \(ladder.name)",
                keys: ["advance_at", "grade", "sources", "rungs"])
            let ground = try Ground(entry)
            let advanceAt = try entry["advance_at"].integer("advance_at")
            numbers.append(
                ground.cited("\(ladder.name): advances at", "\(advanceAt)", "tolerated exposures"))
            var rungs: [Rung] = []
            for item in try entry["rungs"].list("rungs") {
                let rung = try rung(item, on: ladder)
                rungs.append(rung.value)
                numbers.append(rung.number)
            }
            plans.append(
                LadderPlan(
                    ladder: ladder, rungs: rungs, advanceAt: advanceAt, grade: ground.grade,
                    sources: ground.sources))
        }
        return (plans, numbers)
    }
}

/// What a number rests on.
struct Ground {
    let grade: Grade
    let sources: [Source]
    let note: String

    /// Reads `grade`, `sources` and, where there is one, `note`.
    init(_ table: YAMLTable) throws(YAMLFault) {
        let node = try table["grade"]
        let letter = try node.text("grade")
        guard let grade = Grade(rawValue: letter) else {
            let letters = Grade.allCases.map { "\($0.rawValue) (\($0.words))" }
            throw node.fault(
                "there is no grade `\(letter.prefix(40))`; it is one of \(letters.joined(separator: ", "))")
        }
        let list = try table["sources"]
        var sources: [Source] = []
        for item in try list.list("sources") {
            let key = try item.choice("source", of: Library.all.map(\.key))
            guard let source = Library.source(key) else { throw item.fault("there is no source `\(key)`") }
            sources.append(source)
        }
        guard !sources.isEmpty else {
            throw list.fault("name at least one source; [springback] says that it is our own default")
        }
        self.grade = grade
        self.sources = sources
        note = try table.optional("note")?.text("note") ?? ""
    }

    func cited(_ name: String, _ value: String, _ unit: String) -> Cited<String> {
        Cited(name, value, unit, grade, sources, note: note)
    }
}
