import Evidence
import Journal
import Quantities

/// What is not used is lost, whatever else goes on.
extension State {
    mutating func foldDisuse(on day: Day) {
        if rules.contains(.disuse) {
            for ladder in Ladder.allCases {
                let standing = ladders[ladder.rawValue]
                let unused = day - standing.lastUse
                guard Disuse.holds(unused: unused) else { continue }
                stepBack(ladder)
                if ladder.isEnergyStorage, Disuse.closesHighRungs(unused: unused),
                    let medium = program.plan(ladder).lastMediumRung, ladders[ladder.rawValue].rung > medium
                {
                    lower(ladder, to: medium)
                }
                // On the lowest rung without counts nothing was there to lose, and nothing is said.
                let lost =
                    ladders[ladder.rawValue].rung < standing.rung || standing.halves > 0
                    || standing.charges > 0
                if lost { marks.disused.insert(LadderSet(ladder)) }
            }
        }
        if rules.contains(.disuseLong), let last = lastRunOrStrength, DisuseLong.holds(unused: day - last) {
            marks.disuseLong = true
            enter(min(phase, .load), on: day)
        }
    }
}

extension LadderPlan {
    /// The highest rung that is at most medium; nil when all are high.
    var lastMediumRung: Int? {
        rungs.last { $0.storage <= .medium }?.name.number
    }
}
