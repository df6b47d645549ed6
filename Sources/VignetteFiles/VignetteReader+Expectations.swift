import Journal
import ProgramFiles
import Quantities

extension VignetteReader {
    private static let lights = ["green", "waiting", "amber", "red", "stop"]

    /// What is expected, by day; a row may name a range, too.
    func expectations(_ node: YAMLNode, from first: Day) throws(YAMLFault) -> [Expectation] {
        let table = try YAMLTable(node, "expect")
        var expectations: [Expectation] = []
        for row in table.rows {
            let days = try days(row)
            guard days.allSatisfy({ $0 >= first }) else {
                throw YAMLFault("the runner begins later, on \(first.text)", at: row.keyPlace)
            }
            guard expectations.count + days.count <= EntryList.most else {
                throw YAMLFault("more than \(EntryList.most) days are expected", at: row.keyPlace)
            }
            var told = try expectation(row.value, on: first, line: row.keyPlace.line)
            for day in days {
                told.day = day
                expectations.append(told)
            }
        }
        guard !expectations.isEmpty else { throw node.fault("nothing is expected; name at least one day") }
        return expectations.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
    }

    private func expectation(_ node: YAMLNode, on day: Day, line: Int) throws(YAMLFault) -> Expectation {
        let table = try YAMLTable(
            node, "an expectation",
            keys: ["light", "phase", "reasons", "no_reasons", "allows", "forbids", "rungs", "run_max_km"])
        guard !table.rows.isEmpty else {
            throw node.fault("nothing is expected here; say a light, a phase, …")
        }
        var expectation = Expectation(day: day, line: line)
        expectation.light = try table.optional("light")?.choice("light", of: VignetteReader.lights)
        if let node = table.optional("phase") { expectation.phase = try phase(node) }
        expectation.reasons = try ids(table, "reasons")
        expectation.noReasons = try ids(table, "no_reasons")
        expectation.allows = try ladders(table, "allows")
        expectation.forbids = try ladders(table, "forbids")
        if let node = table.optional("forbids"),
            expectation.forbids.contains(where: expectation.allows.contains)
        {
            throw node.fault("a session can't be both allowed and forbidden")
        }
        if let node = table.optional("rungs") {
            let stands = try YAMLTable(node, "rungs", keys: Ladder.allCases.map(\.name))
            for row in stands.rows {
                guard let ladder = Ladder(name: row.key) else { continue }
                expectation.rungs.append(try rung(row.value, on: [ladder]))
            }
        }
        if let node = table.optional("run_max_km") {
            expectation.runMaxKm = try distance(node).kilometres
        }
        return expectation
    }

    private func ids(_ table: YAMLTable, _ key: String) throws(YAMLFault) -> [String] {
        var ids: [String] = []
        for item in try table.optional(key)?.list(key) ?? [] { ids.append(try item.text("the id of a rule")) }
        return ids
    }

    private func ladders(_ table: YAMLTable, _ key: String) throws(YAMLFault) -> [Ladder] {
        var ladders: [Ladder] = []
        for item in try table.optional(key)?.list(key) ?? [] { ladders.append(try ladder(item)) }
        return ladders
    }
}
