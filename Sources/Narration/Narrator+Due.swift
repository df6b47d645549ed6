import Evidence
public import Rehab

/// What the program asks of the runner today, beside the session.
extension Narrator {
    /// What is due, in a sentence.
    public func due(_ due: Decision.Due) -> String {
        switch due {
        case .checkIn:
            "The check-in: worst pain of the first steps, minutes until you walk normally, and whether you"
                + " still limp."
        case .flagQuestions: "The safety questions: a minute, each week and on the first day of a flare."
        case .heelRaiseTest: "Heel-raise test: \(test(due))"
        case .doubleHopTest: "Hop test on both legs: \(test(due))"
        case .singleHopTest: "Hop test on one leg: \(test(due))"
        }
    }

    /// How a test is done.
    func test(_ due: Decision.Due) -> String {
        switch due {
        case .heelRaiseTest:
            "single-leg heel raises on the floor, fingertips on a wall, to \(Numbers.heelRaiseBeats.value) beats a minute; count each"
                + " side until height or pace is lost, and note the pain."
        case .doubleHopTest: "ten hops on both legs, on the spot; note the worst pain."
        case .singleHopTest: "ten hops on the sore leg, on the spot; note the worst pain."
        case .checkIn, .flagQuestions: ""
        }
    }
}
