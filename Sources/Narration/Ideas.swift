public import Evidence

/// The ideas the system rests on, short, for help texts: each with its grade and where it comes from.
public struct Idea: Sendable {
    public let text: String
    public let grade: Grade
    public let sources: [Source]
}

/// The coach's ideas in our own words.
public enum Ideas {
    public static let all: [Idea] = [
        Idea(
            text: "A tendon is not loaded like a muscle. Tendon work is few, slow, heavy repetitions.",
            grade: .coach, sources: [Library.whitt]),
        Idea(
            text: "The tempo: 3 s up, 3 s down.", grade: .trial, sources: [Library.beyer2015, Library.whitt]),
        Idea(
            text: "At most \(Numbers.tendonRepetitions.value) repetitions of an exercise is a coach's habit,"
                + " not biology: a review found no effect of how many.",
            grade: .coach, sources: [Library.whitt, Library.pavlova2023]),
        Idea(
            text: "Muscle work is many repetitions, 2 s up and 3 s down. It is good for a tired or tight"
                + " calf and climbs no tendon ladder.",
            grade: .coach, sources: [Library.whitt]),
        Idea(
            text: "Strength is the first part. Plyometrics are the second, the bridge back to speed and"
                + " hills.",
            grade: .coach, sources: [Library.whitt]),
        Idea(
            text: "The gap between the two is real: raises and walking load the Achilles with"
                + " \(DecimalText.short(Numbers.raiseLoadLeast.value)) to"
                + " \(DecimalText.short(Numbers.raiseLoadMost.value)) times body weight, running and hopping"
                + " with \(DecimalText.short(Numbers.runLoadLeast.value)) to"
                + " \(DecimalText.short(Numbers.runLoadMost.value)).",
            grade: .cohort, sources: [Library.sancho2023]),
        Idea(
            text: "Easy miles are tolerated and fast ones are not, because what a step costs the tendon"
                + " grows steeply with its force, while the number of steps only adds up.",
            grade: .mechanism, sources: [Library.edwards2018]),
        Idea(
            text: "That is why kilometres, minutes and heart rate mislead: for each kilometre faster running"
                + " adds up to less load, and still costs the tendon as much or more.",
            grade: .mechanism, sources: [Library.firminger2020]),
        Idea(
            text: "Pain during a session says little of how large the load was.", grade: .cohort,
            sources: [Library.sancho2023]),
        Idea(
            text: "What decides is the answer of the next 24 hours: above all the next"
                + " morning.", grade: .expert,
            sources: [Library.silbernagel2007, Library.thomee1997]),
        Idea(
            text: "Progress is earned by sessions your tendon tolerated, never by the calendar"
                + " alone.", grade: .ourDefault,
            sources: [Library.ours]),
    ]
}
