import Foundation
import Tendon

/// Prints how well the personal model predicts the mornings of made runners, beside simpler ways and an oracle.
///
/// It fails when a bar is missed. The bars are for 500 runners from seed 1, as it runs without arguments.
@main
struct JudgeModel {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
        let first = arguments.first ?? 1
        let count = arguments.dropFirst().first ?? 500
        let weeks = 16
        let runners = try (first..<first + count).compactMap { try LivedRunner(seed: $0, weeks: weeks) }
        let judged = runners.map { $0.judge(.population) }
        let report = Report(runners: runners, judged: judged, weeks: weeks)
        report.print()
        try time()
        let missed = report.missedBars
        for bar in missed { print("missed: \(bar)") }
        if !missed.isEmpty { exit(1) }
    }

    /// A year of one runner, filtered; and one more morning with tomorrow's forecast.
    private static func time() throws {
        guard let runner = try LivedRunner(seed: 1, weeks: 53) else { return }
        let year = Array(runner.days.prefix(366))
        let clock = ContinuousClock()
        var filtering = Duration.seconds(1000)
        var appending = Duration.seconds(1000)
        for _ in 0..<15 {
            var model = TendonModel()
            filtering = min(filtering, clock.measure { model = TendonModel(year.dropLast()) })
            let baseline = MorningBaseline(pain: 1, stiffness: 5)
            appending = min(
                appending,
                clock.measure {
                    model.append(year[365])
                    keep(model.forecast(after: year[365].doses, baseline: baseline))
                })
        }
        print(
            "a runner-year filtered: \(filtering) (bar 100 ms); a day appended, with its forecast: \(appending) (bar 2 ms)"
        )
    }

    /// Keeps the optimiser from leaving out what nobody reads.
    @inline(never) private static func keep(_ forecast: MorningForecast?) { _ = forecast }
}
