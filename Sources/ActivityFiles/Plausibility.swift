import Journal
import Quantities
import Tendon

/// What a runner can have done; anything else is refused with the reason.
///
/// The limits are generous: they are for broken files, not for judging anyone. Distance and time have theirs in
/// `Quantities`; on foot nobody's mean is faster than `Speed` allows.
enum Plausibility {
    /// The fastest mean on foot, in m/s: above any sprint there ever was, and the limit of `Speed`.
    static let fastestMean = 15.0
    /// The last second since its start that is believed of a sample: ten days.
    static let latestSecond = 864_000.0
    /// The fastest a sample may say, in m/s; nothing on the ground that is recorded goes faster.
    static let fastestRecorded = 100.0
    /// Altitudes that are believed, in metres: -500 is FIT's zero and means that nothing was measured.
    static let altitudes = -499.0...9000.0
    /// The furthest from its start that a sample may be, in metres.
    static let furthest = 1_000_000.0
    /// More steps a minute of both feet are those of nobody.
    static let fastestSteps = 300.0
    /// The highest climb, in metres: thrice the height of the highest mountain in ten days.
    static let highestClimb = 30_000.0
    /// Moments that a clock which was set can show, in milliseconds since 1970: from 2000-01-01, before which no
    /// watch wrote files, up to 2100-01-01, when somebody will have looked at this again.
    static let clocks: Range<Int64> = 946_684_800_000..<4_102_444_800_000

    /// A time above 0 and of at most ten days.
    static func time(_ seconds: Double?) throws(Refusal) -> TimeSpan {
        guard let seconds, seconds.isFinite else {
            throw Refusal(reason: "it does not say how long it lasted")
        }
        guard seconds > 0 else { throw Refusal(reason: "it lasts 0 s") }
        guard let span = try? TimeSpan(seconds: seconds) else {
            throw Refusal(
                reason: "it lasts \(whole(seconds / 86_400)) days, and more than ten are not believed")
        }
        return span
    }

    /// A distance of at most 1000 km that can be covered in the time; nil stays nil.
    static func distance(
        _ metres: Double?, in time: TimeSpan, sport: Sport
    ) throws(Refusal) -> Distance? {
        guard let metres else { return nil }
        guard metres.isFinite, metres >= 0 else { throw Refusal(reason: "its distance is no number") }
        guard let distance = try? Distance(metres: metres) else {
            throw Refusal(
                reason: "it is \(whole(metres / 1000)) km long, and more than 1000 km are not believed")
        }
        let mean = metres / time.seconds
        guard !sport.isOnFoot || mean <= fastestMean else {
            throw Refusal(
                reason: "its mean speed is \(whole(mean * 3.6)) km/h, faster than anyone moves on foot")
        }
        return distance
    }

    /// Steps a minute, if somebody can take them.
    static func cadence(_ steps: Double?) -> Double? {
        guard let steps, steps > 0, steps <= fastestSteps else { return nil }
        return steps
    }

    /// Metres climbed, if somebody can climb them and they are no longer than the way.
    static func climb(_ metres: Double?, along way: Distance?) -> Double? {
        guard let metres, metres >= 0, metres <= min(highestClimb, way?.metres ?? highestClimb) else {
            return nil
        }
        return metres
    }

    /// The nearest whole number as text.
    private static func whole(_ value: Double) -> String {
        Int(exactly: value.rounded()).map { "\($0)" } ?? "too many"
    }
}
