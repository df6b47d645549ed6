public import Evidence

/// An idea the system rests on, short: with its grade and where it comes from.
public struct Idea: Sendable {
    public let text: String
    public let grade: Grade
    public let sources: [Source]

    init(_ text: String, _ grade: Grade, _ sources: [Source]) {
        self.text = text
        self.grade = grade
        self.sources = sources
    }
}

/// The ideas of all lessons, in their order; those of one lesson stand together.
public enum Ideas {
    public static var all: [Idea] {
        var ideas: [Idea] = []
        for lesson in Lesson.allCases { ideas += lesson.ideas + lesson.doubts }
        return ideas
    }
}

// MARK: What load does

extension Ideas {
    static let easyAndFast = Idea(
        "Easy miles are tolerated and fast ones are not, because what a step costs the tendon grows steeply"
            + " with its force, while the number of steps only adds up.",
        .mechanism, [Library.edwards2018])
    static let misleading = Idea(
        "That is why kilometres, minutes and heart rate mislead: for each kilometre faster running adds up to"
            + " less load, and still costs the tendon as much or more.",
        .mechanism, [Library.firminger2020])
    static let unknownSteepness = Idea(
        "How steeply is not known for a living tendon. In the laboratory harm grows with about the"
            + " \(DecimalText.short(Numbers.doseExponentHigh.value))th power of force; we count with the"
            + " \(DecimalText.short(Numbers.doseExponent.value))th, and show what every power from"
            + " \(DecimalText.short(Numbers.doseExponentLow.value)) to"
            + " \(DecimalText.short(Numbers.doseExponentHigh.value)) says.",
        .ourDefault, [Library.ours, Library.wren2003, Library.firminger2020])
    static let hillsConflict = Idea(
        "On gentle hills the studies conflict: two of them found next to no difference to the flat. How we"
            + " count a climb is our own choice.",
        .ourDefault, [Library.neves2014, Library.telhan2010, Library.ours])
    static let renewal = Idea(
        "After hard work a tendon builds up for about three days, and its structure was back on the fourth"
            + " day after a match.",
        .mechanism, [Library.magnusson2010, Library.rosengarten2014])
    static let restDays = Idea(
        "So days lie between what stores energy in the tendon: the next comes \(Numbers.spacingMedium.value)"
            + " days after medium work and \(Numbers.spacingHigh.value) days after hard work, at the"
            + " earliest.",
        .ourDefault, [Library.magnusson2010, Library.rosengarten2014, Library.silbernagelCrossley2015])
    static let shorterRest = Idea(
        "These days are one fewer than a well-known scheme is recalled to ask for, and no trial has compared"
            + " them. When your mornings ask for more, they get it.",
        .ourDefault, [Library.ours, Library.silbernagelCrossley2015])
}

// MARK: What is done

