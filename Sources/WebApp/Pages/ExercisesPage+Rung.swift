import Account
import Answers
import Evidence
import Journal
import Narration
import Quantities
import Rehab
import Tendon

/// A rung as the page of exercises shows it.
struct RungCard {
    /// Its name, such as `s4`, which is where in the page it is, too.
    let id: String
    let title: String
    let step: Step
    let isToday: Bool
    /// Whether it is shown open.
    let isOpen: Bool
    /// The drawings of its movement, names of symbols in `figures.mustache`.
    let figures: [String]
    /// How it is done: sets, repetitions, tempo, rest, load, what with, and a cue.
    let lines: [String]
    let storage: String
    let opens: String
    let dose: String
    let peaks: [Peak]
    let grade: String
    let gradeWords: String
    let sources: [Citation]

    /// How far the runner has come with it; one of them holds.
    struct Step {
        let isTolerated: Bool
        let isHere: Bool
        let isNext: Bool
        let isAhead: Bool
    }

    /// What is known of its peak load.
    struct Peak {
        /// The peak beside one of easy running; nil where no ratio is known.
        let says: String?
        let note: String
        let isRecalled: Bool
        let citation: Citation?
    }

    init(_ rung: BridgeRung, isToday: Bool, _ narrator: Narrator) {
        let plan = rung.rung
        id = plan.name.text
        title = plan.title
        step = Step(
            isTolerated: rung.step == .tolerated, isHere: rung.step == .now, isNext: rung.step == .next,
            isAhead: rung.step == .ahead)
        self.isToday = isToday
        isOpen = isToday || rung.step == .now
        figures = plan.figures
        lines = narrator.lines(plan)
        storage = narrator.storage(plan.storage)
        opens = narrator.opens(plan)
        dose = narrator.session(rung.dose)
        peaks = rung.points.map { Peak($0, narrator) }
        grade = plan.grade.rawValue
        gradeWords = plan.grade.words
        sources = plan.sources.map { Citation($0) }
    }
}

extension RungCard.Peak {
    init(_ point: LoadPoint, _ narrator: Narrator) {
        says = narrator.peak(point)
        note = point.note.asSentence
        isRecalled = point.status == .recalled
        citation = point.source.map { Citation($0) }
    }
}

extension Rung {
    /// The drawings of its movement.
    fileprivate var figures: [String] {
        switch work {
        case .strength(let exercises): exercises.map { "figure-\($0.exercise.figure)" }
        case .plyo(let hops): ["figure-\(hops.exercise.figure)"]
        case .run(let run):
            switch run.effort {
            case .easy: [run.grades == nil ? "figure-run" : "figure-hill"]
            case .uphill: ["figure-hill"]
            case .free: [name.ladder == .hills ? "figure-hill" : "figure-fast"]
            case .strides, .tempo, .tenK, .fiveK: ["figure-fast"]
            }
        }
    }
}

extension Exercise {
    fileprivate var figure: String {
        switch self {
        case .isometricHold: "hold"
        case .isometricHoldBent: "hold-bent"
        case .doubleLegRaise: "raise"
        case .doubleLegRaiseBent: "raise-bent"
        case .upTwoDownOne: "two-one"
        case .upTwoDownOneBent: "two-one-bent"
        case .singleLegRaise: "one-leg"
        case .singleLegRaiseBent: "one-leg-bent"
        case .loadedSingleLegRaise: "loaded"
        case .loadedSingleLegRaiseBent: "loaded-bent"
        case .pogo: "pogo"
        case .travellingPogo: "travel"
        case .alternatingSkip: "skip"
        case .singleLegPogo: "hop"
        case .forwardHop: "forward"
        case .bounding: "bound"
        }
    }
}
