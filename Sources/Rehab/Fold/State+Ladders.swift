import Evidence
import Journal
import Quantities

/// How ladders step back, earn and advance.
extension State {
    // MARK: Placement

    /// A ladder stands on a rung from today, its counts anew.
    mutating func put(_ ladder: Ladder, on rung: Int, day: Day) {
        let highest = program.plan(ladder).rungs.count
        ladders[ladder.rawValue] = LadderState(rung: min(max(rung, 1), highest), since: day)
    }

    /// One rung down and the counts anew; on the lowest rung only the counts. Once a day, whatever the causes, and never
    /// on what a clinician placed today.
    mutating func stepBack(_ ladder: Ladder) {
        guard !marks.steppedBack.contains(ladder), !marks.placed.contains(ladder) else { return }
        marks.steppedBack.insert(LadderSet(ladder))
        lower(ladder, to: ladders[ladder.rawValue].rung - 1)
    }

    /// Down to a rung at the least the lowest, the counts anew; the last use stays.
    mutating func lower(_ ladder: Ladder, to rung: Int) {
        ladders[ladder.rawValue].rung = max(1, rung)
        ladders[ladder.rawValue].halves = 0
        ladders[ladder.rawValue].charges = 0
    }

    // MARK: Steps back

    /// High pain, a flared morning and a second unsettled one step ladders back; an unsettled one is charged.
    mutating func stepBack(on day: Day) {
        let today = history.count - 1
        if rules.contains(.painHigh) {
            for exposure in history[today].exposures {
                guard let ladder = exposure.ladder, let pain = exposure.leastPain, PainHigh.holds(pain) else {
                    continue
                }
                stepBack(ladder)
                blame(.painHigh, Culprit.Found(ladder: ladder, day: day))
            }
        }
        switch history[today].response {
        case .flared:
            guard let culprit = Culprit.ofFlaredMorning(in: self, on: day) else { break }
            stepBack(culprit.ladder)
            blame(.morningFlared, culprit)
        case .unsettled:
            guard let culprit = Culprit.ofDayBefore(in: self, on: day) else { break }
            let ladder = culprit.ladder
            ladders[ladder.rawValue].charges += 1
            if ladders[ladder.rawValue].charges >= Numbers.chargesToStepBack.value { stepBack(ladder) }
            blame(.morningUnsettled, culprit)
        case .settled:
            let yesterday = self.exposures(day, minus: 1)
            for ladder in Ladder.allCases {
                let own = yesterday.filter { $0.ladder == ladder }
                if !own.isEmpty, own.allSatisfy({ $0.knownPain != nil }) {
                    ladders[ladder.rawValue].charges = 0
                }
            }
        case .unknown:
            break
        }
    }

    /// Keeps what a bad morning or a bad session was laid to, for the reason that tells it.
    private mutating func blame(_ rule: RuleID, _ culprit: Culprit.Found) {
        let ladder = culprit.ladder
        let exposures = (record(culprit.day)?.exposures ?? []).filter {
            $0.ladder == ladder || ladder == .run && $0.isRun
        }
        var kind: RunKind?
        if case .run(let run)? = exposures.first?.kind { kind = run }
        marks.blames.append(
            Blame(
                rule: rule, ladder: ladder, kind: kind, day: culprit.day, entries: exposures.map { $0.entry },
                standsOn: rung(ladder), isStepBack: marks.steppedBack.contains(ladder)))
    }

    // MARK: Earning

    /// What yesterday's exposures earned, now that their morning is known. Several on one ladder count as the worst.
    mutating func earn(on day: Day) {
        guard let place = place(of: day, minus: 1), history[place].used != [] else { return }
        let used = history[place].used
        let exposures = history[place].exposures
        for ladder in Ladder.allCases where used.contains(ladder) {
            guard !marks.steppedBack.contains(ladder), !marks.placed.contains(ladder) else { continue }
            var worst: Int?
            for exposure in exposures where exposure.ladder == ladder && exposure.isOnLadder {
                worst = min(worst ?? 2, halves(earnedBy: exposure, on: ladder, day: day))
            }
            guard let worst, worst > 0 else { continue }
            let needed = program.plan(ladder).advanceAt * 2
            ladders[ladder.rawValue].halves = min(needed, ladders[ladder.rawValue].halves + worst)
        }
    }

