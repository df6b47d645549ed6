import Evidence
import Journal
import Quantities
import Rehab

/// Sentences of what a ladder may do today.
extension Narrator {
    func ladderSentence(_ reason: Reason) -> String? {
        switch (reason.rule, reason.detail) {
        case (.disuse, .ladders(let ladders)):
            return "No \(Words.names(ladders, "or")) for \(Numbers.disuseDays.value) days or more, so back a"
                + " rung, if there is a lower one."
        case (.spacing, .until(let free)):
            return "After \(Words.energyStorageOrTest) a tendon gets days of rest: the next comes on"
                + " \(day(free)) at the earliest."
        case (.oneADay, .ladders(let ladders)):
            return oneADay(ladders)
        case (.restDay, .ladders(let ladders)):
            if ladders.contains(.run) {
                return "You ran yesterday, and there is a day between runs until running stands on its last"
                    + " rung."
            }
            return "You did strength yesterday, and a tendon gets a day between strength sessions."
        case (.restDay, .last(let last)):
            return "Your tendon did not take the run of \(day(last)) well, so in settle there is no run on"
                + " the \(Numbers.settleRunRest.value) days after it."
        case (.landings, .landings(let done, let planned, let limit)):
            return "You made \(Words.count(done, "landing", "landings")) in the last week and today, and a"
                + " plyometric session adds \(planned); together they have to stay below \(limit)."
        case (.ladderClosed, let detail):
            return closedSentence(reason, detail)
        case (.ladderApart, .ladders(let ladders)):
            return "\(Words.capitalised(Words.names(ladders))) earned the next rung, but"
                + " \(Words.names(Words.energyStorage)) go up at least \(Numbers.ladderApart.value) days"
                + " apart: one new thing at a time."
        case (.ladderHurt, .ladders(let ladders)):
            return "\(Words.capitalised(Words.names(ladders))) hurt yesterday, so there is no rung up today."
        case (.held, .until(let end)):
            return "You stepped the phase down yourself, so no gate opens before \(day(end))."
        default:
            return nil
        }
    }

    private func oneADay(_ ladders: [Ladder]) -> String {
        if ladders.contains(.strength) { return "Today's strength session is done: one a day." }
        if ladders.contains(.run) { return "Today's run is done: one a day, of any kind." }
        return "You did \(Words.energyStorageOrTest) today: no \(Words.names(ladders, "or")) on top of that."
    }
}
