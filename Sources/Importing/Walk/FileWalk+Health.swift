import ActivityFiles
import Archives

extension FileWalk {
    /// Reads the next piece of an Apple Health export and puts its workouts before the rest.
    func read(_ export: HealthExport) {
        let before = export.bytesRead
        defer {
            progress.bytes += export.bytesRead - before
            onProgress(progress)
        }
        do {
            guard let workouts = try export.next() else { return finish(export) }
            pending.append(.health(export))
            for workout in workouts.reversed() { pending.append(.workout(workout, export)) }
        } catch {
            pending.append(.done(size: 0))
            pending.append(.step(.failed(ImportIssue(file: export.name, error))))
        }
    }

    private func finish(_ export: HealthExport) {
        pending.append(.done(size: 0))
        do {
            for issue in try export.finish().reversed() { pending.append(.step(.warning(issue))) }
        } catch {
            pending.append(.step(.failed(ImportIssue(file: export.name, error))))
        }
    }

    /// A workout with the file of its route.
    func step(for workout: AppleWorkout, of export: HealthExport) -> Step {
        guard let path = workout.routePath, let item = export.container.item(named: export.path(path)) else {
            return .job(.workout(workout, export: export.name, route: nil))
        }
        do {
            let bytes = try export.container.packed(item, limit: ImportLimits.fileBytes)
            let route = ImportJob.Route(
                name: path.split(separator: "/").last.map(String.init) ?? path, bytes: bytes)
            return .job(.workout(workout, export: export.name, route: route))
        } catch {
            // The workout comes without it, and says so.
            pending.append(.step(.job(.workout(workout, export: export.name, route: nil))))
            return .warning(ImportIssue(file: export.container.label + item.name, error))
        }
    }
}