    /// Half-counts an exposure of yesterday earns this morning: 2, 1 or none.
    private func halves(earnedBy exposure: Exposure, on ladder: Ladder, day: Day) -> Int {
        let standing = ladders[ladder.rawValue].rung
        guard let pain = exposure.knownPain, exposure.rung ?? standing >= standing else { return 0 }
        let earned: Int
        switch ladder {
        case .strength:
            earned = pain <= Numbers.strengthEarnPain.value && isNoWorseThanUsual ? 2 : 0
        case .run:
            earned = pain <= Numbers.runEarnPain.value && isSettled(on: day) ? 2 : 0
        case .plyo, .speed, .hills:
            guard isSettled(on: day), pain <= Numbers.storageHalfPain.value else { return 0 }
            earned = pain <= Numbers.storageEarnPain.value ? 2 : 1
        }
        return earned > 0 && isOpen(RungName(ladder, standing), on: day) ? earned : 0
    }

    /// Whether every sore tendon's morning is known and settled.
    func isSettled(on day: Day) -> Bool { isSettled(at: day - origin) }

    /// The same of a place in the history.
    func isSettled(at place: Int) -> Bool {
        place >= 0 && place < history.count && history[place].isPlanned
            && history[place].response == .settled
    }

    // MARK: Tolerated and open

    /// A rung is tolerated when the ladder stands above it, or on it with its count full.
    func isTolerated(_ rung: RungName) -> Bool {
        let ladder = ladders[rung.ladder.rawValue]
        if ladder.rung > rung.number { return true }
        return ladder.rung == rung.number && ladder.halves >= program.plan(rung.ladder).advanceAt * 2
    }

    /// Whether a rung is open on a day, in the phase of now.
    func isOpen(_ name: RungName, on day: Day) -> Bool {
        guard rules.contains(.ladderClosed) else { return true }
        let rungs = program.ladders[name.ladder.rawValue].rungs
        guard rungs.indices.contains(name.number - 1) else { return false }
        if name.ladder == .speed || name.ladder == .hills, needsRunRung(for: name.ladder) != nil {
            return false
        }
        return rungs[name.number - 1].openings.contains { isMet($0, on: day) }
    }

    /// Speed and hills need the run ladder on its last rung; nil when it stands there.
    func needsRunRung(for ladder: Ladder) -> RungName? {
        let top = RungName(.run, program.plan(.run).rungs.count)
        return ladders[Ladder.run.rawValue].rung == top.number ? nil : top
    }

    func isMet(_ opening: Opening, on day: Day) -> Bool {
        guard phase >= opening.phase, opening.tolerated.allSatisfy({ isTolerated($0) }) else { return false }
        guard let allowed = opening.hopsSingle else { return true }
        guard let pain = latestHops(double: false, on: day)?.pain else { return false }
        return pain <= allowed
    }

    /// The rung of a ladder that may be done today: the present one, or the highest open one below; nil if none is.
    func offered(_ ladder: Ladder, on day: Day) -> RungName? {
        var number = ladders[ladder.rawValue].rung
        while number >= 1 {
            let name = RungName(ladder, number)
            if isOpen(name, on: day) { return name }
            number -= 1
        }
        return nil
    }

    // MARK: Advancing

    /// Earned advances, on a day that lets the ladder advance.
    mutating func advance(on day: Day) {
        let light = history[history.count - 1].light
        for ladder in Ladder.allCases {
            let standing = ladders[ladder.rawValue]
            guard standing.halves >= program.plan(ladder).advanceAt * 2,
                standing.rung < program.plan(ladder).rungs.count
            else { continue }
            guard mayAdvance(ladder, light: light, on: day) else { continue }
            guard isOpen(RungName(ladder, standing.rung + 1), on: day) else { continue }
            if ladder.isEnergyStorage, rules.contains(.ladderApart), let last = lastStorageAdvance,
                LadderApart.holds(since: last, on: day)
            {
                marks.heldApart.insert(LadderSet(ladder))
                continue
            }
            ladders[ladder.rawValue].rung += 1
            ladders[ladder.rawValue].halves = 0
            ladders[ladder.rawValue].charges = 0
            marks.advanced.insert(LadderSet(ladder))
            if ladder.isEnergyStorage { lastStorageAdvance = day }
        }
    }

    /// What the light and the causes of today let a ladder do.
    private func mayAdvance(_ ladder: Ladder, light: Light, on day: Day) -> Bool {
        guard !marks.steppedBack.contains(ladder), !marks.placed.contains(ladder) else { return false }
        if marks.hurtYesterday.contains(ladder), rules.contains(.ladderHurt) { return false }
        if rules.contains(.raceTaper), RaceTaper.nothingNew(in: self, on: day) != nil { return false }
        switch light {
        case .green: return true
        case .amber:
            guard ladder == .strength else { return false }
            // A trend may make a silent morning amber; silence still holds every ladder.
            guard !history[history.count - 1].checkInMissing else { return false }
            if phase == .settle, ladders[ladder.rawValue].rung == 1 { return true }
            return !marks.isHolding
        case .waiting, .red, .stop: return false
        }
    }
}
