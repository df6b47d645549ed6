import Journal
import Rehab

/// A test of capacity or of tolerance that the app knows how to do.
enum TestKind: String, CaseIterable, Sendable {
    case heelRaise = "heel-raise"
    case hopsDouble = "hops-double"
    case hopsSingle = "hops-single"

    var due: Decision.Due {
        switch self {
        case .heelRaise: .heelRaiseTest
        case .hopsDouble: .doubleHopTest
        case .hopsSingle: .singleHopTest
        }
    }

    /// The phase before which nothing asks for it.
    var firstPhase: Phase { self == .hopsSingle ? .bridge : .load }

    var isHops: Bool { self != .heelRaise }
}

/// Whether a test is to be done today, and why not; tests are for green days.
enum TestStanding: String, Sendable {
    /// A gate asks for it.
    case due
    /// Nothing asks for it, and it may be done.
    case open
    /// The plan stops.
    case halted
    /// It was done today; once a day is enough, also where the gate asks for more.
    case done
    case checkInFirst
    case notGreen
    /// The tendon stored energy today already.
    case storedToday
    /// It comes in a later phase.
    case later
    /// Nothing asks for it, and what it loads is closed today.
    case notAsked

    var isOffered: Bool { self == .due || self == .open }

    /// - Parameter isDone: whether it was done today.
    init(of test: TestKind, in decision: Decision, isDone: Bool) {
        if decision.stop != nil {
            self = .halted
        } else if isDone {
            self = .done
        } else if decision.due.contains(test.due) {
            self = .due
        } else if decision.light != .green {
            self = decision.light == .waiting ? .checkInFirst : .notGreen
        } else if decision.phase < test.firstPhase {
            self = .later
        } else if test.isHops, !decision.allowsHopTest {
            self = .storedToday
        } else {
            self = decision.allows(test.isHops ? .plyo : .strength) ? .open : .notAsked
        }
    }
}
