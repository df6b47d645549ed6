import Evidence
import Journal
import Rehab

/// Writes a program as Swift source, so that it can be built into every edition, also one that has no YAML.
///
/// The source calls the same initialisers the document goes through: what is embedded is checked again when it is made.
package enum ProgramSource {
    /// A file with an enumeration of a name that makes the program and its numbers.
    package static func file(for document: ProgramDocument, named name: String) -> String {
        let program = document.program
        var lines = [
            "// swift-format-ignore-file",
            "// Made from Programs/\(program.id).yaml. Do not edit: Docs/programs.md says how to make it anew.",
            "import Evidence", "import Journal", "import Rehab", "", "enum \(name) {",
            "    static func program() throws(ProgramFault) -> Program {",
            "        try Program(",
            "            id: \(quoted(program.id)), title: \(quoted(program.title)), version: \(program.version),",
            "            site: .\(program.site), hash: \(quoted(program.hash)),",
            "            ladders: [\(program.ladders.map { "try \($0.ladder)()" }.joined(separator: ", "))],",
            "            gates: gates, phases: phases)",
            "    }",
        ]
        lines += phases(program)
        lines += gates(program.gates)
        for plan in program.ladders { lines += ladder(plan) }
        lines += numbers(document.numbers)
        lines += ["}", ""]
        return lines.joined(separator: "\n")
    }

    private static func phases(_ program: Program) -> [String] {
        ["", "    static var phases: [PhaseText] {", "        ["]
            + program.phases.map {
                "            PhaseText(phase: .\($0.phase), title: \(quoted($0.title)), aim: \(quoted($0.aim))),"
            } + ["        ]", "    }"]
    }

    private static func gates(_ gates: Gates) -> [String] {
        let settle = gates.settle
        let load = gates.load
        let bridge = gates.bridge
        let speed = gates.speed
        return [
            "", "    static var gates: Gates {", "        Gates(",
            "            settle: Gates.Settle(of: \(settle.of), known: \(settle.known),"
                + " strengthRung: \(settle.strengthRung), strengthPain: \(settle.strengthPain)),",
            "            load: Gates.Load(days: \(load.days), sessions: \(load.sessions),"
                + " mornings: \(mornings(load.mornings)), heelRaises: \(load.heelRaises),"
                + " heelRaisesFrom50: \(load.heelRaisesFrom50), heelRaisesFrom60: \(load.heelRaisesFrom60),"
                + " symmetryPercent: \(load.symmetryPercent), within: \(load.within),"
                + " heelRaisePain: \(load.heelRaisePain), hopsDoublePain: \(load.hopsDoublePain),"
                + " testDays: \(load.testDays)),",
            "            bridge: Gates.Bridge(plyoRung: \(bridge.plyoRung), runRung: \(bridge.runRung),"
                + " easyRuns: \(bridge.easyRuns), easyMinutes: \(bridge.easyMinutes), runDays: \(bridge.runDays),"
                + " runPain: \(bridge.runPain), mornings: \(mornings(bridge.mornings)),"
                + " hopsSinglePain: \(bridge.hopsSinglePain), testDays: \(bridge.testDays)),",
            "            speed: Gates.Speed(speedRung: \(speed.speedRung), hillsRung: \(speed.hillsRung),"
                + " flareFreeDays: \(speed.flareFreeDays)))",
            "    }",
        ]
    }

    private static func mornings(_ value: Gates.Mornings) -> String {
        "Gates.Mornings(of: \(value.of), known: \(value.known), unsettled: \(value.unsettled),"
            + " medianPain: \(value.medianPain), medianStiffness: \(value.medianStiffness))"
    }

    /// A function for a ladder; a statement for each rung, which the compiler checks quickly.
    private static func ladder(_ plan: LadderPlan) -> [String] {
        var lines = [
            "", "    static func \(plan.ladder)() throws(ProgramFault) -> LadderPlan {",
            "        var rungs: [Rung] = []",
        ]
        for rung in plan.rungs {
            lines += [
                "        rungs.append(Rung(",
                "            name: RungName(.\(rung.name.ladder), \(rung.name.number)), title: \(quoted(rung.title)),",
                "            work: \(work(rung.work)),",
                "            storage: .\(rung.storage), openings: [\(joined(rung.openings.map(opening)))],",
                "            equipment: [\(joined(rung.equipment.map { ".\($0)" }))],",
                "            cue: \(quoted(rung.cue)),",
                "            grade: .\(rung.grade), sources: \(sources(rung.sources))))",
            ]
        }
        return lines + [
            "        return LadderPlan(ladder: .\(plan.ladder), rungs: rungs, advanceAt: \(plan.advanceAt),"
                + " grade: .\(plan.grade), sources: \(sources(plan.sources)))",
            "    }",
        ]
    }

    private static func work(_ work: Rung.Work) -> String {
        switch work {
        case .strength(let prescriptions):
            let list = prescriptions.map { "                \(strength($0))," }.joined(separator: "\n")
            return ".strength([\n\(list)\n            ])"
        case .plyo(let dose):
            return
                ".plyo(try PlyoPrescription(exercise: .\(dose.exercise), sets: \(dose.sets), hops: \(dose.hops),"
                + " eachSide: \(dose.eachSide), rest: \(dose.rest)))"
        case .run(let dose):
            let grades = dose.grades.map { "\($0.lowerBound)...\($0.upperBound)" } ?? "nil"
            return ".run(try RunPrescription(repeats: \(dose.repeats), seconds: \(text(dose.seconds)),"
                + " metres: \(text(dose.metres)), walk: \(text(dose.walk)), effort: .\(dose.effort), grades: \(grades)))"
        }
    }

    private static func strength(_ prescription: StrengthPrescription) -> String {
        let dose: String
        switch prescription.dose {
        case .hold(let value): dose = ".hold(try HoldDose(sets: \(value.sets), seconds: \(value.seconds)))"
        case .tendon(let value):
            dose =
                ".tendon(try TendonDose(sets: \(value.sets), repetitions: \(value.repetitions),"
                + " tempo: \(tempo(value.tempo))))"
        case .muscle(let value):
            dose =
                ".muscle(try MuscleDose(sets: \(value.sets), repetitions: \(value.repetitions),"
                + " tempo: \(tempo(value.tempo))))"
        }
        let load: String
        switch prescription.load {
        case .bodyweight: load = ".bodyweight"
        case .repetitionMaximum(let count): load = ".repetitionMaximum(\(count))"
        }
        return "try StrengthPrescription(exercise: .\(prescription.exercise), dose: \(dose), load: \(load),"
            + " rest: \(prescription.rest))"
    }

    private static func tempo(_ tempo: Tempo) -> String {
        "try Tempo(up: \(tempo.up), hold: \(tempo.hold), down: \(tempo.down))"
    }

    private static func opening(_ opening: Opening) -> String {
        let tolerated = joined(opening.tolerated.map { "RungName(.\($0.ladder), \($0.number))" })
        return
            "Opening(phase: .\(opening.phase), tolerated: [\(tolerated)], hopsSingle: \(text(opening.hopsSingle)))"
    }

    private static func numbers(_ numbers: [Cited<String>]) -> [String] {
        var lines = [
            "", "    static var numbers: [Cited<String>] {", "        var numbers: [Cited<String>] = []",
        ]
        for number in numbers {
            lines.append(
                "        numbers.append(Cited(\(quoted(number.name)), \(quoted(number.value)), \(quoted(number.unit)),"
                    + " .\(number.grade), \(sources(number.sources)), note: \(quoted(number.note))))")
        }
        return lines + ["        return numbers", "    }"]
    }

    private static func sources(_ sources: [Source]) -> String {
        "[\(joined(sources.map { "Library.\(property(of: $0))" }))]"
    }

    /// The name a source has in `Library`: its key in camel case, and `ours` for our own default.
    private static func property(of source: Source) -> String {
        if source == Library.ours { return "ours" }
        let words = source.key.split(separator: "-")
        let rest = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
        return words.prefix(1).joined() + rest.joined()
    }

    private static func joined(_ parts: [String]) -> String { parts.joined(separator: ", ") }

    private static func text(_ number: Int?) -> String { number.map { "\($0)" } ?? "nil" }

    /// A Swift string literal.
    private static func quoted(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": literal += "\\\(scalar)"
            case "\n": literal += "\\n"
            case _ where scalar.value < 32: literal += "\\u{\(String(scalar.value, radix: 16))}"
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }
}
