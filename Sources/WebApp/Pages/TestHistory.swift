import Journal
import Quantities
import Rehab

/// The tests of a journal, oldest first, each kind by itself.
struct TestHistory: Sendable {
    private(set) var raises: [Raises] = []
    private(set) var double: [Hops] = []
    private(set) var single: [Hops] = []

    struct Raises: Sendable {
        let day: Day
        let result: TendonTest.HeelRaise
        /// Under a painkiller: a pain of it is a lower bound, and opens nothing.
        let masked: Bool
    }

    struct Hops: Sendable {
        let day: Day
        let pain: Int
        let masked: Bool
    }

    init(_ timeline: Timeline) {
        for entry in timeline.entries {
            guard case .test(let test) = entry.event else { continue }
            if let result = test.heelRaise {
                raises.append(Raises(day: entry.day, result: result, masked: test.masked))
            }
            if let pain = test.hopsDouble {
                double.append(Hops(day: entry.day, pain: pain.score, masked: test.masked))
            }
            if let pain = test.hopsSingle {
                single.append(Hops(day: entry.day, pain: pain.score, masked: test.masked))
            }
        }
    }

    /// The day of the latest test of a kind.
    func lastDay(of test: TestKind) -> Day? {
        switch test {
        case .heelRaise: raises.last?.day
        case .hopsDouble: double.last?.day
        case .hopsSingle: single.last?.day
        }
    }
}
