@testable import Rehab

/// The kinds of numbers a reason may carry: a new kind does not compile until it has a name here.
enum DetailKind: String, CaseIterable {
    case plain, morning, flare, exposure, trend, count, mornings, heelRaise, hops, rung, until, ladders,
        closedRung
    case closedPhase, needsRun, landings, kilometres, half, race, last, flag, stuck, noProgress

    init(_ detail: Reason.Detail) {
        self =
            switch detail {
            case .plain: .plain
            case .morning: .morning
            case .flare: .flare
            case .exposure: .exposure
            case .trend: .trend
            case .count: .count
            case .mornings: .mornings
            case .heelRaise: .heelRaise
            case .hops: .hops
            case .rung: .rung
            case .until: .until
            case .ladders: .ladders
            case .closedRung: .closedRung
            case .closedPhase: .closedPhase
            case .needsRun: .needsRun
            case .landings: .landings
            case .kilometres: .kilometres
            case .half: .half
            case .race: .race
            case .last: .last
            case .flag: .flag
            case .stuck: .stuck
            case .noProgress: .noProgress
            }
    }
}
