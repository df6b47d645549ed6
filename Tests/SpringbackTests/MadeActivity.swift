import FITFile
import Foundation

/// FIT files written by our own encoder, as a watch would have written them.
enum MadeActivity {
    /// A run, or another sport, at an even speed with a record every ten seconds.
    static func bytes(
        start: String = "2027-01-05T06:00:00Z", minutes: Int = 30, speed: Double = 3, offset: Int = 0,
        sport: FITSport = .running
    ) throws -> [UInt8] {
        guard let date = ISO8601DateFormatter().date(from: start),
            let stamp = FITTimestamp(unixSeconds: Int64(date.timeIntervalSince1970))
        else { throw Unreadable(text: start) }
        var draft = FITActivityDraft(start: stamp)
        draft.sport = sport
        draft.utcOffsetMinutes = offset
        draft.productName = "Made watch"
        draft.samples = stride(from: 0, through: minutes * 60, by: 10).map { second in
            FITSample(
                time: Double(second), distance: speed * Double(second), speed: speed,
                altitude: 100 + 5 * Double(second % 600) / 600, cadence: 85)
        }
        return try draft.encoded()
    }

    /// Writes a folder of runs, one a day from 2026-10-01 on, and names it.
    static func folder(_ count: Int, in command: Command, name: String = "watch") throws -> String {
        guard let first = ISO8601DateFormatter().date(from: "2026-10-01T06:30:00Z") else {
            throw Unreadable(text: name)
        }
        for number in 0..<count {
            let start = ISO8601DateFormatter().string(from: first.addingTimeInterval(86_400 * Double(number)))
            let bytes = try bytes(
                start: start, minutes: 20 + number % 40, speed: 2.6 + Double(number % 10) / 10)
            try command.write(bytes, "\(name)/\(start.prefix(10)).fit")
        }
        return command.path(name)
    }

    struct Unreadable: Error { let text: String }
}
