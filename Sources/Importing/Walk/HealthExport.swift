import ActivityFiles
import Archives

/// An Apple Health export: read a piece at a time when its turn comes, so that neither it nor its workouts are ever in
/// memory as a whole.
final class HealthExport {
    let container: any Container
    let item: ContainerItem
    /// Paths of the routes that its workouts have named so far: they are no activities of their own.
    private(set) var routes: Set<String> = []
    private var stream: ByteStream?
    private var reader: AppleHealthReader
    private var read = 0

    private static let pieceSize = 256 << 10

    init(_ item: ContainerItem, of container: any Container) {
        self.container = container
        self.item = item
        reader = AppleHealthReader(file: container.label + item.name)
    }

    var name: String { container.label + item.name }

    /// Where a path of the export leads in its container.
    func path(_ route: String) -> String { item.folder + route }

    /// How much of the file was read, as it lies on the disk.
    var bytesRead: Int {
        let share = Double(read) / Double(max(1, item.unpackedSize))
        return Int(min(1, share) * Double(item.size))
    }

    /// The workouts of the next piece; nil at the end.
    func next() throws(ArchiveError) -> [AppleWorkout]? {
        let stream: ByteStream
        if let begun = self.stream {
            stream = begun
        } else {
            stream = try container.open(item, limit: ImportLimits.healthBytes)
            self.stream = stream
        }
        let piece = try HealthExport.piece(of: stream, HealthExport.pieceSize)
        guard !piece.isEmpty else { return nil }
        read += piece.count
        let workouts = reader.feed(piece)
        for workout in workouts {
            if let route = workout.routePath { routes.insert(path(route)) }
        }
        return workouts
    }

    /// Ends it: what was wrong with it.
    func finish() throws(ActivityFileError) -> [ImportIssue] {
        stream = nil
        return try reader.finish().map { ImportIssue(file: name, $0) }
    }

    /// What a document begins as; nil for anything that is read elsewhere or nowhere.
    static func format(of item: ContainerItem, in container: any Container) throws(ArchiveError)
        -> ActivityFormat?
    {
        let stream = try container.open(item, limit: ImportLimits.healthBytes)
        return ActivityFormat(bytes: try piece(of: stream, 4096))
    }

    private static func piece(of stream: ByteStream, _ size: Int) throws(ArchiveError) -> [UInt8] {
        var failure: ArchiveError?
        let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            do throws(ArchiveError) {
                count = try stream.read(into: UnsafeMutableRawBufferPointer(buffer))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return piece
    }
}
