import Evidence
import Journal
import Quantities

/// Days of rest: one between strength sessions, one between runs on r1-r6, three after a run that was not tolerated in
/// settle.
///
/// Source: Beyer 2015 for strength (three a week); the rest is our own default.
enum RestDay {
    static let card = RuleCard(
        .restDay,
        "A day between strength sessions; a day between runs on r1-r6; in settle three days after a run that hurt over"
            + " 3 or was followed by an unsettled or flared morning.",
        .ourDefault, [Library.beyer2015],
        counterExample: "Slow heavy raises every day would be offered because each of them was tolerated.")

    static func reasons(in state: State, on day: Day) -> [Reason] {
        var reasons: [Reason] = []
        if let yesterday = state.record(day, minus: 1) {
            let strength = yesterday.exposures.filter { $0.ladder == .strength }
            if !strength.isEmpty {
                reasons.append(
                    Reason(
                        .restDay, .ladders([.strength]), entries: strength.map { $0.entry },
                        closes: .strength,
                        change: .on(day - 1 + Numbers.strengthSpacing.value)))
            }
            let runs = yesterday.exposures.filter { $0.isRun }
            if !runs.isEmpty, state.needsRunRung(for: .speed) != nil {
                reasons.append(
                    Reason(
                        .restDay, .ladders([.run]), entries: runs.map { $0.entry }, closes: .onFoot,
                        change: .on(day + 1)))
            }
        }
        if state.phase == .settle, let reason = afterBadRun(in: state, on: day) { reasons.append(reason) }
        return reasons
    }

    private static func afterBadRun(in state: State, on day: Day) -> Reason? {
        for offset in 1...Numbers.settleRunRest.value {
            guard let record = state.record(day, minus: offset) else { break }
            let at = day - offset
            let runs = record.exposures.filter { $0.isRun }
            guard !runs.isEmpty else { continue }
            let hurt = runs.contains { ($0.leastPain ?? 0) > Numbers.settleRunPain.value }
            let bad =
                state.record(day, minus: offset - 1).map {
                    $0.response == .unsettled || $0.response == .flared
                } ?? false
            guard hurt || bad else { continue }
            return Reason(
                .restDay, .last(at), entries: runs.map { $0.entry }, closes: .onFoot,
                change: .on(at + Numbers.settleRunRest.value + 1))
        }
        return nil
    }
}
