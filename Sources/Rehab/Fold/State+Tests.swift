import Evidence
import Journal
import Quantities

/// The latest test that counts.
extension State {
    struct HopResult {
        let pain: Int
        let entry: EntryID
    }

    struct HeelRaiseTest {
        let result: TendonTest.HeelRaise
        let entry: EntryID
    }

    /// The latest hop test of the last days; a masked one opens nothing and is passed over.
    func latestHops(double: Bool, on day: Day, days: Int = Numbers.gateTestDays.value) -> HopResult? {
        for place in places(before: day, from: days - 1).reversed() {
            for test in history[place].tests.reversed() where !test.test.masked {
                if let pain = double ? test.test.hopsDouble : test.test.hopsSingle {
                    return HopResult(pain: pain.score, entry: test.entry)
                }
            }
        }
        return nil
    }

    /// The latest heel-raise test of the last days.
    func latestHeelRaise(on day: Day, days: Int) -> HeelRaiseTest? {
        for place in places(before: day, from: days - 1).reversed() {
            for test in history[place].tests.reversed() where !test.test.masked {
                if let result = test.test.heelRaise {
                    return HeelRaiseTest(result: result, entry: test.entry)
                }
            }
        }
        return nil
    }
}
