import Journal
import Quantities

@testable import Rehab

extension SampleReasons {
    /// Fast work and hills that come back.
    static var ramps: [Reason] {
        let details: [Reason.IntensityReturn] = [
            .ahead(.days(34)), .ahead(.never(journalDays: 40)),
            .done(.intervals, on: day - 1, .days(34)), .done(.race, on: day, .days(21)),
            .done(.strides, on: day - 1, .never(journalDays: 25)),
            .crowded([day - 5, day - 3, day - 1], isAhead: false, returned: day - 12, .days(62)),
            .crowded([day - 4, day - 2], isAhead: true, returned: day - 4, .never(journalDays: 90)),
        ]
        return details.map { Reason(.rampIntensityReturn, .intensityReturn($0)) }
    }
}
