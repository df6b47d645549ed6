@testable import Rehab

/// The kinds of numbers a reason may carry: a new kind does not compile until it has a name here.
enum DetailKind: String, CaseIterable {
    case plain, morning, flare, exposure, trend, count, missing, mornings, flareFree, strengthSession
    case heelRaise, hops, easyRuns, rung, until, ladders, closedRung
    case closedPhase, needsRun, landings, cap, half, kilometres, race, intensityReturn, last, flag, stuck,
        noProgress, risk

    init(_ detail: Reason.Detail) {
        self =
            switch detail {
            case .plain: .plain
            case .morning: .morning
            case .flare: .flare
            case .exposure: .exposure
            case .trend: .trend
            case .count: .count
            case .missing: .missing
            case .mornings: .mornings
            case .strengthSession: .strengthSession
            case .flareFree: .flareFree
            case .heelRaise: .heelRaise
            case .hops: .hops
            case .easyRuns: .easyRuns
            case .rung: .rung
            case .until: .until
            case .ladders: .ladders
            case .closedRung: .closedRung
            case .closedPhase: .closedPhase
            case .needsRun: .needsRun
            case .landings: .landings
            case .cap: .cap
            case .kilometres: .kilometres
            case .half: .half
            case .race: .race
            case .intensityReturn: .intensityReturn
            case .last: .last
            case .flag: .flag
            case .stuck: .stuck
            case .noProgress: .noProgress
            case .risk: .risk
            }
    }
}
