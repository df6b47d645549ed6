import Foundation
import TestSupport
import Testing

@testable import FITFile

/// Real files that nobody of this project wrote, with what independent decoders read of them.
///
/// They are no part of the project: `SharedFolder` says where they are.
enum SharedActivities {
    static let directory = SharedFolder.url("activities")

    static let isPresent = directory != nil

    /// The names of all FIT files there that have an expectation, in order.
    static let names: [String] = {
        guard let directory else { return [] }
        let all = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
        return all.filter { $0.hasSuffix(".fit") && all.contains($0 + ".expected.json") }.sorted()
    }()

    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = try #require(directory)
        return [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    static func expectation(_ name: String) throws -> Expectation {
        let folder = try #require(directory)
        let data = try Data(contentsOf: folder.appendingPathComponent(name + ".expected.json"))
        return try JSONDecoder().decode(Oracle.self, from: data).expected
    }

}

struct Oracle: Decodable {
    let expected: Expectation
}

/// What the independent decoders read, in their own names.
struct Expectation: Decodable {
    struct FileID: Decodable {
        let type: String
        let manufacturer: String?
        let product: Int?
        let time_created: String?
    }

    struct Session: Decodable {
        let start_time: String?
        let timestamp: String?
        let total_elapsed_time: Double?
        let total_timer_time: Double?
        let total_moving_time: Double?
        let total_distance: Double?
        let total_ascent: Double?
        let total_descent: Double?
        let total_cycles: Double?
        let sport: String?
        let sub_sport: String?
        let avg_cadence: Double?
        let avg_fractional_cadence: Double?
        let avg_heart_rate: Double?
        let max_heart_rate: Double?
        let avg_power: Double?
        let enhanced_avg_speed: OneOrMany?
        let enhanced_max_speed: OneOrMany?
        let num_laps: Int?
    }

    struct Lap: Decodable {
        let start_time: String?
        let total_elapsed_time: Double?
        let total_timer_time: Double?
        let total_distance: Double?
        let avg_heart_rate: Double?
        let avg_cadence: Double?
        let lap_trigger: String?
        let intensity: String?
    }

    struct Records: Decodable {
        let count: Int
        let n_timestamp: Int
        let first_timestamp: String?
        let last_timestamp: String?
        let timestamps_nondecreasing: Bool
        let distance_last: Double?
        let n_distance: Int
        let n_speed: Int
        let mean_speed: Double?
        let n_cadence: Int
        let mean_cadence_incl_fractional: Double?
        let n_heart_rate: Int
        let mean_heart_rate: Double?
        let n_altitude: Int
        let min_altitude: Double?
        let max_altitude: Double?
        let n_position: Int
        let sum_lat_semicircles: Int?
        let sum_lon_semicircles: Int?
        let n_power: Int
        let mean_power: Double?
        let n_temperature: Int?
        let mean_temperature: Double?
        let n_stance_time: Int?
        let mean_stance_time: Double?
        let n_vertical_oscillation: Int?
        let mean_vertical_oscillation: Double?
        let n_stance_time_balance: Int?
        let mean_stance_time_balance: Double?
        let n_step_length: Int?
        let mean_step_length: Double?
    }

    struct Developer: Decodable {
        let n: Int
        let mean: Double?
    }

    let file_id: FileID
    let n_sessions: Int
    let sessions: [Session]
    let n_laps: Int
    let laps: [Lap]
    let timer_events: [[String]]
    let records: Records
    let record_developer_fields: [String: Developer]
    let developer_fields: [[String?]]
    let n_messages: Int
    let system_time: Bool
}

/// A number, or the first of several where a device wrote an array: "[0.76, 65.535]".
struct OneOrMany: Decodable {
    let value: Double

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let one = try? container.decode(Double.self) {
            value = one
        } else {
            let first = try container.decode(String.self).split(separator: ",").first
            value = try #require(first.flatMap { Double($0.drop { $0 == "[" || $0 == "(" }) })
        }
    }
}

/// A moment in the words of the oracle.
func words(_ time: FITTimestamp?) -> String? {
    guard let time else { return nil }
    let formatter = ISO8601DateFormatter()
    return formatter.string(from: Date(timeIntervalSince1970: Double(time.unixSeconds)))
}
