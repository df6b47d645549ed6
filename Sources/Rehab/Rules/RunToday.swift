import Evidence
import Journal
import Quantities

/// How far and what kind today's one run may be.
enum RunToday {
    static func allowance(_ rules: inout Restrictions) -> Decision.RunAllowance {
        let state = rules.state
        let day = rules.day
        let rung = state.rung(.run)
        let flat = Numbers.rollingClimb.value
        guard rules.open.contains(.run) else {
            return Decision.RunAllowance(
                allowed: false, maxKilometres: 0, kinds: [], rung: rung, maxClimb: 0, race: nil)
        }
        let kilometres = limit(&rules)
        var kinds: [RunKind] = [.easy]
        if rules.open.contains(.speed), let offered = state.offered(.speed, on: day),
            case .run(let prescription)? = state.program.rung(offered)?.work
        {
            kinds.append(kind(of: prescription.effort))
        }
        if rules.open.contains(.hills) { kinds.append(.hills) }
        let race = state.profile?.races.first { $0.day == day }
        let exempt =
            race != nil && state.phase >= .speed && rules.light == .green && rules.open.contains(.speed)
        if exempt { kinds.append(.race) }
        return Decision.RunAllowance(
            allowed: true, maxKilometres: kilometres, kinds: kinds, rung: rung,
            maxClimb: max(flat, mayClimb(rules) ? toleratedClimb(in: state, on: day) ?? 0 : 0),
            race: exempt ? race : nil)
    }

    /// The cap, then half, then four fifths: each rule may only take away.
    private static func limit(_ rules: inout Restrictions) -> Double {
        let state = rules.state
        let day = rules.day
        let causes = Set(rules.reasons.map { $0.rule })
        var limit = Double.infinity
        /// What the limit comes from.
        var shorter: Reason.ShorterRun?
        if state.rules.contains(.runSpike) {
            let growth = causes.contains(.checkInMissing) ? 1.0 : Numbers.capGrowth.value
            limit = RunSpike.cap(in: state, on: day, growth: growth)
            let rung = state.rung(.run)
            var least = limit
            if let reach = distance(ofRung: rung, in: state, on: day), reach < limit {
                least = reach
                shorter = .rung(rung, kilometres: reach)
            }
            rules.add(
                Reason(
                    .runSpike,
                    .cap(
                        kilometres: limit, longest: RunSpike.longest(in: state, on: day), shorter: shorter)))
            if shorter == nil { shorter = .cap(kilometres: limit) }
            limit = least
        }
        if state.rules.contains(.runHalf), isHalved(causes, in: state, on: day) {
            let half = RunHalf.usual(in: state, on: day)
            rules.add(
                Reason(
                    .runHalf,
                    .half(
                        kilometres: half.kilometres, now: half.now, before: half.before,
                        shorter: limit < half.kilometres ? shorter : nil),
                    change: causes.contains(.flareSettling) ? .secondSettledMorning : .settledMorning))
            limit = min(limit, half.kilometres)
        }
        if state.rules.contains(.runFifth), RunFifth.holds(causes) {
            limit = RunFifth.shrunk(limit)
            rules.add(Reason(.runFifth, .kilometres(limit), change: .calmerWeek))
        }
        // Without any limit a number must still be one.
        return limit.isFinite ? limit : 1000
    }

    private static func isHalved(_ causes: Set<RuleID>, in state: State, on day: Day) -> Bool {
        if causes.contains(.morningUnsettled) || causes.contains(.flareSettling) { return true }
        guard causes.contains(.checkInMissing) else { return false }
        if state.tally.missing >= Numbers.missingHalf.value { return true }
        if let yesterday = state.record(day, minus: 1), yesterday.storage > .none { return true }
        return state.marks.dawn.lastLight.map { $0 != .green } ?? false
    }

    /// The distance of a rung below the last one at the runner's easy speed, its walks included; nil when the rung is
    /// free or no easy speed is given. A measure of how far the rung goes, never more than the cap.
    private static func distance(ofRung name: RungName, in state: State, on day: Day) -> Double? {
        guard state.needsRunRung(for: .run) != nil,
            case .run(let prescription)? = state.program.rung(name)?.work,
            let running = prescription.runningSeconds, let speed = state.profile?.easySpeed
        else { return nil }
        let walking = Double((prescription.walk ?? 0) * prescription.repeats)
        return (Double(running) * speed.metresPerSecond + walking * Numbers.walkingSpeed.value) / 1000
    }

    /// Hills stay allowed only on a morning that closes no energy storage: the others are for flat running.
    private static func mayClimb(_ rules: Restrictions) -> Bool {
        let flat: [RuleID] = [.morningUnsettled, .morningSore, .flareSettling, .flareEnded, .checkInMissing]
        return !rules.reasons.contains { flat.contains($0.rule) }
    }

    /// The most climb of an easy run of the last 14 days at pain of at most 2 with a settled morning, in m a km, below
    /// any climb of those days that was not tolerated.
    private static func toleratedClimb(in state: State, on day: Day) -> Double? {
        var tolerated: [Double] = []
        var lowestBad = Double.infinity
        for place in state.places(before: day, from: Numbers.hillsDays.value, to: 1) {
            let isSettled = state.isSettled(at: place + 1)
            for exposure in state.history[place].exposures where exposure.isRun {
                guard let climb = exposure.climb else { continue }
                let isQuiet = exposure.knownPain.map { $0 <= Numbers.storageEarnPain.value } ?? false
                if !isSettled || !isQuiet {
                    lowestBad = min(lowestBad, climb)
                } else if exposure.kind == .run(.easy) || exposure.kind == .run(.hills) {
                    tolerated.append(climb)
                }
            }
        }
        return tolerated.filter { $0 < lowestBad }.max()
    }

    private static func kind(of effort: RunEffort) -> RunKind {
        switch effort {
        case .strides: .strides
        case .tempo: .tempo
        default: .intervals
        }
    }
}
