import Evidence
import Journal
import Quantities

/// The kind of an imported run.
///
/// With easy speed v: hills if grades above 4% last 60 s in all or the climb is 10 m a km or more; else intervals with
/// 3 min above 1.25 v; tempo with 8 min above 1.15 v; strides with bursts above 1.35 v of 60 s or less in all; else easy.
/// In doubt the higher class. Without an easy speed it is easy only if nothing is 25% above its own median for a
/// minute. All of it is our own default (grade D).
///
/// A burst above 1.35 v that lasts more than 60 s in all and less than the 3 min of intervals is no strides session;
/// in doubt the higher class, so it is called intervals.
///
/// Counter-example: a hilly trail run of even effort is hills although nothing in it was fast.
enum RunClassification {
    static func kind(of run: Run, recording: Recording, easySpeed: Double?) -> RunKind {
        if let steep = recording.steepSeconds, steep >= Numbers.steepSeconds.value { return .hills }
        if let climb = recording.climb, let distance = run.distance, distance.metres >= 100,
            climb / distance.kilometres >= Numbers.rollingClimb.value
        {
            return .hills
        }
        guard let speeds = recording.speeds else { return kindByMean(of: run, easySpeed: easySpeed) }
        guard let easy = easySpeed else {
            guard let median = speeds.median else { return .easy }
            let spread = speeds.secondsAbove(median * Numbers.unknownSpread.value)
            return spread >= Numbers.unknownSeconds.value ? .intervals : .easy
        }
        if speeds.secondsAbove(easy * Numbers.intervalsSpeed.value) >= Numbers.intervalsSeconds.value {
            return .intervals
        }
        let bursts = speeds.secondsAbove(easy * Numbers.stridesSpeed.value)
        if bursts > Numbers.unknownSeconds.value { return .intervals }
        if speeds.secondsAbove(easy * Numbers.tempoSpeed.value) >= Numbers.tempoSeconds.value {
            return .tempo
        }
        return bursts > 0 ? .strides : .easy
    }

    /// A recording without speeds: only its mean can tell.
    private static func kindByMean(of run: Run, easySpeed: Double?) -> RunKind {
        guard let easySpeed, let distance = run.distance, run.time.seconds > 0 else { return .easy }
        let mean = distance.metres / run.time.seconds
        if mean > easySpeed * Numbers.intervalsSpeed.value { return .intervals }
        return mean > easySpeed * Numbers.tempoSpeed.value ? .tempo : .easy
    }
}
