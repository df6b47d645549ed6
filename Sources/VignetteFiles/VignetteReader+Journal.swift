import Journal
import ProgramFiles
import Quantities

extension VignetteReader {
    private static let events = [
        "morning", "strength", "plyo", "run", "test", "flag", "cleared", "step_down", "clinician", "note",
        "profile",
    ]

    /// Appends what a row says, in the order it says it, for each of its days.
    func append(_ node: YAMLNode, on days: [Day], to entries: inout EntryList) throws(YAMLFault) {
        let row = try YAMLTable(node, "a day", keys: VignetteReader.events)
        guard entries.all.count + days.count * (row.rows.count + 1) <= EntryList.most else {
            throw node.fault("with this row the journal has more than \(EntryList.most) entries")
        }
        for row in row.rows {
            for (event, side) in try events(row, of: entries.profile) {
                for day in days { entries.append(event, on: day, side: side) }
            }
        }
    }

    private func events(
        _ row: YAMLNode.Row, of profile: Profile
    ) throws(YAMLFault) -> [(event: Event, side: Side?)] {
        let node = row.value
        switch row.key {
        case "morning": return try mornings(node, sore: profile.sore)
        case "strength": return [(.strength(try strength(node)), nil)]
        case "plyo": return [(.plyo(try plyo(node)), nil)]
        case "run": return [(.run(try run(node)), nil)]
        case "test": return [(.test(try test(node)), nil)]
        case "flag": return [(.flag(try report(node)), nil)]
        case "cleared": return [(.cleared(try flag(node)), nil)]
        case "step_down": return [(.stepDown(try stepDown(node)), nil)]
        case "clinician": return [(.clinician(try clinician(node)), nil)]
        case "profile": return [(.profile(try changed(profile, by: node)), nil)]
        default: return [(.note(try node.text("note")), nil)]
        }
    }

    /// A check-in of all sore sides, or of each by its name.
    private func mornings(_ node: YAMLNode, sore: SoreSide) throws(YAMLFault) -> [(event: Event, side: Side?)]
    {
        let keys = ["pain", "stiffness", "limping", "masked"]
        let table = try YAMLTable(node, "morning", keys: keys + Side.allCases.map(\.rawValue))
        let bySide = table.rows.filter { Side(rawValue: $0.key) != nil }
        guard !bySide.isEmpty else { return [(.morning(try morning(table)), nil)] }
        if let other = table.rows.first(where: { Side(rawValue: $0.key) == nil }) {
            throw YAMLFault(
                "`\(other.key)` belongs to a side here: left: {…}, right: {…}", at: other.keyPlace)
        }
        var events: [(event: Event, side: Side?)] = []
        for row in bySide {
            guard let side = Side(rawValue: row.key), sore.sides.contains(side) else {
                throw YAMLFault("the \(row.key) side of this runner is not sore", at: row.keyPlace)
            }
            events.append(
                (.morning(try morning(YAMLTable(row.value, "the morning of a side", keys: keys))), side))
        }
        return events
    }

    private func morning(_ table: YAMLTable) throws(YAMLFault) -> Morning {
        Morning(
            pain: try pain(table["pain"]), stiffness: try stiffness(table["stiffness"]),
            limping: try table.optional("limping")?.boolean("limping") ?? false, masked: try masked(table))
    }

    private func strength(_ node: YAMLNode) throws(YAMLFault) -> StrengthSession {
        let table = try YAMLTable(node, "strength", keys: ["rung", "intent", "pain", "effort", "masked"])
        let intent = try table.optional("intent")?.choice("intent", Intent.self) ?? .tendon
        // Muscle work climbs no ladder and may stand on no rung.
        let rung = intent == .muscle ? table.optional("rung") : try table["rung"]
        var number: Int?
        if let rung { number = try self.rung(rung, on: [.strength]).number }
        return StrengthSession(
            rung: number, intent: intent, pain: try worstPain(table), effort: try effort(table),
            masked: try masked(table))
    }

    private func plyo(_ node: YAMLNode) throws(YAMLFault) -> PlyoSession {
        let table = try YAMLTable(node, "plyo", keys: ["rung", "pain", "effort", "masked"])
        return PlyoSession(
            rung: try rung(table["rung"], on: [.plyo]).number, pain: try worstPain(table),
            effort: try effort(table), masked: try masked(table))
    }

