import Journal
import Tendon

/// A silence between two points of a track that follow one another.
struct TrackGap: Hashable {
    /// Seconds since the start.
    let from: Double
    let to: Double
    /// Metres covered in it; nil when nothing tells.
    let way: Double?
    /// Whether a segment ends there.
    let isJoint: Bool

    var seconds: Double { to - from }

    /// Shorter silences are those of a watch that records smartly. Our own default.
    static let shortest = 10.0

    /// Whether somebody stood, as far as the points tell: no word for more than 30 s, and slower than standing.
    private var isStanding: Bool {
        seconds > MovingSeconds.longestGap && (way ?? 0) < Relief.slowest * seconds
    }

    /// The pauses of a file that says nothing of its timer: the joints of segments, and silences in which somebody
    /// stood.
    static func pauses(_ gaps: [TrackGap]) -> [Samples.Pause] {
        gaps.filter { $0.seconds > 0 && ($0.isJoint || $0.isStanding) }.map(\.pause)
    }

    /// The pauses of a file that says how long its timer stood, but not when: the longest silences, as many as the
    /// time holds. A lap that begins without a pause leaves no silence of ten seconds.
    static func pauses(_ gaps: [TrackGap], standing seconds: Double) -> [Samples.Pause] {
        var rest = seconds + tolerance
        var chosen: [TrackGap] = []
        let longest = gaps.filter { $0.seconds >= shortest }
            .sorted { ($0.seconds, $1.from) > ($1.seconds, $0.from) }
        for gap in longest where gap.seconds <= rest {
            rest -= gap.seconds
            chosen.append(gap)
        }
        return chosen.map(\.pause).sorted { $0.from < $1.from }
    }

    /// Seconds by which the times of laps and points may differ from the timer's.
    private static let tolerance = 2.0

    private var pause: Samples.Pause { Samples.Pause(from: from, to: to) }
}
