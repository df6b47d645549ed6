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
                    mayStiffness: 15)), change: .quietMornings)
    }

    static func settle(known: Int, flared: Int) -> Reason {
        Reason(
            .gateMornings,
            .mornings(
                Reason.GateMornings(
                    of: 4, known: known, flared: flared, unsettled: 1, todaySettled: false, medianPain: 3,
                    medianStiffness: 10, needKnown: 3, mayUnsettled: 4, mayPain: nil, mayStiffness: nil)),
            change: .quietMornings)
    }

    static func heelRaise(
        _ test: (left: Int, right: Int)?, pain: Int? = 1, sore: SoreSide = .left, needed: Int = 20
    ) -> Reason {
        let result = test.flatMap { counts in
            try? TendonTest.HeelRaise(
                left: counts.left, right: counts.right, pain: pain.flatMap { try? Pain($0) })
        }
        return Reason(
            .gateHeelRaise,
            .heelRaise(
                Reason.HeelRaises(
                    sore: sore, needed: needed, symmetryPercent: 80, within: 6, allowedPain: 3, days: 14,
                    test: result)),
            change: .heelRaiseTest)
    }

    static func hops(_ double: Bool, _ pain: Int?) -> Reason {
        Reason(
            .gateHops, .hops(double: double, pain: pain, allowed: double ? 3 : 2, days: 14),
            change: .hopTest(double: double))
    }

    static func easyRuns(_ have: Int) -> Reason {
        Reason(
            .gateEasyRuns,
            .easyRuns(Reason.EasyRuns(have: have, need: 2, minutes: 30, days: 14, pain: 3)),
            change: .toleratedSession(.run))
    }

    /// What a stricter program asks: none of the numbers is the code's own.
    static var stricter: [Reason] {
        let raises = Reason.HeelRaises(
            sore: .both, needed: 27, symmetryPercent: 95, within: 2, allowedPain: 0, days: 5, test: nil)
        var oneSided = raises
        oneSided.sore = .right
        return [
            Reason(
                .gateSessions, .strengthSession(RungName(.strength, 3), pain: 1), change: .session(.strength)),
            Reason(.gateMornings, .flareFree(last: day - 12, days: 41), change: .on(day + 29)),
            Reason(.gateHeelRaise, .heelRaise(raises), change: .heelRaiseTest),
            Reason(.gateHeelRaise, .heelRaise(oneSided), change: .heelRaiseTest),
            Reason(.gateHops, .hops(double: true, pain: nil, allowed: 0, days: 5)),
            Reason(
                .gateEasyRuns, .easyRuns(Reason.EasyRuns(have: 1, need: 4, minutes: 45, days: 9, pain: 0))),
        ]
    }

    static var gates: [Reason] {
        [
            Reason(.gateDays, .count(have: 9, need: 14), change: .on(day + 5)),
            Reason(.gateDays, .count(have: 1, need: 14), change: .on(day + 13)),
            Reason(
                .gateSessions, .strengthSession(RungName(.strength, 2), pain: 5), change: .session(.strength)),
            Reason(.gateSessions, .count(have: 1, need: 6), change: .session(.strength)),
            mornings(known: 3), mornings(flared: 1, unsettled: 2, today: false),
            mornings(pain: 3.5, stiffness: 22.5), mornings(pain: nil, stiffness: nil),
            settle(known: 2, flared: 1), settle(known: 4, flared: 0),
            Reason(.gateMornings, .flareFree(last: day - 12, days: 28), change: .on(day + 16)),
            heelRaise(nil), heelRaise(nil, sore: .right, needed: 16), heelRaise(nil, sore: .both, needed: 13),
            heelRaise((18, 25)), heelRaise((25, 1), sore: .right), heelRaise((18, 19), sore: .both),
            heelRaise((22, 18), sore: .both), heelRaise((22, 30)), heelRaise((24, 25), pain: 5),
            heelRaise((24, 25), pain: nil),
            hops(true, nil), hops(false, nil), hops(true, 5), hops(false, 3),
            Reason(
                .gatePlyo, .rung(at: RungName(.plyo, 2), needed: RungName(.plyo, 4)),
                change: .toleratedSession(.plyo)),
            Reason(
                .gatePlyo, .rung(at: RungName(.plyo, 4), needed: RungName(.plyo, 4)),
                change: .toleratedSession(.plyo)),
            Reason(
                .gateEasyRuns, .rung(at: RungName(.run, 5), needed: RungName(.run, 7)),
                change: .toleratedSession(.run)),
            easyRuns(1),
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
