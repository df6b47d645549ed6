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

    /// Whether a test was done on a day, with all that its gate asks for: heel raises without their pain are half of it.
    func isDone(_ test: TestKind, on day: Day) -> Bool {
        switch test {
        case .heelRaise: raises.last.map { $0.day == day && $0.result.pain != nil } ?? false
        case .hopsDouble: double.last?.day == day
        case .hopsSingle: single.last?.day == day
        }
    }
}
