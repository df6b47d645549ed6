import Journal
import Quantities

extension Run {
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "sport": .string(sport.rawValue), "time_s": .number(time.seconds), "masked": .bool(masked),
        ]
        if let distance { members["distance_m"] = .number(distance.metres) }
        if let pain { members["pain"] = .integer(pain.score) }
        if let effort { members["effort"] = .integer(effort.score) }
        if let kind { members["kind"] = .string(kind.rawValue) }
        if let rung { members["rung"] = .string(rung.text) }
        if let name { members["name"] = .string(name) }
        if let shoes { members["shoes"] = .string(shoes) }
        if let note { members["note"] = .string(note) }
        if let recording { members["recording"] = recording.json }
        return .object(members)
    }

    init(json: JSONValue, path: String) throws(JournalFileError) {
        var reader = try ObjectReader(json, path: path)
        var recording: Recording?
        if let value = reader.take("recording") {
            recording = try Recording(json: value, path: reader.key("recording"))
        }
        self.init(
            sport: try reader.word("sport", Sport.self), distance: try reader.optionalDistance("distance_m"),
            time: try reader.time("time_s"), pain: try reader.optionalPain("pain"),
            effort: try reader.optionalEffort("effort"), masked: try reader.bool("masked"),
            kind: try reader.optionalWord("kind", RunKind.self),
            rung: reader.has("rung") ? try reader.rung("rung", of: [.run, .speed, .hills]) : nil,
            name: try reader.optionalString("name"), shoes: try reader.optionalString("shoes"),
            note: try reader.optionalString("note"), recording: recording)
        try reader.finish()
    }
}

extension ObjectReader {
    mutating func optionalDistance(_ name: String) throws(JournalFileError) -> Distance? {
        guard has(name) else { return nil }
        let metres = try number(name)
        return try quantity(name) { () throws(QuantityError) in try Distance(metres: metres) }
    }

    mutating func time(_ name: String) throws(JournalFileError) -> TimeSpan {
        let seconds = try number(name)
        return try quantity(name) { () throws(QuantityError) in try TimeSpan(seconds: seconds) }
    }
}
