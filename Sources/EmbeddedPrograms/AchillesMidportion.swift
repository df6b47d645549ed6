// swift-format-ignore-file
// Made from Programs/achilles-midportion.yaml. Do not edit: Docs/programs.md says how to make it anew.
import Evidence
import Journal
import Rehab

enum AchillesMidportion {
    static func program() throws(ProgramFault) -> Program {
        try Program(
            id: "achilles-midportion", title: "Achilles, mid-portion", version: 1,
            site: .midportion, hash: "0a24be2baabc11e2b9afd750c912d2d7b9ee90e6d871b6f46b761f38f0f4c7e8",
            ladders: [try strength(), try plyo(), try run(), try speed(), try hills()],
            gates: gates, phases: phases)
    }

    static var phases: [PhaseText] {
        [
            PhaseText(phase: .settle, title: "Settle", aim: "Let the tendon calm down without putting it to sleep. Gentle raises, easy or no running, quiet mornings."),
            PhaseText(phase: .load, title: "Load", aim: "Make the calf and the tendon strong with slow, heavy raises. Running stays easy and flat."),
            PhaseText(phase: .bridge, title: "Bridge", aim: "Teach the tendon to be a spring again with small hops, the step between raises and speed."),
            PhaseText(phase: .speed, title: "Speed", aim: "Bring back fast running and then hills, one new stimulus at a time, with the strength kept up."),
            PhaseText(phase: .keep, title: "Keep", aim: "Train as you like within the caps. Heavy raises and a few hops each week keep the tendon ready."),
        ]
    }

    static var gates: Gates {
        Gates(
            settle: Gates.Settle(of: 4, known: 3, strengthRung: 2, strengthPain: 5),
            load: Gates.Load(days: 14, sessions: 6, mornings: Gates.Mornings(of: 7, known: 5, unsettled: 1, medianPain: 3, medianStiffness: 15), heelRaises: 20, heelRaisesFrom50: 16, heelRaisesFrom60: 13, symmetryPercent: 80, within: 6, heelRaisePain: 3, hopsDoublePain: 3, testDays: 14),
            bridge: Gates.Bridge(plyoRung: 4, runRung: 7, easyRuns: 2, easyMinutes: 30, runDays: 14, runPain: 3, mornings: Gates.Mornings(of: 10, known: 7, unsettled: 2, medianPain: 2, medianStiffness: 15), hopsSinglePain: 2, testDays: 14),
            speed: Gates.Speed(speedRung: 7, hillsRung: 3, flareFreeDays: 28))
    }

