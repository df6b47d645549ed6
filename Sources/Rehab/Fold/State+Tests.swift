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

    /// The latest hop test of the last days. A masked one opens nothing: it is passed over where it was quiet, and
    /// decides where even the painkiller left too much pain.
    func latestHops(double: Bool, on day: Day, days: Int = Numbers.gateTestDays.value) -> HopResult? {
        for place in places(before: day, from: days - 1).reversed() {
            for test in history[place].tests.reversed() {
                guard let pain = double ? test.test.hopsDouble : test.test.hopsSingle else { continue }
                let limit = double ? Numbers.hopsDoublePain.value : Numbers.hopsSinglePain.value
                if test.test.masked, pain.score <= limit { continue }
                return HopResult(pain: pain.score, entry: test.entry)
            }
        }
        return nil
    }

    /// The latest heel-raise test of the last days; a masked one as with hops.
    func latestHeelRaise(on day: Day, days: Int) -> HeelRaiseTest? {
        for place in places(before: day, from: days - 1).reversed() {
            for test in history[place].tests.reversed() {
                guard let result = test.test.heelRaise else { continue }
                if test.test.masked, (result.pain?.score ?? 0) <= Numbers.heelRaisePain.value { continue }
                return HeelRaiseTest(result: result, entry: test.entry)
            }
        }
        return nil
    }
}
