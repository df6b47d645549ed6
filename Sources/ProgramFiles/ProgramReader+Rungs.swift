import Evidence
import Journal
import Rehab

extension ProgramReader {
    private static let common = ["id", "title", "opens", "equipment", "cue", "grade", "sources", "note"]
    private static let hopping = ["class", "exercise", "sets", "hops", "each_side", "rest_s"]
    private static let running = ["repeats", "seconds", "minutes", "metres", "walk_s", "effort", "grades"]

    /// A rung with its dose as a cited number.
    func rung(
        _ node: YAMLNode, on ladder: Ladder
    ) throws(YAMLFault) -> (value: Rung, number: Cited<String>) {
        let own: [String]
        switch ladder {
        case .strength: own = ["exercises"]
        case .plyo: own = ProgramReader.hopping
        case .run: own = ProgramReader.running
        case .speed, .hills: own = ["class"] + ProgramReader.running
        }
        let table = try YAMLTable(node, "a rung of \(ladder.name)", keys: ProgramReader.common + own)
        let id = try table["id"]
        guard let name = RungName(try id.text("id")), name.ladder == ladder else {
            throw id.fault("the rungs of \(ladder.name) are \(ladder.letter)1, \(ladder.letter)2 and so on")
        }
        let ground = try Ground(table)
        let work = try work(table, on: ladder)
        let rung = Rung(
            name: name, title: try table["title"].text("title"), work: work,
            storage: try storage(table, on: ladder), openings: try openings(table["opens"]),
            equipment: try equipment(table.optional("equipment")), cue: try table["cue"].text("cue"),
            grade: ground.grade, sources: ground.sources)
        return (rung, ground.cited("\(name.text): dose", work.text, "a session"))
    }

    private func work(_ table: YAMLTable, on ladder: Ladder) throws(YAMLFault) -> Rung.Work {
        switch ladder {
        case .strength:
            var prescriptions: [StrengthPrescription] = []
            for item in try table["exercises"].list("exercises") { prescriptions.append(try strength(item)) }
            return .strength(prescriptions)
        case .plyo: return .plyo(try plyo(table))
        case .run, .speed, .hills: return .run(try run(table))
        }
    }

    private func storage(_ table: YAMLTable, on ladder: Ladder) throws(YAMLFault) -> StorageClass {
        guard ladder.isEnergyStorage else { return .none }
        let name = try table["class"].choice("class", of: ["medium", "high"])
        return name == "high" ? .high : .medium
    }

    private func exercise(_ node: YAMLNode) throws(YAMLFault) -> Exercise {
        try node.choice("exercise", Exercise.self)
    }

    private func strength(_ node: YAMLNode) throws(YAMLFault) -> StrengthPrescription {
        let table = try YAMLTable(
            node, "a strength exercise",
            keys: ["exercise", "intent", "sets", "reps", "seconds", "tempo", "load", "rest_s"])
        let exercise = try exercise(table["exercise"])
        let intent = try table["intent"].choice("intent", Intent.self)
        let sets = try table["sets"].integer("sets")
        let load = try load(table["load"])
        let rest = try table["rest_s"].integer("rest_s")
        let dose: StrengthPrescription.Dose
        if let held = table.optional("seconds") {
            if let other = table.optional("reps") ?? table.optional("tempo") {
                throw other.fault(
                    "an exercise is held for `seconds`, or moved for `reps` in a `tempo`, not both")
            }
            guard intent == .tendon else { throw try table["intent"].fault("a hold has the intent tendon") }
            let seconds = try held.integer("seconds")
            dose = .hold(try placing(held, try HoldDose(sets: sets, seconds: seconds)))
        } else {
            let counted = try table["reps"]
            let reps = try counted.integer("reps")
            let tempo = try tempo(table["tempo"])
            switch intent {
            case .tendon:
                dose = .tendon(
                    try placing(counted, try TendonDose(sets: sets, repetitions: reps, tempo: tempo)))
            case .muscle:
                dose = .muscle(
                    try placing(counted, try MuscleDose(sets: sets, repetitions: reps, tempo: tempo)))
            }
        }
        return try placing(
            table["exercise"],
            try StrengthPrescription(exercise: exercise, dose: dose, load: load, rest: rest))
    }

