import Evidence
public import Journal
public import Rehab

/// How tests are done, and what their results say. A change within the noise is never called one.
extension Narrator {
    /// How a test is done, step by step.
    public func steps(of test: Decision.Due) -> [String] {
        switch test {
        case .heelRaiseTest:
            [
                "On the floor, on one leg, the knee straight, fingertips on a wall for balance only.",
                "The metronome beats \(Numbers.heelRaiseBeats.value) times a minute: up on one beat, down on the next.",
                "Each time as high as the first time. One leg, then the other; count both.",
                "The count ends when height or pace is lost. Note the worst pain.",
            ]
        case .doubleHopTest:
            [
                "After a warm-up, \(Numbers.hopTestLandings.value) hops on both legs, on the spot, low and quick.",
                "Note the worst pain.",
            ]
        case .singleHopTest:
            [
                "After a warm-up, \(Numbers.hopTestLandings.value) hops on the sore leg, on the spot, low and quick;"
                    + " with two sore legs on each, and the worse pain counts.",
                "Note the worst pain.",
            ]
        case .checkIn, .flagQuestions: []
        }
    }

    /// When to stop a test at once.
    public var stop: String { RuleText.stop }

    // MARK: Results

    /// A count of raises beside the one before.
    public func heelRaises(_ side: Side, _ now: Int, before: Int?) -> String {
        let count = "\(Words.capitalised(side.rawValue)): \(now)"
        guard let before else { return count + "." }
        let (change, noise) = (abs(now - before), Numbers.heelRaiseNoise.value)
        guard change > noise else {
            return "\(count), after \(before): within the day-to-day noise of about \(noise), so no change."
        }
        return
            "\(count), after \(before): \(now > before ? "up" : "down") by \(change), more than the day-to-day"
            + " noise of about \(noise)."
    }

    /// The sore side in percent of the other; nil where the other made none.
    public func symmetry(_ test: TendonTest.HeelRaise, sore: Side) -> String? {
        let other = test.count(sore.other)
        guard other > 0 else { return nil }
        return
            "The sore side made \(test.count(sore) * 100 / other)% of the other. Alone that opens nothing: equal"
            + " legs can be equally weak."
    }

    /// Pain of a hop test beside that of the one before.
    public func hops(double: Bool, _ now: Int, before: Int?) -> String {
        let pain = "\(double ? "Both legs" : "One leg"): pain \(self.pain(now))"
        guard let before else { return pain + "." }
        let noise = Numbers.hopPainNoise.value
        guard abs(now - before) > noise else {
            return
                "\(pain), after \(before): a point more or less is not called a change."
        }
        return "\(pain), after \(before): \(now > before ? "more" : "less")."
    }
}
