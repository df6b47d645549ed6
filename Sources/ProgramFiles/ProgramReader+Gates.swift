import Evidence
import Journal
import Rehab

extension ProgramReader {
    /// The gates with each of their values as a cited number.
    func gates(_ node: YAMLNode) throws(YAMLFault) -> (Gates, [Cited<String>]) {
        let table = try YAMLTable(node, "gates", keys: ["settle", "load", "bridge", "speed"])
        var settle = try GateReader(
            table["settle"], "settle", keys: ["of", "known", "strength_rung", "strength_pain"])
        var load = try GateReader(
            table["load"], "load",
            keys: [
                "days", "strength_sessions", "mornings", "heel_raises", "heel_raises_from_50",
                "heel_raises_from_60",
                "symmetry_percent", "within", "heel_raise_pain", "hops_double_pain", "test_days",
            ])
        var bridge = try GateReader(
            table["bridge"], "bridge",
            keys: [
                "plyo_rung", "run_rung", "easy_runs", "easy_minutes", "run_days", "run_pain", "mornings",
                "hops_single_pain", "test_days",
            ])
        var speed = try GateReader(
            table["speed"], "speed", keys: ["speed_rung", "hills_rung", "flare_free_days"])
        let gates = Gates(
            settle: Gates.Settle(
                of: try settle.value("of", "days"), known: try settle.value("known", "mornings"),
                strengthRung: try settle.rung("strength_rung", .strength),
                strengthPain: try settle.value("strength_pain", "points NPRS")),
            load: Gates.Load(
                days: try load.value("days", "days"),
                sessions: try load.value("strength_sessions", "sessions"),
                mornings: try load.mornings(), heelRaises: try load.value("heel_raises", "raises"),
                heelRaisesFrom50: try load.value("heel_raises_from_50", "raises"),
                heelRaisesFrom60: try load.value("heel_raises_from_60", "raises"),
                symmetryPercent: try load.value("symmetry_percent", "%"),
                within: try load.value("within", "raises"),
                heelRaisePain: try load.value("heel_raise_pain", "points NPRS"),
                hopsDoublePain: try load.value("hops_double_pain", "points NPRS"),
                testDays: try load.value("test_days", "days")),
            bridge: Gates.Bridge(
                plyoRung: try bridge.rung("plyo_rung", .plyo), runRung: try bridge.rung("run_rung", .run),
                easyRuns: try bridge.value("easy_runs", "runs"),
                easyMinutes: try bridge.value("easy_minutes", "min"),
                runDays: try bridge.value("run_days", "days"),
                runPain: try bridge.value("run_pain", "points NPRS"),
                mornings: try bridge.mornings(),
                hopsSinglePain: try bridge.value("hops_single_pain", "points NPRS"),
                testDays: try bridge.value("test_days", "days")),
            speed: Gates.Speed(
                speedRung: try speed.rung("speed_rung", .speed),
                hillsRung: try speed.rung("hills_rung", .hills),
                flareFreeDays: try speed.value("flare_free_days", "days")))
        return (gates, settle.numbers + load.numbers + bridge.numbers + speed.numbers)
    }
}

/// Reads the values of one gate and keeps what each rests on.
private struct GateReader {
    let table: YAMLTable
    let name: String
    var numbers: [Cited<String>] = []

    init(_ node: YAMLNode, _ name: String, keys: [String]) throws(YAMLFault) {
        table = try YAMLTable(node, "the gate \(name)", keys: keys)
        self.name = name
    }

    /// A value with the unit it must have: a gate of 14 weeks must not be read as one of 14 days.
    mutating func value(_ key: String, _ unit: String) throws(YAMLFault) -> Int {
        try value(key, unit, in: table)
    }

    /// The number of a rung, written by its name.
    mutating func rung(_ key: String, _ ladder: Ladder) throws(YAMLFault) -> Int {
        let (entry, ground) = try ground(key, "rung", in: table)
        let node = try entry["value"]
        guard let rung = RungName(try node.text("value")), rung.ladder == ladder else {
            throw node.fault(
                "\(key) is a rung of \(ladder.name), such as \(ladder.letter)2, not \(node.kind)")
        }
        numbers.append(ground.cited(title(key), rung.text, "rung"))
        return rung.number
    }

    mutating func mornings() throws(YAMLFault) -> Gates.Mornings {
        let inner = try YAMLTable(
            table["mornings"], "the mornings of the gate \(name)",
            keys: ["of", "known", "unsettled", "median_pain", "median_stiffness"])
        return Gates.Mornings(
            of: try value("of", "mornings", in: inner), known: try value("known", "mornings", in: inner),
            unsettled: try value("unsettled", "mornings", in: inner),
            medianPain: try value("median_pain", "points NPRS", in: inner),
            medianStiffness: try value("median_stiffness", "min", in: inner))
    }

    private mutating func value(_ key: String, _ unit: String, in table: YAMLTable) throws(YAMLFault) -> Int {
        let (entry, ground) = try ground(key, unit, in: table)
        let value = try entry["value"].integer("value", in: 0...1000)
        numbers.append(ground.cited(title(key), "\(value)", unit))
        return value
    }

    private func ground(
        _ key: String, _ unit: String, in table: YAMLTable
    ) throws(YAMLFault) -> (YAMLTable, Ground) {
        let entry = try YAMLTable(table[key], key, keys: ["value", "unit", "grade", "sources", "note"])
        guard try entry["unit"].text("unit") == unit else {
            throw try entry["unit"].fault("\(key) has the unit \(unit), not \(try entry["unit"].kind)")
        }
        return (entry, try Ground(entry))
    }

    private func title(_ key: String) -> String {
        "\(name) gate: " + String(key.map { $0 == "_" ? " " : $0 })
    }
}
