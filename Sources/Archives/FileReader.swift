#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file on disk, open for reading.
///
/// Only regular files are taken: a pipe, a device or a socket could wait for ever or never end.
public final class FileReader: Sendable {
    /// The name the file goes by in errors.
    public let name: String
    /// Its size in bytes when it was opened.
    public let size: Int
    let descriptor: Int32

    /// - Throws: `missing` where there is no such file, `unreadable` where it may not be read or is no regular file.
    public convenience init(path: String) throws(ArchiveError) {
        // Without O_NONBLOCK, opening a pipe would wait for somebody to write to it.
        let descriptor = openat(AT_FDCWD, path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw .opening(path, code: errno) }
        try self.init(descriptor, name: path)
    }

    /// Takes over an open file, and closes it in the end.
    init(_ descriptor: Int32, name: String) throws(ArchiveError) {
        self.name = name
        self.descriptor = descriptor
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let code = errno
            close(descriptor)
            throw .reading(name, code: code)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw .noRegularFile(name, mode: status.st_mode)
        }
        size = Int(status.st_size)
    }

    deinit {
        close(descriptor)
    }

    /// All bytes of the file.
    ///
    /// - Throws: `tooLarge` beyond the limit, `unreadable` where reading fails or the file changes meanwhile.
    public func bytes(limit: Int) throws(ArchiveError) -> [UInt8] {
        guard size <= limit else { throw .tooLarge(limit: limit).of(file: name) }
        var failure: ArchiveError?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            do throws(ArchiveError) {
                count = try read(into: UnsafeMutableRawBufferPointer(buffer), at: 0)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        if let complaint = complaint(about: bytes.count) { throw complaint }
        return bytes
    }

    /// The file from its beginning, a piece at a time.
    public func open() -> ByteStream {
        var position = 0
        return ByteStream(name: name, size: size) { buffer throws(ArchiveError) in
            let count = try self.read(into: buffer, at: position)
            position += count
            return count
        } complaint: { total in
            self.complaint(about: total)
        }
    }

    /// Gives the file to `body` in chunks, in order, until it ends or `body` returns false.
    ///
    /// - Throws: `unreadable` where reading fails or the file changes meanwhile.
    public func stream(
        chunk: Int = 256 << 10, _ body: (UnsafeRawBufferPointer) -> Bool
    ) throws(ArchiveError) {
        try open().forEach(chunk: chunk, body)
    }

    /// Fills the buffer from a place of the file; fewer bytes mean that it ends there.
    func read(into buffer: UnsafeMutableRawBufferPointer, at position: Int) throws(ArchiveError) -> Int {
        var count = 0
        while count < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
            let got = pread(descriptor, rest.baseAddress, rest.count, off_t(position + count))
            if got == 0 { break }
            if got > 0 {
                count += got
            } else if errno != EINTR {
                throw .reading(name, code: errno)
            }
        }
        return count
    }

    /// What is wrong where so many bytes were read: as many as there were, and no more may have come.
    private func complaint(about count: Int) -> ArchiveError? {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return .reading(name, code: errno) }
        guard count == size, Int(status.st_size) == size else {
            return ArchiveError(
                .unreadable, file: name, reason: "it changed while it was read",
                advice: "wait until it is written, and try again")
        }
        return nil
    }
}
