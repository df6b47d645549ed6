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
        let isNext = today.map { day > $0 && day - $0 == 1 } ?? (day == origin)
        if isNext { fold(day, Array(entries)[...]) }
    }

    mutating func fold(_ day: Day, _ entries: ArraySlice<Entry>) {
        today = day
        if planStart == nil {
            guard let profile = State.profile(in: entries) else {
                early.append(contentsOf: entries)
                return
            }
            begin(with: profile, on: day, entries)
        } else {
            open(day)
        }
        marks.strengthAtDawn = ladders[Ladder.strength.rawValue].rung
        foldDisuse(on: day)
        take(entries, on: day)
        foldMornings(of: day)
        foldFlags(on: day)
        foldLight(of: day)
        foldCap(of: day)
        stepBack(on: day)
        earn(on: day)
        movePhase(on: day)
        advance(on: day)
        keepCounts(of: day)
        noteMilestones(of: day)
    }

    /// A new day in the history.
    mutating func open(_ day: Day) {
        history.append(DayRecord())
        mornings.append(DayMornings())
        marks = DayMarks()
        marks.dawn = tally
    }

    /// Takes today's entries: check-ins, exposures, tests, flags and placements.
    mutating func take(_ entries: ArraySlice<Entry>, on day: Day) {
        let index = history.count - 1
        for entry in entries {
            if case .profile(let newer) = entry.event { take(newer, on: day) }
        }
        history[index].isPlanned = planStart != nil
        for entry in entries {
            switch entry.event {
            case .morning(let reading):
                for tendon in tendons where entry.side == nil || entry.side == tendon.side {
                    mornings[index][tendon.side].take(reading, entry.id)
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

    private mutating func take(_ newer: Profile, on day: Day) {
        profile = newer
        follow(site: newer.site)
        follow(newer.sore, from: day)
    }

    private mutating func add(_ exposure: Exposure) {
        history[history.count - 1].add(exposure)
        guard let day = today else { return }
        // Muscle work is on no rung and keeps none.
        if let ladder = exposure.ladder, ladder != .strength || exposure.rung != nil {
            ladders[ladder.rawValue].lastUse = day
        }
        if exposure.isRun { ladders[Ladder.run.rawValue].lastUse = day }
        if exposure.isRun || exposure.ladder == .strength { lastRunOrStrength = day }
    }

    /// The cap of a day with a run: on later days the run counts at most as that.
    mutating func foldCap(of day: Day) {
        let place = history.count - 1
        guard history[place].ran else { return }
        let mayGrow = planStart == nil || !history[place].checkInMissing
        let window = places(before: day, from: Numbers.capWindow.value, to: 1)
        history[place].cap = RunSpike.cap(
            of: history, window, growth: mayGrow ? Numbers.capGrowth.value : 1)
    }

    /// What later days look up of this one.
    private mutating func keepCounts(of day: Day) {
        let place = history.count - 1
        let light = history[place].light
        tally.notGreenSince = light == .green ? nil : tally.notGreenSince ?? day
        if light != .waiting { tally.lastLight = light }
        let perWeek =
            phase >= .bridge ? Numbers.strengthPerWeekFromBridge.value : Numbers.strengthPerWeek.value
        tally.strengthPlanned += Double(perWeek) / 7
        guard history[place].didStrength else { return }
        tally.strengthDone += 1
        if history[place].hasStrengthSession { tally.phaseSessions += 1 }
        if GateSessions.meetsSettle(history[place], program.gates.settle) { tally.phaseSettled = true }
    }
}
