import Evidence
import Journal
import Quantities
import Rehab

/// Sentences of what a ladder may do today.
extension Narrator {
    func ladderSentence(_ reason: Reason) -> String? {
        switch (reason.rule, reason.detail) {
        case (.disuse, .ladders(let ladders)):
            return "\(Words.capitalised(Words.names(ladders))): not done for \(Numbers.disuseDays.value)"
                + " days or more, so"
                + " one rung back or more; a first rung stays."
        case (.spacing, .until(let free)):
            return "A tendon gets days of rest after \(Words.energyStorage), or a hop test: the next is for"
                + " \(day(free))"
                + " at the earliest."
        case (.oneADay, .ladders(let ladders)):
            return oneADay(ladders)
        case (.restDay, .ladders(let ladders)):
            if ladders.contains(.run) {
                return "You ran yesterday, and there is a day between runs until running stands on its last"
                    + " rung."
            }
            return "You did strength yesterday, and a tendon gets a day between strength sessions."
        case (.restDay, .last(let last)):
            return "Your tendon did not take the run of \(day(last)) well, so in the settle phase there is"
                + " no run on the"
                + " \(Numbers.settleRunRest.value) days that follow it."
        case (.landings, .landings(let done, let planned, let limit)):
            return "You made \(Words.count(done, "landing", "landings")) in the last week and today, and a"
                + " plyometric"
                + " session adds \(planned); they have to stay below \(limit)."
        case (.ladderClosed, let detail):
            return closed(reason, detail)
        case (.ladderApart, .ladders(let ladders)):
            return "\(Words.capitalised(Words.names(ladders))) earned the next rung, but"
                + " \(Words.names([.plyo, .speed, .hills]))"
                + " go up at least \(Numbers.ladderApart.value) days apart: one new thing at a time."
        case (.ladderHurt, .ladders(let ladders)):
            return "\(Words.capitalised(Words.names(ladders))) hurt yesterday and goes up no rung today."
        case (.held, .until(let end)):
            return "You stepped the phase down yourself, so it stays at least until \(day(end))."
        default:
            return nil
        }
    }

    private func oneADay(_ ladders: [Ladder]) -> String {
        if ladders.contains(.strength) {
            return "Today's strength session is done, and one a day is the"
                + " most."
        }
        if ladders.contains(.run) {
            return "Today's run is done, and one run a day, of any kind, is the"
                + " most."
        }
        return "\(Words.capitalised(Words.energyStorage)), or a hop test, was done today:"
            + " \(Words.names(ladders, "or")) will not"
            + " go on top."
    }

    private func closed(_ reason: Reason, _ detail: Reason.Detail) -> String? {
        switch detail {
        case .closedPhase(let ladder, let phase):
            if reason.closes.contains(ladder) {
                return "\(Words.capitalised(Words.name(ladder)))"
                    + " \(Words.isPlural(ladder) ? "open" : "opens") in"
                    + " \(Words.phase(phase))."
            }
            return "Your rung of \(Words.name(ladder)) opens in \(Words.phase(phase)); until then a lower"
                + " one is offered,"
                + " and it earns nothing."
        case .closedRung(let rung, let opening):
            let asked =
                "\(Words.capitalised(Words.name(rung.ladder))) on \(rung.text) opens with"
                + " \(conditions(opening))"
            return reason.closes.contains(rung.ladder)
                ? asked + "." : asked + "; until then a lower rung is offered, and it earns nothing."
        case .needsRun(let rung):
            return "\(ladderOf(reason)) once \(Words.name(rung.ladder)) stands on \(rung.text)."
        default:
            return nil
        }
    }

    /// What opens a rung, in words.
    func conditions(_ opening: Opening) -> String {
        var asked: [String] = []
        if !opening.tolerated.isEmpty {
            asked.append(Words.list(opening.tolerated.map { $0.text }) + " tolerated")
        }
        if let allowed = opening.hopsSingle {
            asked.append(
                "a single-leg hop test of the last \(Numbers.gateTestDays.value) days at pain of at most"
                    + " \(allowed)")
        }
        return asked.isEmpty ? Words.phase(opening.phase) : Words.list(asked)
    }

    /// The ladder a closed one's reason speaks of, as the start of a sentence.
    private func ladderOf(_ reason: Reason) -> String {
        guard case .toleratedSession(let ladder) = reason.change else { return "It opens" }
        return "\(Words.capitalised(Words.name(ladder))) \(Words.isPlural(ladder) ? "open" : "opens")"
    }
}
