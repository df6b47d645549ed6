import ActivityFiles
import Archives

extension FileWalk {
    /// Plans what is in a folder or an archive: the tables of services first, for what they say of the files.
    ///
    /// - Parameter isNamed: whether its one file was named by the runner, and is read whatever it is called.
    func enter(_ container: any Container, depth: Int, _ known: Services, isNamed: Bool) {
        var plan = Plan(container.items, isNamed: isNamed)
        var services = known
        var steps: [Pending] = []
        for table in plan.tables {
            if let found = addDetails(table, of: container, to: &services, isNamed: isNamed) {
                steps += found
            } else {
                plan.others += 1
            }
        }
        for summaries in plan.summaries { steps += addNames(summaries, of: container, to: &services) }
        var exports: [HealthExport] = []
        for document in plan.documents where !isStopped() {
            do {
                switch try HealthExport.format(of: document, in: container) {
                case .appleHealth: exports.append(HealthExport(document, of: container))
                case .gpx, .tcx: plan.files.append(document)
                case .some, nil:
                    if isNamed { plan.files.append(document) } else { plan.others += 1 }
                }
            } catch {
                steps.append(.step(.failed(ImportIssue(file: container.label + document.name, error))))
            }
        }
        count(plan.files + plan.archives + exports.map(\.item))
        if plan.others > 0 { pending.append(.step(.passedOver(plan.others))) }
        for archive in plan.archives.reversed() {
            pending.append(.archive(container, archive, depth: depth, services))
        }
        pending.append(.files(container, plan.files, services, routesOf: exports))
        for export in exports.reversed() { pending.append(.health(export)) }
        pending.append(contentsOf: steps.reversed())
    }

    /// Puts the files of a container before the rest, once the exports beside them have named their routes.
    func add(
        _ files: [ContainerItem], of container: any Container, _ services: Services,
        without exports: [HealthExport]
    ) {
        let routes = exports.reduce(into: Set<String>()) { $0.formUnion($1.routes) }
        for file in files.reversed() {
            pending.append(
                routes.contains(file.name) ? .done(size: file.size) : .file(container, file, services))
        }
    }

    private func count(_ items: [ContainerItem]) {
        progress.filesInAll += items.count
        for item in items { progress.bytesInAll += item.size }
    }

    /// What is to be done with the files of a container, by what their names promise.
    private struct Plan {
        var tables: [ContainerItem] = []
        var summaries: [ContainerItem] = []
        var documents: [ContainerItem] = []
        var files: [ContainerItem] = []
        var archives: [ContainerItem] = []
        var others = 0

        init(_ items: [ContainerItem], isNamed: Bool) {
            for item in items {
                switch FileNames.promise(item) {
                case .stravaTable: tables.append(item)
                case .garminSummaries: summaries.append(item)
                case .document: documents.append(item)
                case .archive: archives.append(item)
                case .activity: files.append(item)
                case .nothing where isNamed: files.append(item)
                case .nothing: others += 1
                }
            }
            files = files.enumerated().sorted {
                (FileNames.rank($0.element), $0.offset) < (FileNames.rank($1.element), $1.offset)
            }.map(\.element)
        }
    }

    // MARK: Strava and Garmin

    /// Reads Strava's table: what it says of files, and the activities it has none for.
    ///
    /// - Parameter isNamed: whether the runner named the table: then the files it names are read, too.
    /// - Returns: nil when it is another table of that name.
    private func addDetails(
        _ table: ContainerItem, of container: any Container, to services: inout Services, isNamed: Bool
    ) -> [Pending]? {
        let name = container.label + table.name
        let rows: StravaActivities
        do {
            let bytes = try container.packed(table, limit: ImportLimits.tableBytes)
            rows = try StravaActivities(csv: try bytes.unpacked(limit: ImportLimits.tableBytes))
        } catch let error as ArchiveError {
            return [.step(.failed(ImportIssue(file: name, error)))]
        } catch let error as ActivityFileError {
            // Garmin Connect has a table of the same name.
            let isExport = container.items.contains { $0.name.hasPrefix(table.folder + "activities/") }
            return isNamed || isExport ? [.step(.failed(ImportIssue(file: name, error)))] : nil
        } catch {
            return nil
        }
        for activity in rows.activities {
            if let file = activity.file { services.strava[table.folder + file] = activity }
        }
        var steps = rows.issues.map { Pending.step(.warning(ImportIssue(file: name, $0))) }
        for activity in rows.activities {
            guard let item = file(of: activity, beside: table, in: container) else {
                if let file = activity.file {
                    let reason = "its file \(file) is missing; its totals were kept"
                    let issue = ImportIssue(file: name, place: "line \(activity.line)", reason: reason)
                    steps.append(.step(.warning(issue)))
                }
                steps.append(.step(.job(.row(activity, rows: rows, table: name))))
                continue
            }
            if isNamed {
                count([item])
                steps.append(.file(container, item, services))
            }
        }
        return steps
    }

    /// The file of a row; exports that were unpacked may have lost the `.gz`.
    private func file(
        of activity: StravaActivity, beside table: ContainerItem, in container: any Container
    ) -> ContainerItem? {
        guard let path = activity.file.map({ table.folder + $0 }) else { return nil }
        if let item = container.item(named: path) { return item }
        return path.hasSuffix(".gz") ? container.item(named: String(path.dropLast(3))) : nil
    }

    /// Reads Garmin's summaries for the names in them; without them the files are as good.
    private func addNames(
        _ summaries: ContainerItem, of container: any Container, to services: inout Services
    ) -> [Pending] {
        let name = container.label + summaries.name
        do {
            let packed = try container.packed(summaries, limit: ImportLimits.tableBytes)
            let found = try GarminSummaries(
                json: try packed.unpacked(limit: ImportLimits.tableBytes), file: summaries.name)
            if services.garmin == nil { services.garmin = found } else { services.garmin?.add(found) }
            return []
        } catch let error as ArchiveError {
            return [.step(.warning(ImportIssue(file: name, error)))]
        } catch let error as ActivityFileError {
            return [.step(.warning(ImportIssue(file: name, error)))]
        } catch {
            return []
        }
    }
}
