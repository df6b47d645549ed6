import Evidence
public import Journal
public import Quantities

/// Entries as exposures: which ladder they use, on which rung, and how much energy they store.
extension State {
    func exposure(of session: StrengthSession, _ entry: EntryID) -> Exposure {
        Exposure(
            entry: entry, kind: .strength(session.intent), ladder: .strength,
            rung: session.intent == .tendon ? session.rung : nil, storage: .none, pain: session.pain?.score,
            masked: session.masked, kilometres: nil, minutes: 0, climb: nil, landings: 0)
    }

    func exposure(of session: PlyoSession, _ entry: EntryID) -> Exposure {
        let rung = program.rung(RungName(.plyo, session.rung))
        return Exposure(
            entry: entry, kind: .plyo, ladder: .plyo, rung: session.rung, storage: rung?.storage ?? .high,
            pain: session.pain?.score, masked: session.masked, kilometres: nil, minutes: 0, climb: nil,
            landings: rung?.landings ?? 0)
    }

    func exposure(of run: Run, _ entry: EntryID, on day: Day) -> Exposure {
        let kind = kind(of: run, on: day)
        // A race, or a run labelled harder than the rung it names, earns nothing on that rung.
        let rung = kind != .race && run.rung?.ladder == kind.ladder ? run.rung : nil
        var storage = StorageClass.none
        switch kind {
        case .easy: break
        case .strides, .tempo: storage = .medium
        case .intervals, .race, .hills: storage = .high
        }
        if let rung, rung.ladder != .run, let known = program.rung(rung) { storage = known.storage }
        var climb: Double?
        if let metres = run.recording?.climb, let distance = run.distance, distance.metres >= 100 {
            climb = metres / distance.kilometres
        }
        return Exposure(
            entry: entry, kind: .run(kind), ladder: kind.ladder, rung: rung?.number, storage: storage,
            pain: run.pain?.score,
            masked: run.masked, kilometres: run.distance?.kilometres, minutes: run.time.minutes, climb: climb,
            landings: 0, isLabelledEasy: run.kind == .easy, isLabelled: run.kind != nil || run.rung != nil)
    }

    /// A hop test stores energy and uses no ladder: double-leg medium, single-leg high.
    func hopExposures(of test: TendonTest, _ entry: EntryID) -> [Exposure] {
        func hops(_ pain: Pain?, _ storage: StorageClass) -> Exposure? {
            pain.map {
                Exposure(
                    entry: entry, kind: .hops, ladder: nil, rung: nil, storage: storage, pain: $0.score,
                    masked: test.masked, kilometres: nil, minutes: 0, climb: nil,
                    landings: Numbers.hopTestLandings.value)
            }
        }
        return [hops(test.hopsDouble, .medium), hops(test.hopsSingle, .high)].compactMap { $0 }
    }

    /// A speed or hill rung sets the kind of a run; a rung of the run ladder is easy.
    private func kind(ofRung rung: RungName) -> RunKind? {
        switch rung.ladder {
        case .run: return .easy
        case .hills: return .hills
        case .speed:
            guard case .run(let prescription)? = program.rung(rung)?.work else { return .intervals }
            switch prescription.effort {
            case .strides: return .strides
            case .tempo: return .tempo
            default: return .intervals
            }
        case .strength, .plyo: return nil
        }
    }

    /// The kind of a run: a race is a race, a speed or hill rung sets the kind, then the runner's label, a rung of
    /// running, a race that was planned for that day, and what the recording shows; else easy.
    public func kind(of run: Run, on day: Day) -> RunKind {
        if run.kind == .race { return .race }
        if let rung = run.rung, rung.ladder != .run, let kind = kind(ofRung: rung) { return kind }
        if let label = run.kind { return label }
        if run.rung != nil { return .easy }
        if isPlannedRace(run, on: day) { return .race }
        guard let recording = run.recording else { return .easy }
        return RunClassification.kind(of: run, recording: recording, easySpeed: easySpeed(on: day))
    }

    /// Nobody labels a watch file: a run of about the distance of a race of that day is the race.
    private func isPlannedRace(_ run: Run, on day: Day) -> Bool {
        guard let race = profile?.races.first(where: { $0.day == day }), let distance = run.distance else {
            return false
        }
        return distance.metres >= race.distance.metres * Numbers.raceShare.value
    }

    /// Easy speed in m/s: given, or the median of runs labelled easy in the last 90 days; nil when unknown.
    public func easySpeed(on day: Day) -> Double? {
        if let given = profile?.easySpeed { return given.metresPerSecond }
        var speeds: [Double] = []
        for place in places(before: day, from: Numbers.easySpeedDays.value, to: 1) where history[place].ran {
            for exposure in history[place].exposures where exposure.isLabelledEasy {
                guard let kilometres = exposure.kilometres, exposure.minutes > 0 else { continue }
                speeds.append(kilometres * 1000 / (exposure.minutes * 60))
            }
        }
        return median(speeds)
    }
}
