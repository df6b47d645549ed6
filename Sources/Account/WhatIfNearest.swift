import Journal
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
            guard
                let shorter = version.workout.shortened(
                    toMetres: decision.run.maxKilometres * 1000, easySpeed: easySpeed),
                isAllowed(shorter)
            else { continue }
            return nearest(Version(shorter, version.changes + [.shorter]), easy: easy)
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
            let slower = workout.noFaster(than: effort, easySpeed: easySpeed)
            if !versions.contains(where: { $0.workout == slower }) {
                versions.append(Version(slower, [.slower(effort)]))
            }
        }
        for effort in [nil, WorkoutEffort.tempo, .easy] {
            let flat = workout.onTheFlat
            let version = effort.map { flat.noFaster(than: $0, easySpeed: easySpeed) } ?? flat
            guard !versions.contains(where: { $0.workout == version }) else { continue }
            versions.append(
                Version(version, (version == flat ? [] : effort.map { [.slower($0)] } ?? []) + [.flat]))
        }
        return versions
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

    private func nearest(_ version: Version, easy: EasyRunning) -> WhatIf.Nearest {
        let stretches = version.workout.stretches(easySpeed: easySpeed)
        return WhatIf.Nearest(
            workout: version.workout, changes: version.changes,
            kilometres: stretches.reduce(0) { $0 + $1.metres } / 1000,
            dose: Dose(LoadSums(stretches), easy: easy))
    }
}
