import Journal
import Quantities

@testable import Rehab

extension SampleReasons {
    static func blame(
        _ rule: RuleID, _ rung: RungName, _ kind: RunKind? = nil, daysAgo: Int = 1, isStepBack: Bool = true
    ) -> Reason {
        let blame = Blame(
            rule: rule, ladder: rung.ladder, kind: kind, day: day - daysAgo, entries: [], standsOn: rung,
            isStepBack: isStepBack)
        if rule == .painHigh {
            return Reason(
                rule, .exposure(ladder: rung.ladder, pain: 7, day: day - daysAgo), change: .on(day + 1),
                blame: blame)
        }
        return Reason(
            rule,
            .morning(
                side: .left, pain: rule == .morningFlared ? 5 : 3, stiffness: 10, limping: false,
                masked: false, baselinePain: 1, baselineStiffness: 5), closes: .energyStorage,
            change: rule == .morningFlared ? .secondSettledMorning : .settledMorning, blame: blame)
    }

    /// Bad mornings and sessions that hurt, with what they are laid to.
    static var blamed: [Reason] {
        var reasons: [Reason] = []
        let ladders: [(RunKind, Ladder)] = [
            (.easy, .run), (.race, .run), (.strides, .speed), (.tempo, .speed), (.intervals, .speed),
            (.hills, .hills),
        ]
        for (kind, ladder) in ladders { reasons.append(blame(.morningFlared, RungName(ladder, 3), kind)) }
        return reasons + [
            blame(.morningFlared, RungName(.plyo, 2)),
            blame(.morningFlared, RungName(.strength, 4)),
            blame(.morningFlared, RungName(.run, 1), .easy, daysAgo: 2),
            blame(.morningFlared, RungName(.plyo, 3), isStepBack: false),
            blame(.morningUnsettled, RungName(.plyo, 4), isStepBack: false),
            blame(.morningUnsettled, RungName(.run, 7), .easy, isStepBack: false),
            blame(.morningUnsettled, RungName(.speed, 2), .strides),
            blame(.painHigh, RungName(.run, 6), .easy, daysAgo: 0),
            blame(.painHigh, RungName(.plyo, 1), daysAgo: 0),
            blame(.painHigh, RungName(.strength, 4), daysAgo: 0, isStepBack: false),
        ]
    }
}
