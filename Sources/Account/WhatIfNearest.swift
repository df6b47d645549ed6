import Journal
import Quantities
import Rehab
import Tendon
import Workouts

/// The search for the nearest version of a workout that is allowed.
extension WorkoutGate {
    /// Fewer repetitions first, then slower (tempo, then easy), then on the flat, then shorter; last what the rung of
    /// running says. Nil when today allows no run.
    func nearest(to workout: Workout, easy: EasyRunning) -> WhatIf.Nearest? {
        guard decision.run.allowed else { return nil }
        let versions = versions(of: workout)
        for version in versions {
            if let found = withFewerRepetitions(version) { return nearest(found, easy: easy) }
        }
        for version in versions {
            if let found = shorter(version) { return nearest(found, easy: easy) }
        }
        guard let rung = state.program.rung(decision.run.rung), let own = rung.workout else { return nil }
        return withFewerRepetitions(Version(own, [.rung(rung.name)])).map { nearest($0, easy: easy) }
    }

    /// A version and what was changed for it.
    private struct Version {
        let workout: Workout
        let changes: [WhatIf.Change]

        init(_ workout: Workout, _ changes: [WhatIf.Change]) {
            self.workout = workout
            self.changes = changes
        }
    }

    /// As it is, slower, and each of them on the flat; each once.
    private func versions(of workout: Workout) -> [Version] {
        var versions = [Version(workout, [])]
        for effort in [WorkoutEffort.tempo, .easy] {
            let slower = plain(workout.noFaster(than: effort, easySpeed: easySpeed))
            if !versions.contains(where: { $0.workout == slower }) {
                versions.append(Version(slower, [.slower(effort)]))
            }
        }
        for effort in [nil, WorkoutEffort.tempo, .easy] {
            let flat = workout.onTheFlat
            let version = plain(effort.map { flat.noFaster(than: $0, easySpeed: easySpeed) } ?? flat)
            guard !versions.contains(where: { $0.workout == version }) else { continue }
            versions.append(
                Version(version, (version == flat ? [] : effort.map { [.slower($0)] } ?? []) + [.flat]))
        }
        return versions
    }

    /// One easy run where nothing but easy running is left of it; walks and rests stay.
    private func plain(_ workout: Workout) -> Workout {
        let stretches = workout.stretches(easySpeed: easySpeed).filter { $0.seconds > 0 }
        let jog = WorkoutEffort.jog.speed(easySpeed: easySpeed, kilometres: nil)
        let isEasy = stretches.allSatisfy {
            $0.grade == 0 && $0.speed >= jog * 0.995 && $0.speed <= easySpeed * 1.005
        }
        guard isEasy, workout.parts.count > 1 || workout.repetitions > 1 else { return workout }
        return Workout.easy(kilometres: workout.total(easySpeed: easySpeed).metres / 1000) ?? workout
    }

    private func withFewerRepetitions(_ version: Version) -> Version? {
        if !version.changes.isEmpty, isAllowed(version.workout) { return version }
        let most = version.workout.repetitions
        for count in (1..<max(1, most)).reversed() {
            let fewer = version.workout.repetitions(atMost: count)
            guard isAllowed(fewer) else { continue }
            return Version(fewer, version.changes + [.fewerRepetitions(from: most, to: count)])
        }
        return nil
    }

    /// As far as today lets it go, and where only the risk stands against that, the longest under it.
    private func shorter(_ version: Version) -> Version? {
        func shorter(toTenths tenths: Int) -> Workout? {
            version.workout.shortened(toMetres: Double(tenths) * 100, easySpeed: easySpeed)
        }
        guard let outing = outing(version.workout) else { return nil }
        let reach = reach(of: outing)
        guard let whole = version.workout.shortened(toMetres: reach * 1000, easySpeed: easySpeed),
            let against = self.outing(whole).map({ obstacles($0) })
        else { return nil }
        if against.isEmpty { return Version(whole, version.changes + [.shorter]) }
        guard against.allSatisfy({ $0.rule == .modelRisk }) else { return nil }
        // Risk grows with distance.
        var low = 0
        var high = Int((min(reach, outing.kilometres) * 10).rounded(.up))
        while high - low > 1 {
            let middle = (low + high) / 2
            if shorter(toTenths: middle).map({ isAllowed($0) }) ?? true {
                low = middle
            } else {
                high = middle
            }
        }
        guard let found = shorter(toTenths: low), isAllowed(found) else { return nil }
        return Version(found, version.changes + [.shorter])
    }

    /// How far today lets it go, in km: the race of today as far as it is.
    private func reach(of outing: Outing) -> Double {
        let race = outing.kind == .race ? decision.run.race?.distance.kilometres : nil
        return race ?? decision.run.maxKilometres
    }

    private func nearest(_ version: Version, easy: EasyRunning) -> WhatIf.Nearest {
        let stretches = version.workout.stretches(easySpeed: easySpeed)
        return WhatIf.Nearest(
            workout: version.workout, changes: version.changes,
            kilometres: stretches.reduce(0) { $0 + $1.metres } / 1000,
            dose: Dose(LoadSums(stretches), easy: easy))
    }
}
