import ActivityFiles
import Archives
import Foundation
import Quantities
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

    /// The GPX and TCX files of the manifest, packed ones too, in order.
    static let trackFiles = verdicts.keys.filter { name in
        [".gpx", ".tcx", ".gz"].contains { name.hasSuffix($0) }
    }.sorted()

    /// The content of a file, unpacked.
    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = try #require(directory)
        let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
        guard name.hasSuffix(".gz") else { return bytes }
        return try PackedBytes(bytes, packing: .gzip).unpacked(limit: 1 << 24)
    }

    static func read(_ name: String) throws -> ActivityReading {
        try ActivityFile.read(bytes(name), name: name) { _ in .utc }
    }

    static func expectation(_ name: String) throws -> Expectation {
        try expectation(name, as: Expectation.self)
    }

    static func expectation<Expected: Decodable>(_ name: String, as type: Expected.Type) throws -> Expected {
        let folder = try #require(directory)
        let data = try Data(contentsOf: folder.appendingPathComponent(name + ".expected.json"))
        return try JSONDecoder().decode(Oracle<Expected>.self, from: data).expected
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

private struct Oracle<Expected: Decodable>: Decodable {
    let expected: Expected
}
