import Foundation
import Journal
import ProgramFiles
import Testing

/// A change to a good document that must be refused, where, and why.
struct BrokenProgram: CustomTestStringConvertible, Sendable {
    let says: String
    /// Text of the good document, and what stands there instead; the first occurrence is replaced.
    let replacing: String
    let with: String
    /// Lines from the beginning of the change to the line that must be named.
    var below = 0
    /// What the reason must hold.
    let reason: String

    var testDescription: String { says }

    static let all: [BrokenProgram] = [
        BrokenProgram(
            says: "a gate of 13 days", replacing: "days: {value: 14", with: "days: {value: 13",
            reason: "13 loosens the gate: the rules ask for 14 or more"),
        BrokenProgram(
            says: "a test may hurt more", replacing: "heel_raise_pain: {value: 3",
            with: "heel_raise_pain: {value: 4", reason: "4 loosens the gate: the rules ask for 3 or less"),
        BrokenProgram(
            says: "fewer known mornings", replacing: "known: {value: 5", with: "known: {value: 4",
            reason: "4 known of 7 mornings loosens the gate"),
        BrokenProgram(
            says: "a longer window with the same count", replacing: "of: {value: 7", with: "of: {value: 14",
            below: 1, reason: "5 known of 14 mornings loosens the gate"),
        BrokenProgram(
            says: "weeks for days", replacing: "days: {value: 14, unit: days",
            with: "days: {value: 14, unit: weeks", reason: "days has the unit days, not `weeks`"),
        BrokenProgram(
            says: "a gate on a rung there is not", replacing: "value: v7", with: "value: v9",
            reason: "there is no v9 in this program"),
        BrokenProgram(
            says: "a gate on a rung of another ladder", replacing: "value: v7", with: "value: p6",
            reason: "speed_rung is a rung of speed, such as v2"),
        BrokenProgram(
            says: "a gate without a source", replacing: "sources: [thomee-1997]", with: "sources: []",
            reason: "name at least one source"),
        BrokenProgram(
            says: "an unknown exercise", replacing: "exercise: travelling-pogo",
            with: "exercise: traveling-pogo", reason: "did you mean `travelling-pogo`?"),
        BrokenProgram(
            says: "an exercise nobody knows", replacing: "exercise: bounding", with: "exercise: depth-jump",
            reason: "there is no exercise `depth-jump`; it is one of isometric-hold,"),
        BrokenProgram(
            says: "a load that falls", replacing: "reps: 10, tempo: 3-0-3, load: 10RM",
            with: "reps: 10, tempo: 3-0-3, load: 14RM", reason: "the load falls from s5 to s6"),
        BrokenProgram(
            says: "46 repetitions", replacing: "sets: 4, reps: 10", with: "sets: 2, reps: 23",
            reason: "2 x 23 repetitions: a tendon exercise has at most 45 in all"),
        BrokenProgram(
            says: "rungs out of order", replacing: "id: s3", with: "id: s4",
            reason: "rungs are named in their order: this one is s3"),
        BrokenProgram(
            says: "a rung of another ladder", replacing: "id: p1", with: "id: s1",
            reason: "the rungs of plyo are p1, p2 and so on"),
        BrokenProgram(
            says: "a key misspelt", replacing: "hops: 10", with: "hopps: 10",
            reason: "a rung of plyo has no key `hopps`; did you mean `hops`?"),
        BrokenProgram(
            says: "a key too many", replacing: "version: 1", with: "version: 1\nauthor: me",
            below: 1, reason: "a program has no key `author`; its keys are id, title"),
        BrokenProgram(
            says: "a key twice", replacing: "version: 1", with: "version: 1\nsite: midportion", below: 2,
            reason: "`site` stands here twice"),
        BrokenProgram(
            says: "a key twice in a rung", replacing: "        sets: 3\n        hops: 10",
            with: "        sets: 3\n        hops: 10\n        \"sets\": 4",
            below: 2, reason: "`sets` stands here twice"),
        BrokenProgram(
            says: "a title missing", replacing: "        title: Bounding\n", with: "",
            below: -1, reason: "a rung of plyo needs the key `title`"),
        BrokenProgram(
            says: "a title empty", replacing: "title: Bounding", with: "title:",
            reason: "title is a text, not nothing"),
        BrokenProgram(
            says: "a phase misspelt", replacing: "  keep:", with: "  keeep:",
            reason: "phases has no key `keeep`; did you mean `keep`?"),
        BrokenProgram(
            says: "a ladder without a grade",
            replacing: "    grade: D\n    sources: [springback, beyer-2015]\n    rungs",
            with: "    sources: [springback, beyer-2015]\n    rungs", below: -1,
            reason: "the ladder strength needs the key `grade`"),
        BrokenProgram(
            says: "a count in words", replacing: "sets: 4, reps: 10", with: "sets: four, reps: 10",
            reason: "sets is a whole number, such as 3, not `four`"),
        BrokenProgram(
            says: "a count in quotation marks", replacing: "sets: 4, reps: 10", with: "sets: \"4\", reps: 10",
            reason: "sets is a whole number"),
        BrokenProgram(
            says: "a count beyond all numbers", replacing: "reps: 10", with: "reps: 9223372036854775807",
            reason: "a tendon exercise has at most 45 in all"),
        BrokenProgram(
            says: "yes for true", replacing: "each_side: true", with: "each_side: yes",
            reason: "each_side is true or false, not `yes`"),
        BrokenProgram(
            says: "a lower class", replacing: "class: high", with: "class: medium",
            reason: "single-leg-pogo is high, not medium"),
        BrokenProgram(
            says: "more than twice the landings", replacing: "sets: 4\n        hops: 10",
            with: "sets: 4\n        hops: 16",
            below: 1, reason: "64 landings more than double the 30 of p1"),
        BrokenProgram(
            says: "a week's landings in a day", replacing: "hops: 20", with: "hops: 84",
            reason: "252 landings: a week has fewer than 250"),
        BrokenProgram(
            says: "hops that are no hops", replacing: "exercise: pogo", with: "exercise: single-leg-raise",
            reason: "single-leg-raise is not plyometric"),
        BrokenProgram(
            says: "hops among raises", replacing: "exercise: up-two-down-one-raise,", with: "exercise: pogo,",
            reason: "pogo is plyometric and belongs on the plyo ladder"),
        BrokenProgram(
            says: "muscle work", replacing: "exercise: single-leg-raise, intent: tendon",
            with: "exercise: single-leg-raise, intent: muscle",
            reason: "muscle work climbs no tendon ladder"),
        BrokenProgram(
            says: "a hold that moves", replacing: "seconds: 45,", with: "seconds: 45, tempo: 3-0-3,",
            reason: "held for `seconds`, or moved for `reps` in a `tempo`, not both"),
        BrokenProgram(
            says: "a moving exercise held", replacing: "reps: 15, tempo: 3-0-3", with: "seconds: 45",
            reason: "double-leg-raise is not held but moved"),
        BrokenProgram(
            says: "a tempo of two parts", replacing: "tempo: 3-0-3", with: "tempo: 3-3",
            reason: "a tempo is up-hold-down in seconds, such as 3-0-3, not `3-3`"),
        BrokenProgram(
            says: "a load in words", replacing: "load: 12RM", with: "load: heavy",
            reason: "a load is bodyweight, or 1RM to 30RM such as 12RM, not `heavy`"),
        BrokenProgram(
            says: "a heavy rung for red days", replacing: "exercise: double-leg-raise,",
            with: "exercise: single-leg-raise,",
            reason: "s2 is done in settle and on red days: a hold or a raise on both legs, without weight"),
        BrokenProgram(
            says: "weight for red days", replacing: "reps: 15, tempo: 3-0-3, load: bodyweight",
            with: "reps: 15, tempo: 3-0-3, load: 15RM", reason: "s2 is done in settle and on red days"),
        BrokenProgram(
            says: "a gate passed on two legs", replacing: "exercise: single-leg-pogo",
            with: "exercise: alternating-skip",
            reason: "p4 is at least high: alternating-skip is medium"),
        BrokenProgram(
            says: "intervals called medium", replacing: "effort: strides", with: "effort: 5k", below: -3,
            reason: "running of the effort 5k is high, not medium"),
        BrokenProgram(
            says: "a tempo run in the bridge", replacing: "effort: strides", with: "effort: tempo", below: 1,
            reason: "before the phase speed only strides may open"),
        BrokenProgram(
            says: "plyometrics too early", replacing: "opens: [{phase: bridge}]",
            with: "opens: [{phase: load}]", reason: "opening p1 there is looser than the rules allow"),
        BrokenProgram(
            says: "hills before strides", replacing: "tolerated: [v2]", with: "tolerated: [v1]",
            reason: "opening h1 there is looser than the rules allow"),
        BrokenProgram(
            says: "strides without a hop test", replacing: ", hops_single: 2", with: "",
            reason: "opening v1 there is looser than the rules allow"),
        BrokenProgram(
            says: "nothing opens it", replacing: "opens: [{phase: bridge}]", with: "opens: []",
            reason: "say in which phase it opens"),
        BrokenProgram(
            says: "an opening by a rung nobody knows", replacing: "tolerated: [p2]", with: "tolerated: [two]",
            reason: "a rung is a letter and a number, such as p2, not `two`"),
        BrokenProgram(
            says: "advancing sooner", replacing: "advance_at: 2", with: "advance_at: 1",
            reason: "advancing after 1 tolerated exposures loosens the rule of 2"),
        BrokenProgram(
            says: "two lengths of a repeat", replacing: "minutes: 2\n",
            with: "minutes: 2\n        metres: 400\n", below: 1,
            reason: "a repeat has seconds, minutes or metres, only one of them"),
        BrokenProgram(
            says: "a fast rung of easy running",
            replacing: "minutes: 6\n        walk_s: 60\n        effort: easy",
            with: "minutes: 6\n        walk_s: 60\n        effort: tempo",
            below: 2, reason: "the run ladder is easy and flat"),
        BrokenProgram(
            says: "grades the wrong way round", replacing: "grades: [4, 6]", with: "grades: [6, 4]",
            reason: "the steepest grade comes second"),
        BrokenProgram(
            says: "a grade of evidence nobody knows", replacing: "grade: T", with: "grade: A",
            reason: "there is no grade `A`; it is one of T (trial)"),
        BrokenProgram(
            says: "a source nobody knows", replacing: "sources: [beyer-2015, silb",
            with: "sources: [beyer2015, silb",
            reason: "there is no source `beyer2015`; did you mean `beyer-2015`?"),
        BrokenProgram(
            says: "a site nobody knows", replacing: "site: midportion", with: "site: heel",
            reason: "there is no site `heel`; it is one of midportion, insertional"),
        BrokenProgram(
            says: "an id with blanks", replacing: "id: achilles-midportion", with: "id: My program",
            reason: "an id is made of small letters, digits and hyphens"),
        BrokenProgram(
            says: "version none", replacing: "version: 1", with: "version: 0",
            reason: "version is 1 to 1000000, not 0"),
        BrokenProgram(
            says: "an anchor", replacing: "aim: Let", with: "aim: &quiet Let",
            reason: "anchors (&) and aliases (*) are not read"),
        BrokenProgram(
            says: "an unknown alias", replacing: "title: Settle", with: "title: *quiet",
            reason: "this is no YAML: found undefined alias"),
        BrokenProgram(
            says: "a bracket left open", replacing: "opens: [{phase: bridge}]",
            with: "opens: [{phase: bridge]", reason: "this is no YAML"),
        BrokenProgram(
            says: "a tab for blanks", replacing: "    title: Settle", with: "\ttitle: Settle",
            reason: "this is no YAML"),
        BrokenProgram(
            says: "a list for a text", replacing: "title: Settle", with: "title: [Settle]",
            reason: "title is a text, not a list"),
        BrokenProgram(
            says: "a text for keys", replacing: "  settle:\n    of:",
            with: "  settle: soon\n  later:\n    of:", below: 1, reason: "gates has no key `later`"),
    ]
}

