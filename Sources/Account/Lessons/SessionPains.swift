import Evidence
import Journal
import Quantities
import Rehab

/// How much runs, strength and plyometrics of the last four weeks hurt, where it was said and no painkiller hid it.
public struct SessionPains: Sendable {
    public private(set) var quiet = 0
    public private(set) var acceptable = 0
    public private(set) var high = 0

    /// Days that are looked back.
    public static let days = 28

    init(_ timeline: Timeline, through day: Day) {
        for entry in timeline.entries.reversed() {
            if entry.day > day { continue }
            guard day - entry.day < SessionPains.days else { break }
            switch entry.event {
            case .run(let run) where run.isRun && !run.masked: add(run.pain)
            case .strength(let session) where !session.masked: add(session.pain)
            case .plyo(let session) where !session.masked: add(session.pain)
            default: break
            }
        }
    }

    public var all: Int { quiet + acceptable + high }

    private mutating func add(_ pain: Pain?) {
        guard let score = pain?.score else { return }
        if score < Numbers.painAcceptable.value {
            quiet += 1
        } else if score < Numbers.painHigh.value {
            acceptable += 1
        } else {
            high += 1
        }
    }
}

/// The mean pain of the mornings of a week and of the week before, the worse of two sides.
public struct WeekPains: Sendable {
    public let now: Double
    public let before: Double

    /// - Returns: nil with too few known mornings in either week.
    init?(_ state: State, through day: Day) {
        guard let now = WeekPains.mean(state, endingOn: day),
            let before = WeekPains.mean(state, endingOn: day - Numbers.trendWindow.value)
        else { return nil }
        self.now = now
        self.before = before
    }

    private static func mean(_ state: State, endingOn last: Day) -> Double? {
        var pains: [Int] = []
        for back in 0..<Numbers.trendWindow.value {
            guard let morning = state.worstMorning(on: last - back), !morning.reading.masked else { continue }
            pains.append(morning.reading.pain.score)
        }
        guard pains.count >= Numbers.trendNeeds.value else { return nil }
        return Double(pains.reduce(0, +)) / Double(pains.count)
    }
}
