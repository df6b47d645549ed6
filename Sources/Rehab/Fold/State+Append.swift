import Evidence
public import Journal
public import Quantities

/// One day of the fold, in the order of a morning: disuse, today's entries, the light, steps back, what yesterday
/// earned, the phase back or else forward, the ladders forward.
extension State {
    /// Folds the next day with the entries in force for it.
    ///
    /// Days are appended one after the other, empty ones too. A day that is not the next one is ignored, so a state can
    /// never be folded into the past.
    public mutating func append(_ day: Day, _ entries: some Sequence<Entry>) {
        guard day == (today.map { $0 + 1 } ?? origin) else { return }
        today = day
        let entries = Array(entries)
        history.append(DayRecord())
        marks = DayMarks()
        if planStart == nil { place(on: day, entries) }
        marks.rungsAtDawn = ladders.map { $0.rung }
        if planStart != nil { foldDisuse(on: day) }
        take(entries, on: day)
        guard planStart != nil else {
            foldCap(of: day)
            return
        }
        foldMornings(of: day)
        foldFlags(on: day)
        foldLight(of: day)
        foldCap(of: day)
        stepBack(on: day)
        earn(on: day)
        movePhase(on: day)
        advance(on: day)
        keepCounts(of: day)
    }

    /// Takes today's entries: check-ins, exposures, tests, flags and placements.
    private mutating func take(_ entries: [Entry], on day: Day) {
        let index = history.count - 1
        for entry in entries {
            if case .profile(let newer) = entry.event { take(newer) }
        }
        history[index].mornings = tendons.map { _ in MorningRecord() }
        for entry in entries {
            switch entry.event {
            case .morning(let reading):
                for (side, name) in sides.enumerated() where entry.side == nil || entry.side == name {
                    guard history[index].mornings.indices.contains(side) else { continue }
                    history[index].mornings[side].reading = reading
                    history[index].mornings[side].entry = entry.id
                }
            case .run(let run) where run.isRun:
                add(exposure(of: run, entry.id, on: day))
            case .strength(let session):
                add(exposure(of: session, entry.id))
            case .plyo(let session):
                add(exposure(of: session, entry.id))
            case .test(let test):
                history[index].tests.append(TestRecord(entry: entry.id, test: test))
                for exposure in hopExposures(of: test, entry.id) { add(exposure) }
            case .flag(let report):
                lastFlagQuestions = day
                if let flag = report.flag { flags.raise(flag, until: report.until, entry: entry.id, on: day) }
            case .cleared(let flag):
                flags.clear(flag, on: day)
            case .stepDown(let step):
                stepDown(step, on: day)
            case .clinician(let clinician):
                place(clinician.placement, on: day)
            case .run, .profile, .note, .said, .amended, .retracted:
                break
            }
        }
    }

    private mutating func take(_ newer: Profile) {
        profile = newer
        let count = newer.sore.sides.count
        while tendons.count < count { tendons.append(TendonState()) }
        while tendons.count > count { tendons.removeLast() }
    }

    private mutating func add(_ exposure: Exposure) {
        history[history.count - 1].exposures.append(exposure)
        guard let day = today else { return }
        if let ladder = exposure.ladder { ladders[ladder.rawValue].lastUse = day }
        if exposure.isRun { ladders[Ladder.run.rawValue].lastUse = day }
        if exposure.isRun || exposure.ladder == .strength { lastRunOrStrength = day }
    }

    /// The cap of a day with a run: on later days the run counts at most as that.
    private mutating func foldCap(of day: Day) {
        let record = history[history.count - 1]
        guard record.ran else { return }
        let mayGrow = planStart == nil || !record.checkInMissing
        history[history.count - 1].cap = RunSpike.cap(
            in: self, on: day, growth: mayGrow ? Numbers.capGrowth.value : 1)
    }

    /// What later days look up of this one.
    private mutating func keepCounts(of day: Day) {
        let perWeek =
            phase >= .bridge ? Numbers.strengthPerWeekFromBridge.value : Numbers.strengthPerWeek.value
        history[history.count - 1].strengthPlanned = Double(perWeek) / 7
    }
}
