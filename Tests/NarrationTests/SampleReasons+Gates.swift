import Journal
import Quantities

@testable import Rehab

extension SampleReasons {
    static func mornings(
        known: Int = 7, flared: Int = 0, unsettled: Int = 0, today: Bool = true, pain: Double? = 1,
        stiffness: Double? = 5
    ) -> Reason {
        Reason(
            .gateMornings,
            .mornings(
                Reason.GateMornings(
                    of: 7, known: known, flared: flared, unsettled: unsettled, todaySettled: today,
                    medianPain: pain, medianStiffness: stiffness, needKnown: 5, mayUnsettled: 1, mayPain: 3,
                    mayStiffness: 15)), change: .settledMorning)
    }

    static func settle(known: Int, flared: Int) -> Reason {
        Reason(
            .gateMornings,
            .mornings(
                Reason.GateMornings(
                    of: 4, known: known, flared: flared, unsettled: 1, todaySettled: false, medianPain: 3,
                    medianStiffness: 10, needKnown: 3, mayUnsettled: 4, mayPain: nil, mayStiffness: nil)),
            change: .settledMorning)
    }

    static func heelRaise(_ left: Int, _ right: Int, pain: Int? = 1) -> Reason {
        Reason(
            .gateHeelRaise,
            .heelRaise(
                Reason.HeelRaiseResult(left: left, right: right, pain: pain, needed: 20, allowedPain: 3)),
            change: .test)
    }

    static var gates: [Reason] {
        [
            Reason(.gateDays, .count(have: 9, need: 14)),
            Reason(.gateDays, .count(have: 1, need: 14)),
            Reason(.gateSessions, .count(have: 0, need: 1), change: .toleratedSession(.strength)),
            Reason(.gateSessions, .count(have: 1, need: 6), change: .toleratedSession(.strength)),
            mornings(known: 3), mornings(flared: 1, unsettled: 2, today: false),
            mornings(pain: 3.5, stiffness: 22.5), mornings(pain: nil, stiffness: nil),
            settle(known: 2, flared: 1), settle(known: 4, flared: 0),
            Reason(.gateMornings, .last(day - 12), change: .settledMorning),
            Reason(.gateHeelRaise, .heelRaise(nil), change: .test),
            heelRaise(18, 25), heelRaise(25, 1), heelRaise(18, 19), heelRaise(22, 30),
            heelRaise(24, 25, pain: 5),
            heelRaise(24, 25, pain: nil),
            Reason(.gateHops, .hops(double: true, pain: nil, allowed: 3), change: .test),
            Reason(.gateHops, .hops(double: false, pain: nil, allowed: 2), change: .test),
            Reason(.gateHops, .hops(double: true, pain: 5, allowed: 3), change: .test),
            Reason(.gateHops, .hops(double: false, pain: 3, allowed: 2), change: .test),
            Reason(
                .gatePlyo, .rung(at: RungName(.plyo, 2), needed: RungName(.plyo, 4)),
                change: .toleratedSession(.plyo)),
            Reason(
                .gatePlyo, .rung(at: RungName(.plyo, 4), needed: RungName(.plyo, 4)),
                change: .toleratedSession(.plyo)),
            Reason(
                .gateEasyRuns, .rung(at: RungName(.run, 5), needed: RungName(.run, 7)),
                change: .toleratedSession(.run)),
            Reason(.gateEasyRuns, .count(have: 1, need: 2), change: .toleratedSession(.run)),
            Reason(
                .gateSpeed, .rung(at: RungName(.speed, 4), needed: RungName(.speed, 7)),
                change: .toleratedSession(.speed)),
            Reason(
                .gateSpeed, .rung(at: RungName(.speed, 7), needed: RungName(.speed, 7)),
                change: .toleratedSession(.speed)),
            Reason(
                .gateHills, .rung(at: RungName(.hills, 1), needed: RungName(.hills, 3)),
                change: .toleratedSession(.hills)),
        ]
    }
}
