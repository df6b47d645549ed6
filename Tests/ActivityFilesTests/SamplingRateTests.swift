import Journal
import Tendon
import Testing

@testable import ActivityFiles

@Suite(
    "Real runs have the same dose when fewer samples are kept",
    .enabled(if: SharedActivities.isPresent, "no folder shared/activities beside the package")
)
struct SamplingRateTests {
    /// Runs of ten minutes and more with a record nearly every second.
    private static let runs: [ImportedActivity] = SharedActivities.fitFiles.flatMap { name in
        let activities = (try? SharedActivities.read(name))?.activities ?? []
        return activities.filter { activity in
            let lasting = activity.samples.seconds.last ?? 0
            return activity.run.isRun && lasting >= 600 && Double(activity.samples.count) >= 0.9 * lasting
        }
    }

    @Test("There is something to compare")
    func hasRuns() { #expect(Self.runs.count >= 5) }

    @Test("Samples 2 to 8 s apart give the dose of samples of 1 s within 2%", arguments: runs.indices)
    func rates(place: Int) throws {
        let (run, samples) = (Self.runs[place].run, Self.runs[place].samples)
        let easy = try #require(EasyRunning(speed: 3))
        let each = Dose(LoadSums(MovingSeconds(of: samples, sport: run.sport)), easy: easy)
        for seed in 1...5 as ClosedRange<UInt64> {
            let fewer = samples.rows(at: Self.places(of: samples, seed: seed), pauses: samples.pauses)
            let smart = Dose(LoadSums(MovingSeconds(of: fewer, sport: run.sport)), easy: easy)
            let ratio = smart.central / each.central
            #expect(abs(ratio - 1) <= 0.02, "\(run.recording?.file ?? ""), seed \(seed): \(ratio)")
        }
    }

    /// Places 2 to 8 s apart, other ones for each seed, and the last.
    private static func places(of samples: Samples, seed: UInt64) -> [Int] {
        var state = seed
        var next = 0.0
        return samples.seconds.indices.filter { place in
            guard samples.seconds[place] >= next || place == samples.count - 1 else { return false }
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            next = samples.seconds[place] + Double(2 + (state >> 33) % 7)
            return true
        }
    }
}

extension Samples {
    fileprivate func rows(at places: [Int], pauses: [Pause]) -> Samples {
        var rows = rows(at: places)
        rows.pauses = pauses
        return rows
    }
}