@Suite struct BrokenProgramsTests {
    @Test(arguments: BrokenProgram.all)
    func isRefusedWhereItIsBroken(broken: BrokenProgram) throws {
        let good = try Documents.text(.midportion)
        let place = try #require(good.firstRange(of: broken.replacing), "not in the document")
        let text = good.replacingCharacters(in: place, with: broken.with)
        let line = text[..<place.lowerBound].count(where: \.isNewline) + 1 + broken.below
        let error = #expect(throws: ProgramFileError.self) {
            try ProgramFile.read(text: text, file: "mine.yaml")
        }
        let fault = try #require(error)
        #expect(fault.reason.contains(broken.reason))
        #expect(fault.line == line, "\(fault)")
        #expect(fault.description == "mine.yaml:\(fault.line):\(fault.column): \(fault.reason)")
    }

    @Test func theSameLinesAreNamedWithCarriageReturns() throws {
        let text = try Documents.text(.midportion)
            .replacing("days: {value: 14", with: "days: {value: 13", maxReplacements: 1)
        func line(_ text: String) throws -> Int {
            try #require(
                #expect(throws: ProgramFileError.self) { try ProgramFile.read(text: text, file: "") }
            ).line
        }
        #expect(try line(text) == line(text.replacing("\n", with: "\r\n")))
    }
}
