package import Journal
import Quantities

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
        if let load { members["load"] = load.json }
        if !others.isEmpty { members["others"] = RecordingSource.json(others) }
        if let speeds { members["speed_seconds"] = .array(speeds.seconds.map { .integer($0) }) }
        return .object(members)
    }

    init(json: JSONValue, path: String) throws(JournalFileError) {
        var reader = try ObjectReader(json, path: path)
        let others = try reader.sources("others")
        self.init(
            hash: try reader.string("hash"), part: try reader.integer("part"),
            start: try reader.instant("start"),
            sportName: try reader.string("sport_name"), device: try reader.string("device"),
            file: try reader.string("file"),
            elapsed: reader.has("elapsed_s") ? try reader.time("elapsed_s") : nil,
            climb: try reader.optionalNumber("climb_m"), cadence: try reader.optionalNumber("cadence_spm"),
            records: try reader.integer("records"), speeds: try reader.optionalSpeeds("speed_seconds"),
            steepSeconds: try reader.optionalNumber("steep_s"), load: try reader.optionalLoad("load"),
            others: others)
        try reader.finish()
    }
}

extension RecordingSource {
    /// A list as it stands under `others`.
    package static func json(_ sources: [RecordingSource]) -> JSONValue {
        .array(
            sources.map { source in
                .object([
                    "hash": .string(source.hash), "part": .integer(source.part), "file": .string(source.file),
                ])
            })
    }

    /// The list that stands under `others`.
    ///
    /// - Throws: `JournalFileError` with the key that is wrong.
    package static func list(json: JSONValue, path: String) throws(JournalFileError) -> [RecordingSource] {
        guard case .array(let values) = json else {
            throw JournalFileError(
                key: path, reason: "\(json.shape) instead of a list", advice: "give a list of objects")
        }
        var sources: [RecordingSource] = []
        for value in values {
            var reader = try ObjectReader(value, path: path)
            sources.append(
                RecordingSource(
                    hash: try reader.string("hash"), part: try reader.integer("part"),
                    file: try reader.string("file")))
            try reader.finish()
        }
        return sources
    }
}

extension ObjectReader {
    mutating func sources(_ name: String) throws(JournalFileError) -> [RecordingSource] {
        guard let list = take(name) else { return [] }
        return try RecordingSource.list(json: list, path: key(name))
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