extension Ideas {
    static let fewSlowHeavy = Idea(
        "A tendon is not loaded like a muscle. Tendon work is few, slow, heavy repetitions.", .coach,
        [Library.whitt])
    static let tempo = Idea(
        "The tempo: 3 s up, 3 s down.", .trial, [Library.beyer2015, Library.whitt])
    static let muscleWork = Idea(
        "Muscle work is many repetitions, 2 s up and 3 s down. It is good for a tired or tight calf and"
            + " climbs no tendon ladder.",
        .coach, [Library.whitt])
    static let repetitionCeiling = Idea(
        "At most \(Numbers.tendonRepetitions.value) repetitions of an exercise is a coach's habit, not"
            + " biology: a review found no effect of how many, only of how heavy.",
        .coach, [Library.whitt, Library.pavlova2023])
    static let twoParts = Idea(
        "Strength is the first part. Plyometrics are the second, the bridge back to speed and hills.", .coach,
        [Library.whitt])
    static let gap = Idea(
        "The gap between the two is real: raises and walking load the Achilles with"
            + " \(DecimalText.short(Numbers.raiseLoadLeast.value)) to"
            + " \(DecimalText.short(Numbers.raiseLoadMost.value)) times body weight, running and hopping with"
            + " \(DecimalText.short(Numbers.runLoadLeast.value)) to"
            + " \(DecimalText.short(Numbers.runLoadMost.value)).",
        .cohort, [Library.sancho2023])
    static let pogosFirst = Idea(
        "Pogos come first, low and few, and each set ends when the bounce goes. A hop on two legs is no small"
            + " load.",
        .coach, [Library.whitt, Library.fukashiro1995])
    static let noBridgeTrial = Idea(
        "No trial has tried plyometrics alone for the way back to speed and hills. The step makes sense of"
            + " the loads, and when it is taken is our own choice.",
        .ourDefault, [Library.ours, Library.sancho2023])
    static let restAlone = Idea(
        "Rest alone leaves a tendon that bears less, and too heavy too early is also too much too soon. The"
            + " way out is load it tolerates, a little more each time.",
        .coach, [Library.whitt])
    static let earned = Idea(
        "Progress is earned by sessions your tendon tolerated, never by the calendar alone.", .ourDefault,
        [Library.ours])
    static let holds = Idea(
        "Long holds are a gentle way to begin. As pain relief for the Achilles they were tried, and"
            + " brought none.",
        .trial, [Library.vanDerVlist2020])
    static let stretching = Idea(
        "Stretching alone does not mend an Achilles.", .coach, [Library.whitt])
    static let shoes = Idea(
        "A treadmill is not gentler than the road, and a thin shoe is not gentler than a thick one: both were"
            + " measured to load the Achilles more.",
        .mechanism, [Library.willy2016, Library.sinclair2015])
    static let symmetry = Idea(
        "Two equal legs prove little: equal can be equally weak. Here symmetry alone opens nothing.",
        .ourDefault, [Library.ours])
}

// MARK: What is heard

extension Ideas {
    static let painZones = Idea(
        "During a session pain up to \(Numbers.painAcceptable.value - 1) of 10 counts as quiet,"
            + " \(Numbers.painAcceptable.value) to \(Numbers.painHigh.value - 1) is acceptable when it has"
            + " settled by the next morning, and \(Numbers.painHigh.value) or more is too much.",
        .expert, [Library.thomee1997, Library.silbernagel2007])
    static let stopping = Idea(RuleText.stop, .ourDefault, [Library.silbernagel2007, Library.ours])
    static let painAndLoad = Idea(
        "Pain during a session says little of how large the load was.", .cohort, [Library.sancho2023])
    static let untriedCutOff = Idea(
        "Runners who trained by such limits did as well in a trial as those who first rested. The limits"
            + " themselves were never compared, and others draw them a point lower or higher.",
        .expert, [Library.silbernagel2007, Library.thomee1997])
    static let nextMorning = Idea(
        "What decides is the answer of the next 24 hours: above all the next morning.", .expert,
        [Library.silbernagel2007, Library.thomee1997])
    static let settled = Idea(
        "A morning without a limp is settled when it is close to your own usual one: pain at most"
            + " \(Numbers.settledPainMargin.value) and stiffness at most"
            + " \(Numbers.settledStiffnessMargin.value) min above it. Pain up to"
            + " \(Numbers.settledPainFloor.value) and stiffness up to \(Numbers.settledStiffnessFloor.value) min"
            + " always pass; a usual of more than pain \(Numbers.baselinePainCap.value) or"
            + " \(Numbers.baselineStiffnessCap.value) min counts as that much.",
        .ourDefault, [Library.ours, Library.silbernagel2007, Library.thomee1997])
    static let ownMargins = Idea(
        "All share the rule of the next morning. How far from usual is still settled is our own choice.",
        .ourDefault, [Library.ours])
    static let weekToWeek = Idea(
        "A single bad morning is no proof. What must not happen is that pain and stiffness rise from week to"
            + " week.",
        .expert, [Library.silbernagel2007])
    static let askedWeekly = Idea(
        "Once a week comes a minute of safety questions, too: some sore heels are something else.", .expert,
        [Library.screening])
}
