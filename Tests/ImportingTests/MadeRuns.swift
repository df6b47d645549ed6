import Journal
import Quantities

/// Runs as files tell them.
enum MadeRuns {
    static let start = 1_800_000_000_000.0

    /// - Parameters:
    ///   - file: the name of the file; its ending says what kind of file it was.
    ///   - late: seconds after the others' start.
    static func run(
        _ file: String, late: Double = 0, metres: Double? = 10_000, seconds: Double = 3000,
        elapsed: Double? = nil, sport: Sport = .running, climb: Double? = nil, cadence: Double? = nil,
        speeds: [Int]? = nil, device: String = "", hash: String? = nil
    ) throws -> Run {
        let digit = hash ?? "a"
        let recording = Recording(
            hash: String(repeating: digit, count: 64), part: 0,
            start: try Instant(milliseconds: Int64(start + late * 1000)), sportName: "", device: device,
            file: file, elapsed: try elapsed.map { try TimeSpan(seconds: $0) }, climb: climb,
            cadence: cadence, records: speeds == nil ? 0 : 100,
            speeds: try speeds.map { try SpeedProfile(seconds: $0) }, steepSeconds: nil)
        return Run(
            sport: sport, distance: try metres.map { try Distance(metres: $0) },
            time: try TimeSpan(seconds: seconds), recording: recording)
    }
}
