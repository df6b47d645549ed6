import Evidence
import Journal

extension MovingSeconds {
    /// The fast parts and the climbs that cost most, dearest first.
    ///
    /// A climb is a spell of 30 s or more above 3%, fast or slow; a fast part is a spell of 10 s or more above 1.15 times
    /// easy speed and no climb. Either goes on after a break of 5 s. All of these are our own defaults.
    ///
    /// - Parameter most: at most so many.
    public func costliest(_ most: Int = 5, easy: EasyRunning) -> [CostlySpell] {
        let steep = Numbers.climbSpellGrade.value / 100
        let climbs = spells(of: Numbers.climbSpellSeconds.value) { second in
            second.grade > steep && second.speed >= Numbers.slowestMoving.value
        }
        let fast = Numbers.fastSpellSpeed.value * easy.speed
        let fastParts = spells(of: Numbers.fastSpellSeconds.value, besides: climbs) { $0.speed > fast }
        let spells = priced(climbs, as: .climb, easy: easy) + priced(fastParts, as: .fast, easy: easy)
        let dearest = spells.sorted { ($0.dose.central, $1.begin) > ($1.dose.central, $0.begin) }
        return Array(dearest.prefix(Swift.max(0, most)))
    }

    /// The places of seconds that are alike, for so long and outside of others, with the breaks between them.
    private func spells(
        of least: Int, besides others: [Range<Int>] = [], where isAlike: (Stretch) -> Bool
    ) -> [Range<Int>] {
        var spells: [Range<Int>] = []
        var spell = 0..<0
        var other = 0
        func end() {
            if let last = spell.last, starts[last] - starts[spell.lowerBound] >= least - 1 {
                spells.append(spell)
            }
        }
        for place in indices where isAlike(self[place]) {
            while other < others.count, others[other].upperBound <= place { other += 1 }
            if other < others.count, others[other].contains(place) { continue }
            if let last = spell.last, starts[place] - starts[last] - 1 <= Numbers.spellBreak.value {
                spell = spell.lowerBound..<(place + 1)
            } else {
                end()
                spell = place..<(place + 1)
            }
        }
        end()
        return spells
    }

    private func priced(
        _ spells: [Range<Int>], as kind: CostlySpell.Kind, easy: EasyRunning
    ) -> [CostlySpell] {
        let whole = Dose(LoadSums(self), easy: easy).central
        var way = 0.0
        var reached = 0
        return spells.enumerated().compactMap { number, spell in
            guard let last = spell.last else { return nil }
            way += metres(of: reached..<spell.lowerBound)
            let length = metres(of: spell)
            defer {
                way += length
                reached = spell.upperBound
            }
            let rise = spell.reduce(0) { $0 + self[$1].grade * self[$1].metres }
            let dose = Dose(LoadSums(self[spell]), easy: easy)
            return CostlySpell(
                kind: kind, number: number + 1, begin: starts[spell.lowerBound],
                seconds: starts[last] - starts[spell.lowerBound] + 1, beginMetres: way, metres: length,
                grade: length > 0 ? rise / length : 0, dose: dose,
                share: whole > 0 ? dose.central / whole : 0)
        }
    }

    private func metres(of places: Range<Int>) -> Double {
        places.reduce(0) { $0 + speeds[$1] }
    }
}
