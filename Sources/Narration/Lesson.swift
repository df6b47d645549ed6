import Evidence

/// What the coach teaches, one idea after the other, in our own words.
///
/// Each stands on graded ideas, and says where the evidence disagrees or does not reach.
public enum Lesson: String, CaseIterable, Sendable {
    case intensity, tendon, bridge, loop, pain, morning, week, recovery, myths

    /// What it says, in a line.
    public var title: String {
        switch self {
        case .intensity: "Easy miles are tolerated, fast ones are not"
        case .tendon: "A tendon is not a muscle"
        case .bridge: "Strength is part 1, plyometrics are part 2"
        case .loop: "How the loop of flares ends"
        case .pain: "How much pain is all right"
        case .morning: "The next morning decides"
        case .week: "One look a week"
        case .recovery: "A tendon needs days, not hours"
        case .myths: "What helps less than people say"
        }
    }

    /// What it rests on.
    public var ideas: [Idea] {
        switch self {
        case .intensity: [Ideas.easyAndFast, Ideas.misleading]
        case .tendon: [Ideas.fewSlowHeavy, Ideas.tempo, Ideas.muscleWork]
        case .bridge: [Ideas.twoParts, Ideas.gap, Ideas.pogosFirst]
        case .loop: [Ideas.restAlone, Ideas.earned]
        case .pain: [Ideas.painZones, Ideas.stopping, Ideas.painAndLoad]
        case .morning: [Ideas.nextMorning, Ideas.settled]
        case .week: [Ideas.weekToWeek, Ideas.askedWeekly]
        case .recovery: [Ideas.renewal, Ideas.restDays]
        case .myths: [Ideas.holds, Ideas.stretching, Ideas.shoes, Ideas.symmetry]
        }
    }

    /// Where the evidence disagrees with it, or ends.
    public var doubts: [Idea] {
        switch self {
        case .intensity: [Ideas.unknownSteepness, Ideas.hillsConflict]
        case .tendon: [Ideas.repetitionCeiling]
        case .bridge: [Ideas.noBridgeTrial]
        case .pain: [Ideas.untriedCutOff]
        case .morning: [Ideas.ownMargins]
        case .recovery: [Ideas.shorterRest]
        case .loop, .week, .myths: []
        }
    }
}
