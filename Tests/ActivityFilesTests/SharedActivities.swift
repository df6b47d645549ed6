import Foundation
import TestSupport
import Testing

/// Real files that nobody of this project wrote, with what independent decoders read of them.
///
/// They are no part of the project: `SharedFolder` says where they are.
enum SharedActivities {
    static let directory = SharedFolder.url("activities")

    static let isPresent = directory != nil

    /// What the manifest says must happen to each file, by its name.
    static let verdicts: [String: String] = {
        guard let directory,
            let text = try? String(
                contentsOf: directory.appendingPathComponent("MANIFEST.csv"), encoding: .utf8)
        else { return [:] }
        var verdicts: [String: String] = [:]
        for line in text.split(whereSeparator: \.isNewline).dropFirst() {
            let fields = fields(of: line)
            if fields.count >= 11 { verdicts[fields[0]] = fields[10] }
        }
        return verdicts
    }()

    /// The FIT files of the manifest, in order.
    static let fitFiles = verdicts.keys.filter { $0.hasSuffix(".fit") }.sorted()

    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = try #require(directory)
        return [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    static func expectation(_ name: String) throws -> Expectation {
        let folder = try #require(directory)
        let data = try Data(contentsOf: folder.appendingPathComponent(name + ".expected.json"))
        return try JSONDecoder().decode(Oracle.self, from: data).expected
    }

    /// The fields of a line of comma-separated values, quotes removed.
    private static func fields(of line: Substring) -> [String] {
        var fields = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: fields.append("")
            default: fields[fields.count - 1].append(character)
            }
        }
        return fields
    }
}

private struct Oracle: Decodable {
    let expected: Expectation
}

/// What the independent decoders read, in their own names.
struct Expectation: Decodable {
    struct Session: Decodable {
        let start_time: String?
        let total_elapsed_time: Double?
        let total_timer_time: Double?
        let total_distance: Double?
        let total_ascent: Double?
        let sport: String?
        let sub_sport: String?
        let avg_cadence: Double?
        let avg_fractional_cadence: Double?
    }

    struct Records: Decodable {
        let count: Int
    }

    let sessions: [Session]
    let records: Records
    let system_time: Bool
}
