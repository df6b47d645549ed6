import Journal
import Quantities

extension FlagReport {
    /// What stands instead of a flag when all were asked and none was there.
    private static let none = "none"

    var json: JSONValue {
        var members: [String: JSONValue] = ["name": .string(flag?.rawValue ?? FlagReport.none)]
        if let until { members["until"] = .string(until.text) }
        return .object(members)
    }

    init(json: JSONValue, path: String) throws(JournalFileError) {
        var reader = try ObjectReader(json, path: path)
        let name = try reader.string("name")
        var flag: Flag?
        if name != FlagReport.none {
            guard let known = Flag(rawValue: name) else {
                throw reader.unknown(name, "name", known: [FlagReport.none] + Flag.allCases.map(\.rawValue))
            }
            flag = known
        }
        self.init(flag: flag, until: reader.has("until") ? try reader.day("until") : nil)
        try reader.finish()
    }
}

extension ClinicianEntry {
    var json: JSONValue {
        var members = placement.members
        members["name"] = .string(name)
        return .object(members)
    }

    init(json: JSONValue, path: String) throws(JournalFileError) {
        var reader = try ObjectReader(json, path: path)
        self.init(name: try reader.string("name"), placement: try Placement(from: &reader))
        try reader.finish()
    }
}

extension Said {
    var json: JSONValue {
        .object([
            "rules_version": .string(rulesVersion), "program": .string(program),
            "program_hash": .string(programHash), "answer": .string(answer),
        ])
    }

    init(json: JSONValue, path: String) throws(JournalFileError) {
        var reader = try ObjectReader(json, path: path)
        self.init(
            rulesVersion: try reader.string("rules_version"), program: try reader.string("program"),
            programHash: try reader.string("program_hash"), answer: try reader.string("answer"))
        try reader.finish()
    }
}

extension Amendment {
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "target": .string(target.text), "day": .string(day.text), event.kind.rawValue: event.json,
        ]
        if let side { members["side"] = .string(side.rawValue) }
        return .object(members)
    }

    init(json: JSONValue, path: String) throws(JournalFileError) {
        var reader = try ObjectReader(json, path: path)
        self.init(
            target: try reader.entryID("target"), day: try reader.day("day"),
            side: try reader.optionalWord("side", Side.self), event: try reader.event())
        try reader.finish()
    }
}
