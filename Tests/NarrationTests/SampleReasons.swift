import Journal
import Quantities

@testable import Rehab

/// Reasons as the engine gives them: every rule, with every kind of numbers it may carry.
enum SampleReasons {
    /// The day they are given on.
    static let day = sample(2027, 3, 15)

    static func sample(_ year: Int, _ month: Int, _ date: Int) -> Day {
        guard let day = try? Day(year: year, month: month, day: date) else { return Day.earliest }
        return day
    }

    static var all: [Reason] {
        mornings + exposures + ladders + running + ramps + gates + flags + handOffs + blamed
    }

    static func morning(
        _ rule: RuleID, _ side: Side, _ pain: Int, _ stiffness: Int, limping: Bool = false,
        masked: Bool = false,
        usual: (Double, Double) = (1, 5), change: Reason.Change = .none
    ) -> Reason {
        Reason(
            rule,
            .morning(
                side: side, pain: pain, stiffness: stiffness, limping: limping, masked: masked,
                baselinePain: usual.0, baselineStiffness: usual.1), closes: .energyStorage, change: change)
    }

    static func missing(_ mornings: Int, masked: Bool = false) -> Reason {
        Reason(
            .checkInMissing, .missing(mornings: mornings, masked: masked), closes: .energyStorage,
            change: masked ? .plainCheckIn : .checkIn)
    }

    static var mornings: [Reason] {
        [
            morning(.morningSettled, .left, 1, 5),
            morning(.morningSettled, .right, 2, 12, usual: (1.5, 7.5)),
            morning(.morningFlared, .left, 5, 25, change: .secondSettledMorning),
            morning(.morningFlared, .right, 2, 10, limping: true, change: .secondSettledMorning),
            morning(.morningFlared, .right, 6, 40, masked: true, change: .secondSettledMorning),
            Reason(.morningFlared, .flare(side: .left, since: day - 1), change: .secondSettledMorning),
            morning(.morningUnsettled, .left, 3, 10, change: .settledMorning),
            morning(.morningUnsettled, .right, 3, 20, masked: true, change: .settledMorning),
            morning(.morningSore, .left, 4, 10, usual: (3, 5), change: .wellMorning),
            Reason(
                .trendRising, .trend(side: .left, isPain: true, now: 18.0 / 7, before: 10.0 / 7),
                change: .calmerWeek),
            Reason(
                .trendRising, .trend(side: .right, isPain: false, now: 27.5, before: 16), change: .calmerWeek),
            Reason(
                .trendCreep, .trend(side: .left, isPain: true, now: 3.000_000_1, before: 1.25),
                change: .calmerWeek),
            Reason(
                .trendCreep, .trend(side: .right, isPain: false, now: 30, before: 12.0), change: .calmerWeek),
            missing(1), missing(4), missing(1, masked: true), missing(3, masked: true),
            Reason(.flareSettling, .flare(side: .right, since: day - 2), change: .secondSettledMorning),
            Reason(.flareRepeat, .last(day - 9)),
            Reason(.flareEnded, .plain, closes: .energyStorage, change: .on(day + 1)),
        ]
    }

    static var exposures: [Reason] {
        var reasons: [Reason] = []
        for ladder in Ladder.allCases {
            reasons.append(Reason(.painAcceptable, .exposure(ladder: ladder, pain: 4, day: day - 1)))
        }
        reasons.append(Reason(.painAcceptable, .exposure(ladder: nil, pain: 3, day: day - 1)))
        reasons.append(
            Reason(.painHigh, .exposure(ladder: .run, pain: 7, day: day - 1), change: .on(day + 1)))
        reasons.append(Reason(.painHigh, .exposure(ladder: .plyo, pain: 6, day: day), change: .on(day + 2)))
        reasons.append(Reason(.painHigh, .exposure(ladder: nil, pain: 6, day: day), change: .on(day + 2)))
        return reasons
    }

