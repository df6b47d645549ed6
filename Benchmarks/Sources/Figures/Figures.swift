import EmbeddedPrograms
import FITFile
import Foundation
import Journal
import JournalFiles
import Quantities
import Rehab

/// Prints figures of the pure targets. Times are the best of several runs of this process on one core.
///
///     swift run -c release Figures ten-years.jsonl
@main
struct Figures {
    static func main() throws {
        let path = CommandLine.arguments.dropFirst().first ?? "ten-years.jsonl"
        let contents = try JournalContents(bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
        let timeline = Timeline(contents.entries)
        let program = try EmbeddedPrograms.program(for: .midportion)
        guard let last = timeline.entries.last?.day else { return }
        print("journal: \(contents.entries.count) entries")
        report("one decision replayed from ten years", bar: "5 ms") {
            let state = State(replaying: timeline, program: program, through: last)
            return decide(state, on: last)?.reasons.count ?? 0
        }
        let before = State(replaying: timeline, program: program, through: last - 1)
        let entries = timeline.entries.filter { $0.day == last }
        report("a day appended to a known state, and decided", bar: "50 µs") {
            var state = before
            state.append(last, entries)
            return decide(state, on: last)?.reasons.count ?? 0
        }
        try decoding()
    }

    private static func decoding() throws {
        guard let start = FITTimestamp(unixSeconds: 1_700_000_000) else { return }
        var samples: [FITSample] = []
        for second in 0..<36_000 {
            samples.append(
                FITSample(
                    time: Double(second), distance: Double(second) * 3, speed: 3 + Double(second % 10) / 20,
                    altitude: 100 + Double(second % 300) / 10, cadence: 85, heartRate: 140, power: nil,
                    latitude: 48.1,
                    longitude: 11.5))
        }
        let bytes = try FITActivityDraft(start: start, samples: samples).encoded(FITEncodingStyle())
        let seconds = best { (try? FITDecoder().decode(bytes))?.files.first?.records.count ?? 0 }
        print(
            "decode FIT, one core: \(Int(Double(bytes.count) / seconds / 1e6)) MB/s (bar 150 MB/s, \(bytes.count / 1000) kB)"
        )
    }

    private static func report(_ name: String, bar: String, _ body: () -> Int) {
        let seconds = best(body)
        let text = seconds < 0.001 ? "\(Int(seconds * 1e6)) µs" : "\((seconds * 1e5).rounded() / 100) ms"
        print("\(name): \(text) (bar \(bar))")
    }

    private static func best(_ body: () -> Int) -> Double {
        var best = Double.infinity
        for _ in 0..<15 {
            let clock = ContinuousClock()
            var sink = 0
            let time = clock.measure { sink = body() }
            precondition(sink >= 0)
            best = min(best, Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
        }
        return best
    }
}