    private func tempo(_ node: YAMLNode) throws(YAMLFault) -> Tempo {
        let parts = try node.text("tempo").split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.utf8.count <= 2 ? Int($0) : nil }
        guard parts.count == 3, numbers.count == 3 else {
            throw node.fault("a tempo is up-hold-down in seconds, such as 3-0-3, not \(node.kind)")
        }
        return try placing(node, try Tempo(up: numbers[0], hold: numbers[1], down: numbers[2]))
    }

    private func load(_ node: YAMLNode) throws(YAMLFault) -> StrengthLoad {
        let text = try node.text("load")
        if text == "bodyweight" { return .bodyweight }
        guard text.hasSuffix("RM"), let count = Int(text.dropLast(2)), (1...30).contains(count) else {
            throw node.fault("a load is bodyweight, or 1RM to 30RM such as 12RM, not \(node.kind)")
        }
        return .repetitionMaximum(count)
    }

    private func plyo(_ table: YAMLTable) throws(YAMLFault) -> PlyoPrescription {
        let exercise = try exercise(table["exercise"])
        let sets = try table["sets"].integer("sets")
        let hops = try table["hops"].integer("hops")
        let eachSide = try table["each_side"].boolean("each_side")
        let rest = try table["rest_s"].integer("rest_s")
        return try placing(
            exercise.isPlyometric ? table["hops"] : table["exercise"],
            try PlyoPrescription(exercise: exercise, sets: sets, hops: hops, eachSide: eachSide, rest: rest))
    }

    private func run(_ table: YAMLTable) throws(YAMLFault) -> RunPrescription {
        let lengths = ["seconds", "minutes", "metres"].compactMap { table.optional($0) }
        guard lengths.count <= 1 else {
            throw lengths[1].fault("a repeat has seconds, minutes or metres, only one of them")
        }
        let repeats = try table["repeats"].integer("repeats", in: 1...50)
        let seconds = try table.optional("seconds")?.integer("seconds", in: 5...14_400)
        let minutes = try table.optional("minutes")?.integer("minutes", in: 1...240)
        let metres = try table.optional("metres")?.integer("metres", in: 50...50_000)
        let walk = try table.optional("walk_s")?.integer("walk_s", in: 0...3600)
        let effort = try table["effort"].choice("effort", RunEffort.self)
        let grades = try grades(table.optional("grades"))
        return try placing(
            table["repeats"],
            try RunPrescription(
                repeats: repeats, seconds: seconds ?? minutes.map { $0 * 60 }, metres: metres, walk: walk,
                effort: effort, grades: grades))
    }

    private func grades(_ node: YAMLNode?) throws(YAMLFault) -> ClosedRange<Int>? {
        guard let node else { return nil }
        let items = try node.list("grades")
        guard items.count == 2 else {
            throw node.fault("grades are the least and the steepest in percent: [4, 6]")
        }
        let least = try items[0].integer("grade", in: 0...40)
        let steepest = try items[1].integer("grade", in: 0...40)
        guard least <= steepest else { throw items[1].fault("the steepest grade comes second") }
        return least...steepest
    }

    private func openings(_ node: YAMLNode) throws(YAMLFault) -> [Opening] {
        var openings: [Opening] = []
        for item in try node.list("opens") {
            let table = try YAMLTable(item, "an opening", keys: ["phase", "tolerated", "hops_single"])
            let name = try table["phase"].choice("phase", of: Phase.allCases.map(\.name))
            guard let phase = Phase(name: name) else { throw item.fault("there is no phase `\(name)`") }
            var tolerated: [RungName] = []
            for rung in try table.optional("tolerated")?.list("tolerated") ?? [] {
                guard let name = RungName(try rung.text("rung")) else {
                    throw rung.fault("a rung is a letter and a number, such as p2, not \(rung.kind)")
                }
                tolerated.append(name)
            }
            openings.append(
                Opening(
                    phase: phase, tolerated: tolerated,
                    hopsSingle: try table.optional("hops_single")?.integer("hops_single", in: 0...10)))
        }
        return openings
    }

    private func equipment(_ node: YAMLNode?) throws(YAMLFault) -> [Equipment] {
        var equipment: [Equipment] = []
        for item in try node?.list("equipment") ?? [] {
            equipment.append(try item.choice("equipment", Equipment.self))
        }
        return equipment
    }

    /// Makes a value whose own check says what is wrong, and adds where.
    private func placing<Value>(
        _ node: YAMLNode, _ make: @autoclosure () throws(ProgramFault) -> Value
    ) throws(YAMLFault) -> Value {
        do {
            return try make()
        } catch {
            throw node.fault(error.reason)
        }
    }
}

extension Rung.Work {
    /// The dose in a line, for a table of numbers.
    var text: String {
        switch self {
        case .strength(let prescriptions):
            return prescriptions.map { "\($0.exercise.rawValue) \($0.text)" }.joined(separator: "; ")
        case .plyo(let dose):
            let side = dose.eachSide ? " each side" : ""
            return "\(dose.exercise.rawValue) \(dose.sets) x \(dose.hops)\(side), rest \(dose.rest) s"
        case .run(let dose):
            var parts = ["\(dose.repeats) x"]
            if let seconds = dose.seconds { parts.append("\(seconds) s") }
            if let metres = dose.metres { parts.append("\(metres) m") }
            parts.append(dose.effort.rawValue)
            var text = parts.count == 2 && dose.repeats == 1 ? parts[1] : parts.joined(separator: " ")
            if let walk = dose.walk { text += ", walk \(walk) s" }
            if let grades = dose.grades { text += ", grades \(grades.lowerBound) to \(grades.upperBound)%" }
            return text
        }
    }
}

extension StrengthPrescription {
    fileprivate var text: String {
        let dose: String
        switch self.dose {
        case .tendon(let value): dose = "\(value.sets) x \(value.repetitions), \(value.tempo.text)"
        case .muscle(let value): dose = "\(value.sets) x \(value.repetitions), \(value.tempo.text), muscle"
        case .hold(let value): dose = "\(value.sets) x \(value.seconds) s"
        }
        return "\(dose), \(load.text), rest \(rest) s"
    }
}