    static func strength() throws(ProgramFault) -> LadderPlan {
        var rungs: [Rung] = []
        rungs.append(Rung(
            name: RungName(.strength, 1), title: "Isometric hold, both legs",
            work: .strength([
                try StrengthPrescription(exercise: .isometricHold, dose: .hold(try HoldDose(sets: 5, seconds: 45)), load: .bodyweight, rest: 120),
                try StrengthPrescription(exercise: .isometricHoldBent, dose: .hold(try HoldDose(sets: 5, seconds: 45)), load: .bodyweight, rest: 120),
            ]),
            storage: .none, openings: [Opening(phase: .settle, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "Fingertips on a wall, rise halfway on both feet and stay there. Then again with soft, bent knees. Breathe; the calf should work and the tendon should stay quiet.",
            grade: .expert, sources: [Library.griffin2021, Library.vanDerVlist2020]))
        rungs.append(Rung(
            name: RungName(.strength, 2), title: "Slow raise, both legs",
            work: .strength([
                try StrengthPrescription(exercise: .doubleLegRaise, dose: .tendon(try TendonDose(sets: 3, repetitions: 15, tempo: try Tempo(up: 3, hold: 0, down: 3))), load: .bodyweight, rest: 120),
                try StrengthPrescription(exercise: .doubleLegRaiseBent, dose: .tendon(try TendonDose(sets: 3, repetitions: 15, tempo: try Tempo(up: 3, hold: 0, down: 3))), load: .bodyweight, rest: 120),
            ]),
            storage: .none, openings: [Opening(phase: .settle, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "Floor or step. Count three up and three down, no bounce at the bottom. Push through the big toe and share the weight evenly.",
            grade: .trial, sources: [Library.beyer2015, Library.silbernagel2007]))
        rungs.append(Rung(
            name: RungName(.strength, 3), title: "Up on two, down on one",
            work: .strength([
                try StrengthPrescription(exercise: .upTwoDownOne, dose: .tendon(try TendonDose(sets: 3, repetitions: 12, tempo: try Tempo(up: 3, hold: 0, down: 3))), load: .bodyweight, rest: 120),
                try StrengthPrescription(exercise: .upTwoDownOneBent, dose: .tendon(try TendonDose(sets: 3, repetitions: 12, tempo: try Tempo(up: 3, hold: 0, down: 3))), load: .bodyweight, rest: 120),
            ]),
            storage: .none, openings: [Opening(phase: .load, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "Floor or step. Rise on both, shift over at the top, lower on one for a slow three. Do each side; stop the set when the heel starts to drop.",
            grade: .ourDefault, sources: [Library.ours, Library.beyer2015]))
        rungs.append(Rung(
            name: RungName(.strength, 4), title: "Single-leg slow raise",
            work: .strength([
                try StrengthPrescription(exercise: .singleLegRaise, dose: .tendon(try TendonDose(sets: 3, repetitions: 15, tempo: try Tempo(up: 3, hold: 0, down: 3))), load: .bodyweight, rest: 120),
                try StrengthPrescription(exercise: .singleLegRaiseBent, dose: .tendon(try TendonDose(sets: 3, repetitions: 15, tempo: try Tempo(up: 3, hold: 0, down: 3))), load: .bodyweight, rest: 120),
            ]),
            storage: .none, openings: [Opening(phase: .load, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "Floor or step, fingertips for balance only. Full height every time; the last ones are meant to be slow and ugly in the calf, not sharp in the tendon.",
            grade: .ourDefault, sources: [Library.ours, Library.beyer2015, Library.whitt]))
        rungs.append(Rung(
            name: RungName(.strength, 5), title: "Single-leg loaded raise, 12RM",
            work: .strength([
                try StrengthPrescription(exercise: .loadedSingleLegRaise, dose: .tendon(try TendonDose(sets: 3, repetitions: 12, tempo: try Tempo(up: 3, hold: 0, down: 3))), load: .repetitionMaximum(12), rest: 150),
                try StrengthPrescription(exercise: .loadedSingleLegRaiseBent, dose: .tendon(try TendonDose(sets: 3, repetitions: 12, tempo: try Tempo(up: 3, hold: 0, down: 3))), load: .repetitionMaximum(12), rest: 150),
            ]),
            storage: .none, openings: [Opening(phase: .load, tolerated: [], hopsSingle: nil)],
            equipment: [.backpack, .dumbbell, .barbell, .legPress, .seatedMachine],
            cue: "Pack a weight that leaves nothing in the tank after the last repetition. A full backpack will do. Same slow count, same full height.",
            grade: .ourDefault, sources: [Library.beyer2015, Library.pavlova2023, Library.ours]))
        rungs.append(Rung(
            name: RungName(.strength, 6), title: "Single-leg loaded raise, 10RM",
            work: .strength([
                try StrengthPrescription(exercise: .loadedSingleLegRaise, dose: .tendon(try TendonDose(sets: 4, repetitions: 10, tempo: try Tempo(up: 3, hold: 0, down: 3))), load: .repetitionMaximum(10), rest: 150),
                try StrengthPrescription(exercise: .loadedSingleLegRaiseBent, dose: .tendon(try TendonDose(sets: 4, repetitions: 10, tempo: try Tempo(up: 3, hold: 0, down: 3))), load: .repetitionMaximum(10), rest: 150),
            ]),
            storage: .none, openings: [Opening(phase: .load, tolerated: [], hopsSingle: nil)],
            equipment: [.backpack, .dumbbell, .barbell, .legPress, .seatedMachine],
            cue: "A little heavier, a little fewer. If the third second up gets lost, the weight is too much for today.",
            grade: .ourDefault, sources: [Library.beyer2015, Library.pavlova2023, Library.ours]))
        rungs.append(Rung(
            name: RungName(.strength, 7), title: "Single-leg loaded raise, 8RM",
            work: .strength([
                try StrengthPrescription(exercise: .loadedSingleLegRaise, dose: .tendon(try TendonDose(sets: 4, repetitions: 8, tempo: try Tempo(up: 3, hold: 0, down: 3))), load: .repetitionMaximum(8), rest: 180),
                try StrengthPrescription(exercise: .loadedSingleLegRaiseBent, dose: .tendon(try TendonDose(sets: 4, repetitions: 8, tempo: try Tempo(up: 3, hold: 0, down: 3))), load: .repetitionMaximum(8), rest: 180),
            ]),
            storage: .none, openings: [Opening(phase: .load, tolerated: [], hopsSingle: nil)],
            equipment: [.backpack, .dumbbell, .barbell, .legPress, .seatedMachine],
            cue: "Heavy now. Take the whole rest between sets. A machine or a bar is easier to hold than a bag.",
            grade: .ourDefault, sources: [Library.beyer2015, Library.pavlova2023, Library.ours]))
        rungs.append(Rung(
            name: RungName(.strength, 8), title: "Single-leg loaded raise, 6RM",
            work: .strength([
                try StrengthPrescription(exercise: .loadedSingleLegRaise, dose: .tendon(try TendonDose(sets: 4, repetitions: 6, tempo: try Tempo(up: 3, hold: 0, down: 3))), load: .repetitionMaximum(6), rest: 180),
                try StrengthPrescription(exercise: .loadedSingleLegRaiseBent, dose: .tendon(try TendonDose(sets: 4, repetitions: 6, tempo: try Tempo(up: 3, hold: 0, down: 3))), load: .repetitionMaximum(6), rest: 180),
            ]),
            storage: .none, openings: [Opening(phase: .load, tolerated: [], hopsSingle: nil)],
            equipment: [.backpack, .dumbbell, .barbell, .legPress, .seatedMachine],
            cue: "As heavy as it gets, and still three up, three down. Stay here once or twice a week for as long as you run.",
            grade: .ourDefault, sources: [Library.beyer2015, Library.pavlova2023, Library.ours]))
        return LadderPlan(ladder: .strength, rungs: rungs, advanceAt: 3, grade: .ourDefault, sources: [Library.ours, Library.beyer2015])
    }

    static func plyo() throws(ProgramFault) -> LadderPlan {
        var rungs: [Rung] = []
        rungs.append(Rung(
            name: RungName(.plyo, 1), title: "Double-leg pogo, low",
            work: .plyo(try PlyoPrescription(exercise: .pogo, sets: 3, hops: 10, eachSide: false, rest: 60)),
            storage: .medium, openings: [Opening(phase: .bridge, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "After a warm-up, stiff ankles, quick and quiet, barely off the floor. Stop the set when it gets loud.",
            grade: .coach, sources: [Library.whitt, Library.fukashiro1995, Library.ours]))
        rungs.append(Rung(
            name: RungName(.plyo, 2), title: "Double-leg pogo, travelling",
            work: .plyo(try PlyoPrescription(exercise: .travellingPogo, sets: 4, hops: 10, eachSide: false, rest: 60)),
            storage: .medium, openings: [Opening(phase: .bridge, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "One set forward, one set sideways, in turn. Small steps; land where you look, heels kissing the floor at most.",
            grade: .coach, sources: [Library.whitt, Library.griffin2021, Library.ours]))
        rungs.append(Rung(
            name: RungName(.plyo, 3), title: "Alternating-leg skip",
            work: .plyo(try PlyoPrescription(exercise: .alternatingSkip, sets: 3, hops: 20, eachSide: false, rest: 60)),
            storage: .medium, openings: [Opening(phase: .bridge, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "Skip from leg to leg like a child, light and tall. Every landing counts one.",
            grade: .ourDefault, sources: [Library.ours, Library.griffin2021]))
        rungs.append(Rung(
            name: RungName(.plyo, 4), title: "Single-leg pogo",
            work: .plyo(try PlyoPrescription(exercise: .singleLegPogo, sets: 3, hops: 8, eachSide: true, rest: 90)),
            storage: .high, openings: [Opening(phase: .bridge, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "Good side first, to show the other how. On the spot, low and quick; stop the set when the ankle goes soft.",
            grade: .ourDefault, sources: [Library.ours, Library.sancho2023]))
        rungs.append(Rung(
            name: RungName(.plyo, 5), title: "Single-leg forward hop",
            work: .plyo(try PlyoPrescription(exercise: .forwardHop, sets: 4, hops: 8, eachSide: true, rest: 90)),
            storage: .high, openings: [Opening(phase: .bridge, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "Short hops in a line, each landing leaving at once. Distance is not the point; the quick ankle is.",
            grade: .ourDefault, sources: [Library.ours, Library.sancho2023]))
        rungs.append(Rung(
            name: RungName(.plyo, 6), title: "Bounding",
            work: .plyo(try PlyoPrescription(exercise: .bounding, sets: 4, hops: 6, eachSide: true, rest: 120)),
            storage: .high, openings: [Opening(phase: .bridge, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "Long, springy strides from foot to foot on soft flat ground. Full rest, full quality, then go home.",
            grade: .ourDefault, sources: [Library.ours, Library.sancho2023]))
        return LadderPlan(ladder: .plyo, rungs: rungs, advanceAt: 2, grade: .ourDefault, sources: [Library.ours, Library.moran2021])
    }

    static func run() throws(ProgramFault) -> LadderPlan {
        var rungs: [Rung] = []
        rungs.append(Rung(
            name: RungName(.run, 1), title: "5 x 1 min run, 1 min walk",
            work: .run(try RunPrescription(repeats: 5, seconds: 60, metres: nil, walk: 60, effort: .easy, grades: nil)),
            storage: .none, openings: [Opening(phase: .settle, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "Flat and slow enough to tell a story. It is meant to feel like too little.",
            grade: .ourDefault, sources: [Library.ours]))
        rungs.append(Rung(
            name: RungName(.run, 2), title: "5 x 2 min run, 1 min walk",
            work: .run(try RunPrescription(repeats: 5, seconds: 120, metres: nil, walk: 60, effort: .easy, grades: nil)),
            storage: .none, openings: [Opening(phase: .settle, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "Flat and easy. Walk when it is time to walk, also when you feel fine.",
            grade: .ourDefault, sources: [Library.ours]))
        rungs.append(Rung(
            name: RungName(.run, 3), title: "5 x 3 min run, 1 min walk",
            work: .run(try RunPrescription(repeats: 5, seconds: 180, metres: nil, walk: 60, effort: .easy, grades: nil)),
            storage: .none, openings: [Opening(phase: .settle, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "Flat and easy, in the shoes you know. Nothing new on the feet this week.",
            grade: .ourDefault, sources: [Library.ours]))
        rungs.append(Rung(
            name: RungName(.run, 4), title: "3 x 6 min run, 1 min walk",
            work: .run(try RunPrescription(repeats: 3, seconds: 360, metres: nil, walk: 60, effort: .easy, grades: nil)),
            storage: .none, openings: [Opening(phase: .settle, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "Full sentences all the way. The walk is a check; if you limp in it, that was the run.",
            grade: .ourDefault, sources: [Library.ours]))
        rungs.append(Rung(
            name: RungName(.run, 5), title: "2 x 12 min run, 1 min walk",
            work: .run(try RunPrescription(repeats: 2, seconds: 720, metres: nil, walk: 60, effort: .easy, grades: nil)),
            storage: .none, openings: [Opening(phase: .settle, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "Nearly a run. Keep the second half no faster than the first.",
            grade: .ourDefault, sources: [Library.ours]))
        rungs.append(Rung(
            name: RungName(.run, 6), title: "30 min easy",
            work: .run(try RunPrescription(repeats: 1, seconds: 1800, metres: nil, walk: nil, effort: .easy, grades: nil)),
            storage: .none, openings: [Opening(phase: .settle, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "Half an hour in one piece, flat and chatty. Tomorrow morning tells how it was.",
            grade: .ourDefault, sources: [Library.ours]))
        rungs.append(Rung(
            name: RungName(.run, 7), title: "Easy running within the cap",
            work: .run(try RunPrescription(repeats: 1, seconds: nil, metres: nil, walk: nil, effort: .easy, grades: nil)),
            storage: .none, openings: [Opening(phase: .settle, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "Run as far as today's allowance says, easy and mostly flat. A treadmill or a thin shoe is not gentler.",
            grade: .ourDefault, sources: [Library.ours, Library.willy2016, Library.sinclair2015]))
        return LadderPlan(ladder: .run, rungs: rungs, advanceAt: 2, grade: .ourDefault, sources: [Library.ours])
    }

    static func speed() throws(ProgramFault) -> LadderPlan {
        var rungs: [Rung] = []
        rungs.append(Rung(
            name: RungName(.speed, 1), title: "4 x 15 s strides",
            work: .run(try RunPrescription(repeats: 4, seconds: 15, metres: nil, walk: nil, effort: .strides, grades: nil)),
            storage: .medium, openings: [Opening(phase: .bridge, tolerated: [RungName(.plyo, 2)], hopsSingle: 2), Opening(phase: .speed, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "After an easy run, on the flat. Build up, touch quick, ease out. Walk all the way back. Never a sprint.",
            grade: .ourDefault, sources: [Library.ours]))
        rungs.append(Rung(
            name: RungName(.speed, 2), title: "8 x 20 s strides",
            work: .run(try RunPrescription(repeats: 8, seconds: 20, metres: nil, walk: nil, effort: .strides, grades: nil)),
            storage: .medium, openings: [Opening(phase: .bridge, tolerated: [RungName(.plyo, 2)], hopsSingle: 2), Opening(phase: .speed, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "The same, a few more. The last one should look like the first one; if not, leave it out.",
            grade: .ourDefault, sources: [Library.ours]))
        rungs.append(Rung(
            name: RungName(.speed, 3), title: "2 x 8 min tempo",
            work: .run(try RunPrescription(repeats: 2, seconds: 480, metres: nil, walk: 120, effort: .tempo, grades: nil)),
            storage: .medium, openings: [Opening(phase: .speed, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "Comfortably hard, short phrases only. Start slower than you want to.",
            grade: .ourDefault, sources: [Library.ours]))
        rungs.append(Rung(
            name: RungName(.speed, 4), title: "25 min tempo",
            work: .run(try RunPrescription(repeats: 1, seconds: 1500, metres: nil, walk: nil, effort: .tempo, grades: nil)),
            storage: .medium, openings: [Opening(phase: .speed, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "One steady piece after a long warm-up. Even pace, relaxed feet.",
            grade: .ourDefault, sources: [Library.ours]))
        rungs.append(Rung(
            name: RungName(.speed, 5), title: "5 x 3 min at 10k effort",
            work: .run(try RunPrescription(repeats: 5, seconds: 180, metres: nil, walk: 120, effort: .tenK, grades: nil)),
            storage: .high, openings: [Opening(phase: .speed, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "By effort, not by watch. Walk or shuffle between; go again only when the foot feels light.",
            grade: .ourDefault, sources: [Library.ours]))
        rungs.append(Rung(
            name: RungName(.speed, 6), title: "8 x 400 m at 5k effort",
            work: .run(try RunPrescription(repeats: 8, seconds: nil, metres: 400, walk: 120, effort: .fiveK, grades: nil)),
            storage: .high, openings: [Opening(phase: .speed, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "Wide bends or a straight path, no spikes. The first two are the slowest.",
            grade: .ourDefault, sources: [Library.ours]))
        rungs.append(Rung(
            name: RungName(.speed, 7), title: "Any one quality session",
            work: .run(try RunPrescription(repeats: 1, seconds: nil, metres: nil, walk: nil, effort: .free, grades: nil)),
            storage: .high, openings: [Opening(phase: .speed, tolerated: [], hopsSingle: nil)],
            equipment: [],
            cue: "A session of your own choice, one at a time. Change one thing from last time, not three.",
            grade: .ourDefault, sources: [Library.ours]))
        return LadderPlan(ladder: .speed, rungs: rungs, advanceAt: 2, grade: .ourDefault, sources: [Library.ours, Library.edwards2018])
    }

    static func hills() throws(ProgramFault) -> LadderPlan {
        var rungs: [Rung] = []
        rungs.append(Rung(
            name: RungName(.hills, 1), title: "Easy run on grades up to 4%",
            work: .run(try RunPrescription(repeats: 1, seconds: nil, metres: nil, walk: nil, effort: .easy, grades: 0...4)),
            storage: .medium, openings: [Opening(phase: .speed, tolerated: [RungName(.speed, 2)], hopsSingle: nil)],
            equipment: [],
            cue: "Your easy run, on a rolling road. Shorten the step uphill, roll down without braking.",
            grade: .ourDefault, sources: [Library.ours, Library.neves2014, Library.telhan2010]))
        rungs.append(Rung(
            name: RungName(.hills, 2), title: "4 x 15 s uphill strides",
            work: .run(try RunPrescription(repeats: 4, seconds: 15, metres: nil, walk: nil, effort: .uphill, grades: 4...6)),
            storage: .medium, openings: [Opening(phase: .speed, tolerated: [RungName(.speed, 2)], hopsSingle: nil)],
            equipment: [],
            cue: "A gentle slope, quick short steps, hips tall. Walk down, always.",
            grade: .ourDefault, sources: [Library.ours]))
        rungs.append(Rung(
            name: RungName(.hills, 3), title: "6 x 45 s uphill",
            work: .run(try RunPrescription(repeats: 6, seconds: 45, metres: nil, walk: nil, effort: .uphill, grades: 5...8)),
            storage: .high, openings: [Opening(phase: .speed, tolerated: [RungName(.speed, 4)], hopsSingle: nil)],
            equipment: [],
            cue: "Strong, not flat out. Push the ground behind you and walk down slowly.",
            grade: .ourDefault, sources: [Library.ours]))
        rungs.append(Rung(
            name: RungName(.hills, 4), title: "Any hills",
            work: .run(try RunPrescription(repeats: 1, seconds: nil, metres: nil, walk: nil, effort: .free, grades: nil)),
            storage: .high, openings: [Opening(phase: .speed, tolerated: [RungName(.speed, 4)], hopsSingle: nil)],
            equipment: [],
            cue: "Hills as you like them, one hilly day at a time. Long steep climbs are heavy days for the tendon.",
            grade: .ourDefault, sources: [Library.ours]))
        return LadderPlan(ladder: .hills, rungs: rungs, advanceAt: 2, grade: .ourDefault, sources: [Library.ours, Library.neves2014, Library.telhan2010])
    }

    static var numbers: [Cited<String>] {
        var numbers: [Cited<String>] = []
        numbers.append(Cited("strength: advances at", "3", "tolerated exposures", .ourDefault, [Library.ours, Library.beyer2015], note: ""))
        numbers.append(Cited("s1: dose", "isometric-hold 5 x 45 s, body weight, rest 120 s; isometric-hold-bent-knee 5 x 45 s, body weight, rest 120 s", "a session", .expert, [Library.griffin2021, Library.vanDerVlist2020], note: "A gentle start, not pain relief; the trial that looked for relief found none. The rest is our own choice."))
        numbers.append(Cited("s2: dose", "double-leg-raise 3 x 15, 3-0-3, body weight, rest 120 s; double-leg-raise-bent-knee 3 x 15, 3-0-3, body weight, rest 120 s", "a session", .trial, [Library.beyer2015, Library.silbernagel2007], note: "Sets, repetitions and tempo are those of the trial's first week; it added weight, this rung does not."))
        numbers.append(Cited("s3: dose", "up-two-down-one-raise 3 x 12, 3-0-3, body weight, rest 120 s; up-two-down-one-raise-bent-knee 3 x 12, 3-0-3, body weight, rest 120 s", "a session", .ourDefault, [Library.ours, Library.beyer2015], note: "The tempo is the trial's; the step from two legs to one is our own choice."))
        numbers.append(Cited("s4: dose", "single-leg-raise 3 x 15, 3-0-3, body weight, rest 120 s; single-leg-raise-bent-knee 3 x 15, 3-0-3, body weight, rest 120 s", "a session", .ourDefault, [Library.ours, Library.beyer2015, Library.whitt], note: "Tempo and repetitions are those of the trial's first week, done there on both legs."))
        numbers.append(Cited("s5: dose", "loaded-single-leg-raise 3 x 12, 3-0-3, 12RM, rest 150 s; loaded-single-leg-raise-bent-knee 3 x 12, 3-0-3, 12RM, rest 150 s", "a session", .ourDefault, [Library.beyer2015, Library.pavlova2023, Library.ours], note: "Sets, load and tempo are those of the trial, done there on both legs; one leg is our own choice."))
        numbers.append(Cited("s6: dose", "loaded-single-leg-raise 4 x 10, 3-0-3, 10RM, rest 150 s; loaded-single-leg-raise-bent-knee 4 x 10, 3-0-3, 10RM, rest 150 s", "a session", .ourDefault, [Library.beyer2015, Library.pavlova2023, Library.ours], note: "Sets, load and tempo are those of the trial, done there on both legs; one leg is our own choice."))
        numbers.append(Cited("s7: dose", "loaded-single-leg-raise 4 x 8, 3-0-3, 8RM, rest 180 s; loaded-single-leg-raise-bent-knee 4 x 8, 3-0-3, 8RM, rest 180 s", "a session", .ourDefault, [Library.beyer2015, Library.pavlova2023, Library.ours], note: "This week of the trial is recalled, not seen; one leg is our own choice."))
        numbers.append(Cited("s8: dose", "loaded-single-leg-raise 4 x 6, 3-0-3, 6RM, rest 180 s; loaded-single-leg-raise-bent-knee 4 x 6, 3-0-3, 6RM, rest 180 s", "a session", .ourDefault, [Library.beyer2015, Library.pavlova2023, Library.ours], note: "Sets, load and tempo are those of the trial, done there on both legs; one leg is our own choice."))
        numbers.append(Cited("plyo: advances at", "2", "tolerated exposures", .ourDefault, [Library.ours, Library.moran2021], note: ""))
        numbers.append(Cited("p1: dose", "pogo 3 x 10, rest 60 s", "a session", .coach, [Library.whitt, Library.fukashiro1995, Library.ours], note: "Pogos first is the coach's; a two-leg hop is no small load, so low and few. The count is our own choice."))
        numbers.append(Cited("p2: dose", "travelling-pogo 4 x 10, rest 60 s", "a session", .coach, [Library.whitt, Library.griffin2021, Library.ours], note: "The exercise is the coach's, the count that of a published program."))
        numbers.append(Cited("p3: dose", "alternating-skip 3 x 20, rest 60 s", "a session", .ourDefault, [Library.ours, Library.griffin2021], note: ""))
        numbers.append(Cited("p4: dose", "single-leg-pogo 3 x 8 each side, rest 90 s", "a session", .ourDefault, [Library.ours, Library.sancho2023], note: ""))
        numbers.append(Cited("p5: dose", "single-leg-forward-hop 4 x 8 each side, rest 90 s", "a session", .ourDefault, [Library.ours, Library.sancho2023], note: ""))
        numbers.append(Cited("p6: dose", "bounding 4 x 6 each side, rest 120 s", "a session", .ourDefault, [Library.ours, Library.sancho2023], note: ""))
        numbers.append(Cited("run: advances at", "2", "tolerated exposures", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("r1: dose", "5 x 60 s easy, walk 60 s", "a session", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("r2: dose", "5 x 120 s easy, walk 60 s", "a session", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("r3: dose", "5 x 180 s easy, walk 60 s", "a session", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("r4: dose", "3 x 360 s easy, walk 60 s", "a session", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("r5: dose", "2 x 720 s easy, walk 60 s", "a session", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("r6: dose", "1 x 1800 s easy", "a session", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("r7: dose", "easy", "a session", .ourDefault, [Library.ours, Library.willy2016, Library.sinclair2015], note: ""))
        numbers.append(Cited("speed: advances at", "2", "tolerated exposures", .ourDefault, [Library.ours, Library.edwards2018], note: ""))
        numbers.append(Cited("v1: dose", "4 x 15 s strides", "a session", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("v2: dose", "8 x 20 s strides", "a session", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("v3: dose", "2 x 480 s tempo, walk 120 s", "a session", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("v4: dose", "1 x 1500 s tempo", "a session", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("v5: dose", "5 x 180 s 10k, walk 120 s", "a session", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("v6: dose", "8 x 400 m 5k, walk 120 s", "a session", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("v7: dose", "free", "a session", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("hills: advances at", "2", "tolerated exposures", .ourDefault, [Library.ours, Library.neves2014, Library.telhan2010], note: ""))
        numbers.append(Cited("h1: dose", "easy, grades 0 to 4%", "a session", .ourDefault, [Library.ours, Library.neves2014, Library.telhan2010], note: ""))
        numbers.append(Cited("h2: dose", "4 x 15 s uphill, grades 4 to 6%", "a session", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("h3: dose", "6 x 45 s uphill, grades 5 to 8%", "a session", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("h4: dose", "free", "a session", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("settle gate: of", "4", "days", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("settle gate: known", "3", "mornings", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("settle gate: strength rung", "s2", "rung", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("settle gate: strength pain", "5", "points NPRS", .trial, [Library.silbernagel2007], note: ""))
        numbers.append(Cited("load gate: days", "14", "days", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("load gate: strength sessions", "6", "sessions", .ourDefault, [Library.beyer2015], note: "two weeks of three"))
        numbers.append(Cited("load gate: of", "7", "mornings", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("load gate: known", "5", "mornings", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("load gate: unsettled", "1", "mornings", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("load gate: median pain", "3", "points NPRS", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("load gate: median stiffness", "15", "min", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("load gate: heel raises", "20", "raises", .ourDefault, [Library.hebertLosier2017, Library.griffin2021], note: "median of healthy people 21 to 24"))
        numbers.append(Cited("load gate: heel raises from 50", "16", "raises", .ourDefault, [Library.hebertLosier2017], note: ""))
        numbers.append(Cited("load gate: heel raises from 60", "13", "raises", .ourDefault, [Library.hebertLosier2017], note: ""))
        numbers.append(Cited("load gate: symmetry percent", "80", "%", .ourDefault, [Library.griffin2021], note: "symmetry alone opens nothing"))
        numbers.append(Cited("load gate: within", "6", "raises", .cohort, [Library.hebertLosier2017], note: "the test's noise from day to day"))
        numbers.append(Cited("load gate: heel raise pain", "3", "points NPRS", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("load gate: hops double pain", "3", "points NPRS", .expert, [Library.griffin2021], note: "under 5 there; ours is stricter"))
        numbers.append(Cited("load gate: test days", "14", "days", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("bridge gate: plyo rung", "p4", "rung", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("bridge gate: run rung", "r7", "rung", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("bridge gate: easy runs", "2", "runs", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("bridge gate: easy minutes", "30", "min", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("bridge gate: run days", "14", "days", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("bridge gate: run pain", "3", "points NPRS", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("bridge gate: of", "10", "mornings", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("bridge gate: known", "7", "mornings", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("bridge gate: unsettled", "2", "mornings", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("bridge gate: median pain", "2", "points NPRS", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("bridge gate: median stiffness", "15", "min", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("bridge gate: hops single pain", "2", "points NPRS", .expert, [Library.thomee1997], note: ""))
        numbers.append(Cited("bridge gate: test days", "14", "days", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("speed gate: speed rung", "v7", "rung", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("speed gate: hills rung", "h3", "rung", .ourDefault, [Library.ours], note: ""))
        numbers.append(Cited("speed gate: flare free days", "28", "days", .ourDefault, [Library.ours], note: ""))
        return numbers
    }
}
