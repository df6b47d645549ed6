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
            recording: recording)
        try reader.finish()
    }
}

extension Recording {
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "hash": .string(hash), "part": .integer(part), "start": .string(start.text),
            "sport_name": .string(sportName), "device": .string(device), "file": .string(file),
            "records": .integer(records),
        ]
        if let elapsed { members["elapsed_s"] = .number(elapsed.seconds) }
        if let climb { members["climb_m"] = .number(climb) }
        if let cadence { members["cadence_spm"] = .number(cadence) }
        if let steepSeconds { members["steep_s"] = .number(steepSeconds) }
        if let speeds { members["speed_seconds"] = .array(speeds.seconds.map { .integer($0) }) }
        return .object(members)
    }

    init(json: JSONValue, path: String) throws(JournalFileError) {
        var reader = try ObjectReader(json, path: path)
        self.init(
            hash: try reader.string("hash"), part: try reader.integer("part"),
            start: try reader.instant("start"),
            sportName: try reader.string("sport_name"), device: try reader.string("device"),
            file: try reader.string("file"),
            elapsed: reader.has("elapsed_s") ? try reader.time("elapsed_s") : nil,
            climb: try reader.optionalNumber("climb_m"), cadence: try reader.optionalNumber("cadence_spm"),
            records: try reader.integer("records"), speeds: try reader.optionalSpeeds("speed_seconds"),
            steepSeconds: try reader.optionalNumber("steep_s"))
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

    /// Whole seconds in each bin of 0.1 m/s, from 0 upwards.
    mutating func optionalSpeeds(_ name: String) throws(JournalFileError) -> SpeedProfile? {
        guard has(name) else { return nil }
        var seconds: [Int] = []
        for value in try array(name) {
            guard case .integer(let number) = value else { throw wrong(name, value, wanted: "whole seconds") }
            seconds.append(number)
        }
        return try quantity(name) { [seconds] () throws(QuantityError) in try SpeedProfile(seconds: seconds) }
    }
}