    private func run(_ node: YAMLNode) throws(YAMLFault) -> Run {
        let table = try YAMLTable(
            node, "run", keys: ["km", "min", "pain", "effort", "kind", "rung", "masked"])
        let minutes = try table["min"].number("min")
        let time = try measured(table["min"], try TimeSpan(minutes: minutes))
        var distance: Distance?
        if let node = table.optional("km") { distance = try self.distance(node) }
        var kind = try table.optional("kind")?.choice("kind", RunKind.self) ?? .easy
        var rung: RungName?
        if let node = table.optional("rung") {
            let done = try self.rung(node, on: [.run, .speed, .hills])
            if kind != .race { kind = done.kind ?? kind }
            rung = done
        }
        return Run(
            distance: distance, time: time, pain: try worstPain(table), effort: try effort(table),
            masked: try masked(table), kind: kind, rung: rung)
    }

    private func test(_ node: YAMLNode) throws(YAMLFault) -> TendonTest {
        let table = try YAMLTable(node, "test", keys: ["heel_raise", "hops_double", "hops_single", "masked"])
        var test = TendonTest(masked: try masked(table))
        if let node = table.optional("heel_raise") {
            let raises = try YAMLTable(node, "heel_raise", keys: ["left", "right", "pain"])
            let left = try raises["left"].integer("left", in: 0...200)
            let right = try raises["right"].integer("right", in: 0...200)
            let pain = try worstPain(raises)
            test.heelRaise = try measured(
                node, try TendonTest.HeelRaise(left: left, right: right, pain: pain))
        }
        test.hopsDouble = try hops(table, "hops_double")
        test.hopsSingle = try hops(table, "hops_single")
        guard test.heelRaise != nil || test.hopsDouble != nil || test.hopsSingle != nil else {
            throw node.fault("a test is heel_raise, hops_double or hops_single")
        }
        return test
    }

    private func hops(_ table: YAMLTable, _ key: String) throws(YAMLFault) -> Pain? {
        guard let node = table.optional(key) else { return nil }
        return try pain(YAMLTable(node, key, keys: ["pain"])["pain"])
    }

    /// A flag by its name, or `none`: all were asked and none was there.
    private func report(_ node: YAMLNode) throws(YAMLFault) -> FlagReport {
        guard case .table = node.content else {
            if case .scalar("none", _) = node.content { return FlagReport(flag: nil) }
            return FlagReport(flag: try flag(node))
        }
        let table = try YAMLTable(node, "flag", keys: ["name", "until"])
        var report = FlagReport(flag: try flag(table["name"]))
        if let until = table.optional("until") { report.until = try day(until) }
        return report
    }

    private func stepDown(_ node: YAMLNode) throws(YAMLFault) -> StepDown {
        if case .scalar("phase", _) = node.content { return .phase }
        return .ladder(try ladder(node))
    }

    private func clinician(_ node: YAMLNode) throws(YAMLFault) -> ClinicianEntry {
        let table = try YAMLTable(node, "clinician", keys: ["name", "phase"] + Ladder.allCases.map(\.name))
        var placement = Placement()
        if let node = table.optional("phase") { placement.phase = try phase(node) }
        for ladder in Ladder.allCases {
            if let node = table.optional(ladder.name) { placement.rungs.append(try rung(node, on: [ladder])) }
        }
        return ClinicianEntry(name: try table["name"].text("name"), placement: placement)
    }

    private func worstPain(_ table: YAMLTable) throws(YAMLFault) -> Pain? {
        guard let node = table.optional("pain") else { return nil }
        return try pain(node)
    }

    private func effort(_ table: YAMLTable) throws(YAMLFault) -> Effort? {
        guard let node = table.optional("effort") else { return nil }
        let score = try node.integer("effort")
        return try measured(node, try Effort(score))
    }

    private func masked(_ table: YAMLTable) throws(YAMLFault) -> Bool {
        try table.optional("masked")?.boolean("masked") ?? false
    }
}

extension RungName {
    /// The kind a speed or hill rung sets; nil for any other, which leaves it as told.
    fileprivate var kind: RunKind? {
        switch ladder {
        case .speed: number <= 2 ? .strides : number <= 4 ? .tempo : .intervals
        case .hills: .hills
        case .strength, .plyo, .run: nil
        }
    }
}
