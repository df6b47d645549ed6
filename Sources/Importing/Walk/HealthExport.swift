import ActivityFiles
import Archives

/// An Apple Health export that is being read: a piece at a time, so that neither it nor its workouts are ever in memory
/// as a whole.
final class HealthExport {
    let container: any Container
    let item: ContainerItem
    /// Paths of the routes that its workouts have named so far: they are no activities of their own.
    private(set) var routes: Set<String> = []
    private let stream: ByteStream
    private var reader: AppleHealthReader
    private var first: [UInt8]
    private var read = 0

    static let pieceSize = 256 << 10

    /// - Parameter isNamed: whether the runner named it: then it is an error for it to be something else.
    /// - Returns: nil when the file is no such export.
    /// - Throws: when it cannot be read at all.
    init?(_ item: ContainerItem, of container: any Container, isNamed: Bool) throws(ArchiveError) {
        self.container = container
        self.item = item
        stream = try container.open(item, limit: ImportLimits.healthBytes)
        reader = AppleHealthReader(file: container.label + item.name)
        first = try HealthExport.piece(of: stream)
        guard isNamed || ActivityFormat(bytes: first) == .appleHealth else { return nil }
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
        let piece = first.isEmpty ? try HealthExport.piece(of: stream) : first
        first = []
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
        try reader.finish().map { ImportIssue(file: name, $0) }
    }

    private static func piece(of stream: ByteStream) throws(ArchiveError) -> [UInt8] {
        var failure: ArchiveError?
        let piece = [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, count in
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
