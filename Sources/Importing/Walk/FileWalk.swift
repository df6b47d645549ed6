import ActivityFiles
import Archives
import Foundation

/// Goes through everything below what was named, one file after the other, into archives and the archives in them.
final class FileWalk {
    /// What comes next.
    enum Step {
        case job(ImportJob)
        case failed(ImportIssue)
        case warning(ImportIssue)
        case missing(ImportIssue)
        case passedOver(Int)
        case links(Int)
    }

    /// Work that is still to be done, the next at the end.
    var pending: [Pending] = []
    var progress = ImportProgress()
    /// Asked while a long file is read.
    let isStopped: () -> Bool
    /// Told how far it has come while a long file is read.
    let onProgress: (ImportProgress) -> Void
    /// Whether it ended before it had been everywhere.
    private(set) var wasStopped = false
    private var archivesOpened = 0
    /// How many bytes archives may still unpack to, all together: those in them have no more of their own.
    private var unpackedBytesLeft = 0

    enum Pending {
        case step(Step)
        case file(any Container, ContainerItem, Services)
        case archive(any Container, ContainerItem, depth: Int, Services)
        case health(HealthExport)
        case workout(AppleWorkout, HealthExport)
        /// Files of a container, less the routes that belong to workouts.
        case files(any Container, [ContainerItem], Services, routesOf: [HealthExport])
        /// A file whose bytes a job has taken; counted when everything before it is done.
        case done(size: Int)
    }

    /// What the tables of a container say, by the path of a file in it.
    struct Services {
        var strava: [String: StravaActivity] = [:]
        var garmin: GarminSummaries?
    }

    init(
        paths: [String], isStopped: @escaping () -> Bool, onProgress: @escaping (ImportProgress) -> Void
    ) {
        self.isStopped = isStopped
        self.onProgress = onProgress
        for path in paths.reversed() { add(path: path) }
    }

    /// The next step; nil at the end.
    func next() -> Step? {
        while let work = pending.popLast() {
            if isStopped() {
                wasStopped = true
                return nil
            }
            switch work {
            case .step(let step): return step
            case .done(let size):
                progress.files += 1
                progress.bytes += size
            case .file(let container, let item, let services):
                if let step = read(item, of: container, services) { return step }
            case .archive(let container, let item, let depth, let services):
                if let step = open(item, of: container, depth: depth, services) { return step }
            case .health(let export): read(export)
            case .workout(let workout, let export): return step(for: workout, of: export)
            case .files(let container, let files, let services, let exports):
                add(files, of: container, services, without: exports)
            }
        }
        return nil
    }

    private func add(path: String) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            let issue = ImportIssue(file: path, reason: "there is no such file; look at the name")
            pending.append(.step(.missing(issue)))
            return
        }
        if isFolder.boolValue {
            let folder = FolderContainer(folder: path)
            enter(folder, depth: 0, Services(), isNamed: false)
            if folder.links > 0 { pending.append(.step(.links(folder.links))) }
            if folder.others > 0 { pending.append(.step(.passedOver(folder.others))) }
            pending += folder.faults.map { .step(.failed($0)) }
        } else {
            enter(FolderContainer(file: path), depth: 0, Services(), isNamed: true)
        }
    }

    private func read(_ item: ContainerItem, of container: any Container, _ services: Services) -> Step? {
        pending.append(.done(size: item.size))
        let name = container.label + item.name
        do {
            let bytes = try container.packed(item, limit: ImportLimits.fileBytes)
            // A browser that unpacks nothing calls an archive as it pleases.
            if bytes.packing == .raw, bytes.bytes.starts(with: FileNames.zipMagic),
                container is FolderContainer
            {
                pending.append(.archive(container, item, depth: 0, services))
                progress.filesInAll += 1
                progress.bytesInAll += item.size
                return nil
            }
            let details = ServiceDetails(strava: services.details(of: item), garmin: services.garmin)
            return .job(.file(name: name, bytes, details: details))
        } catch {
            return .failed(ImportIssue(file: name, error))
        }
    }

    private func open(
        _ item: ContainerItem, of container: any Container, depth: Int, _ services: Services
    ) -> Step? {
        let name = container.label + item.name
        pending.append(.done(size: 0))
        guard depth < ImportLimits.depth, archivesOpened < ImportLimits.archives else {
            progress.bytes += item.size
            let reason =
                depth < ImportLimits.depth
                ? "more than \(ImportLimits.archives) archives are not opened in one go; import the rest by itself"
                : "archives are opened \(ImportLimits.depth) deep and no deeper; unpack it and import what is inside"
            return .failed(ImportIssue(file: name, reason: reason))
        }
        archivesOpened += 1
        do {
            let archive = try container.archive(item, limit: ImportLimits.archiveBytes)
            let zip = ZipContainer(archive, name: name)
            // What is in it takes its place in the count of bytes.
            progress.bytesInAll -= item.size
            if depth == 0 { unpackedBytesLeft = ImportLimits.unpackedBytes(packed: item.size) }
            guard takeUnpacked(zip.items) else {
                return .failed(
                    ImportIssue(
                        file: name,
                        reason:
                            "it would unpack to more than \(ImportLimits.ratio) times its size, and no export does; unpack it yourself and look at it"
                    ))
            }
            enter(zip, depth: depth + 1, services, isNamed: false)
            return zip.links > 0 ? .links(zip.links) : nil
        } catch {
            progress.bytes += item.size
            return .failed(ImportIssue(file: name, error))
        }
    }
}

extension FileWalk {
    /// Takes what members claim from what may still be unpacked; false where that is too little.
    private func takeUnpacked(_ items: [ContainerItem]) -> Bool {
        for item in items {
            guard item.unpackedSize >= 0, item.unpackedSize <= unpackedBytesLeft else { return false }
            unpackedBytesLeft -= item.unpackedSize
        }
        return true
    }
}

extension ImportIssue {
    init(file: String, _ error: ArchiveError) {
        self.init(file: file, place: error.place, reason: "\(error.reason); \(error.advice)")
    }
}

extension FileWalk.Services {
    /// What the runner's table says of a file; exports that were unpacked may have lost the `.gz`.
    func details(of item: ContainerItem) -> StravaActivity? { strava[item.name] ?? strava[item.name + ".gz"] }
}
