package import Account
import Rehab
package import Tendon

/// Neighbouring rungs of a ladder that stand on one level of the bridge: one movement, or running with one peak.
package struct BridgeGroup: Sendable {
    /// From the lowest up; never empty.
    package let rungs: [BridgeRung]
    /// What they are about, shorter than a rung's own title.
    package let title: String
    /// What is known of their peaks.
    package let points: [LoadPoint]

    private init?(_ rungs: [BridgeRung]) {
        guard let first = rungs.first else { return nil }
        self.rungs = rungs
        title = first.shortTitle
        points = first.points
    }

    /// The rungs of a ladder, from the lowest up.
    package static func groups(of ladder: BridgeLadder) -> [BridgeGroup] {
        var groups: [[BridgeRung]] = []
        for rung in ladder.rungs {
            if let last = groups.last?.last, last.isLevel(with: rung) {
                groups[groups.count - 1].append(rung)
            } else {
                groups.append([rung])
            }
        }
        return groups.compactMap { BridgeGroup($0) }
    }
}

extension BridgeRung {
    fileprivate func isLevel(with other: BridgeRung) -> Bool {
        if case .run = rung.work { return points.map(\.peak) == other.points.map(\.peak) }
        return points.first?.name == other.points.first?.name
    }

    fileprivate var shortTitle: String {
        guard case .run(let run) = rung.work else { return points.first?.title ?? rung.title }
        switch run.effort {
        case .easy: return run.grades.map { "easy, grades to \($0.upperBound)%" } ?? "easy running"
        case .strides: return "strides"
        case .tempo: return "tempo"
        case .tenK: return "10k effort"
        case .fiveK: return "5k effort"
        case .uphill: return "hard uphill" + (run.grades.map { ", to \($0.upperBound)%" } ?? "")
        case .free: return "your own choice"
        }
    }
}