    static var ladders: [Reason] {
        [
            Reason(.disuse, .ladders([.speed, .hills])),
            Reason(.disuse, .ladders([.strength])),
            Reason(.disuseLong),
            Reason(.spacing, .until(day + 2), closes: .energyStorage, change: .on(day + 2)),
            Reason(.oneADay, .ladders([.strength]), closes: .strength, change: .on(day + 1)),
            Reason(.oneADay, .ladders([.run, .speed, .hills]), closes: .onFoot, change: .on(day + 1)),
            Reason(.oneADay, .ladders([.speed, .hills]), closes: [.speed, .hills], change: .on(day + 1)),
            Reason(.oneADay, .ladders([.plyo]), closes: .plyo, change: .on(day + 1)),
            Reason(.restDay, .ladders([.strength]), closes: .strength, change: .on(day + 1)),
            Reason(.restDay, .ladders([.run]), closes: .onFoot, change: .on(day + 1)),
            Reason(.restDay, .last(day - 2), closes: .onFoot, change: .on(day + 2)),
            Reason(
                .landings, .landings(done: 212, planned: 40, limit: 250), closes: .plyo, change: .on(day + 1)),
            Reason(
                .ladderClosed, .closedPhase(.plyo, from: .bridge), closes: .plyo,
                change: .phase(.bridge)),
            Reason(.ladderClosed, .closedPhase(.strength, from: .load), change: .phase(.load)),
            Reason(
                .ladderClosed,
                .closedRung(
                    RungName(.speed, 1),
                    Opening(phase: .bridge, tolerated: [RungName(.plyo, 2)], hopsSingle: 2)),
                closes: .speed,
                change: .opening(Opening(phase: .bridge, tolerated: [RungName(.plyo, 2)], hopsSingle: 2))),
            Reason(
                .ladderClosed,
                .closedRung(RungName(.hills, 3), Opening(phase: .speed, tolerated: [RungName(.speed, 4)])),
                change: .opening(Opening(phase: .speed, tolerated: [RungName(.speed, 4)]))),
            Reason(
                .ladderClosed, .closedRung(RungName(.speed, 5), Opening(phase: .speed)), closes: .speed,
                change: .opening(Opening(phase: .speed))),
            Reason(
                .ladderClosed, .needsRun(.speed, RungName(.run, 7)), closes: .speed,
                change: .toleratedSession(.run)),
            Reason(
                .ladderClosed, .needsRun(.hills, RungName(.run, 7)), closes: .hills,
                change: .toleratedSession(.run)),
            Reason(.ladderApart, .ladders([.speed]), change: .on(day + 2)),
            Reason(.ladderHurt, .ladders([.strength, .run]), change: .on(day + 1)),
            Reason(.ladderHurt, .ladders([.plyo]), change: .on(day + 1)),
            Reason(.held, .until(day + 5), change: .on(day + 5)),
            Reason(.sessionStop),
        ]
    }

    static var running: [Reason] {
        [
            Reason(.modelRisk, .risk(percent: 24, limit: 10, kilometres: 6.5), closes: [.speed, .hills]),
            Reason(.modelRisk, .risk(percent: 15, limit: 10, kilometres: 0), closes: .onFoot),
            Reason(.modelRisk, .risk(percent: 12, limit: 12, kilometres: 8), closes: .speed),
            Reason(.runSpike, .cap(kilometres: 1.1 * 10, longest: 10, shorter: nil)),
            Reason(.runSpike, .cap(kilometres: 10, longest: 10, shorter: nil)),
            Reason(.runSpike, .cap(kilometres: 3, longest: 2.4, shorter: nil)),
            Reason(.runSpike, .cap(kilometres: 3, longest: nil, shorter: nil)),
            Reason(.runSpike, .cap(kilometres: 1.1 * 21.0975, longest: 21.0975, shorter: nil)),
            Reason(
                .runSpike,
                .cap(kilometres: 3, longest: nil, shorter: .rung(RungName(.run, 1), kilometres: 1.32))),
            Reason(
                .runHalf,
                .half(kilometres: 7, now: 14, before: 16, shorter: .cap(kilometres: 5.5)),
                change: .settledMorning),
            Reason(
                .runHalf,
                .half(
                    kilometres: 2, now: 2.4, before: nil,
                    shorter: .rung(RungName(.run, 1), kilometres: 1.32)),
                change: .secondSettledMorning),
            Reason(
                .runHalf, .half(kilometres: 4.5, now: 9, before: 10, shorter: nil), change: .settledMorning),
            Reason(
                .runHalf, .half(kilometres: 5, now: 10, before: 10, shorter: nil), change: .settledMorning),
            Reason(
                .runHalf, .half(kilometres: 4, now: 8, before: nil, shorter: nil), change: .settledMorning),
            Reason(
                .runHalf, .half(kilometres: 4, now: nil, before: 8, shorter: nil), change: .settledMorning),
            Reason(
                .runHalf, .half(kilometres: 2, now: nil, before: nil, shorter: nil), change: .settledMorning),
            Reason(.runFifth, .kilometres(0.8 * 11.0), change: .calmerWeek),
            Reason(.raceAfter, .until(day + 6), closes: .energyStorage, change: .on(day + 6)),
            Reason(.raceTaper, .race(day: day + 9, kilometres: 42.195), change: .on(day + 10)),
            Reason(.raceTaper, .race(day: day + 5, kilometres: 10), closes: .plyo, change: .on(day + 6)),
            Reason(
                .raceTaper, .race(day: day + 2, kilometres: 21.0975), closes: [.strength, .plyo],
                change: .on(day + 3)),
        ]
    }

    static var flags: [Reason] {
        var reasons: [Reason] = []
        for flag in Flag.allCases {
            reasons.append(
                Reason(flag.rule, .flag(until: nil), closes: .all, change: flag == .age ? .none : .clearance))
        }
        for flag in [Flag.fluoroquinolone, .steroid] {
            reasons.append(
                Reason(flag.rule, .flag(until: day + 40), closes: .all, change: .on(day + 40)))
        }
        return reasons
    }

    static var handOffs: [Reason] {
        [
            Reason(.handoffStuck, .stuck(.noSettledMorning(days: 14)), change: .clinician),
            Reason(.handoffStuck, .stuck(.settle(days: 23)), change: .clinician),
            Reason(.handoffStuck, .stuck(.repeats(2)), change: .clinician),
            Reason(.handoffStuck, .stuck(.lights(16, of: 21)), change: .clinician),
            Reason(.handoffNoProgress, .noProgress(sessions: 27, planned: 34), change: .clinician),
            Reason(.handoffSudden, .last(day - 80), change: .ruptureQuestions),
        ]
    }
}
