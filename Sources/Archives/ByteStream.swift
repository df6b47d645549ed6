/// The content of a file or a member of an archive, read a piece at a time: memory does not grow with it.
///
/// It keeps what it reads from open. One thread at a time may use it.
public final class ByteStream {
    private let name: String
    /// How many bytes there are, as far as is known before they are read.
    public let size: Int
    private let fill: (UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int
    private let complaint: (Int) -> ArchiveError?
    private var total = 0

    /// - Parameters:
    ///   - fill: fills a buffer with what comes next; fewer bytes mean that it ends there.
    ///   - complaint: what is wrong with a content of so many bytes, asked at its end.
    init(
        name: String, size: Int, fill: @escaping (UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int,
        complaint: @escaping (Int) -> ArchiveError?
    ) {
        self.name = name
        self.size = size
        self.fill = fill
        self.complaint = complaint
    }

    /// Fills the buffer with what comes next.
    ///
    /// - Returns: how many bytes; 0 at the end.
    /// - Throws: `unreadable` where reading fails, `damaged` where the content ends too early or too late.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
        let count = try fill(buffer)
        total += count
        if count < buffer.count || total > size, let complaint = complaint(total) {
            throw complaint.of(file: name)
        }
        return count
    }

    /// Gives the rest to `body` in chunks, in order, until it ends or `body` returns false.
    public func forEach(
        chunk: Int = 256 << 10, _ body: (UnsafeRawBufferPointer) -> Bool
    ) throws(ArchiveError) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(chunk, 1), alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = try read(into: buffer)
            guard count > 0, body(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return }
        }
    }
}
