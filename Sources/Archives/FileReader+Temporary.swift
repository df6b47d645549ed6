#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension FileReader {
    /// A file without a name, written by `write` a piece at a time, open for reading.
    ///
    /// It is unlinked before anything is written to it, so that nothing remains of it, whatever happens.
    /// - Parameter folder: Where it lies; `TMPDIR`, or else `/tmp`, where nil.
    static func temporary(
        named name: String, in folder: String?,
        write: (_ append: (UnsafeRawBufferPointer) -> Bool) throws(ArchiveError) -> Void
    ) throws(ArchiveError) -> FileReader {
        let folder = folder ?? getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var path = Array("\(folder)/springback-XXXXXX".utf8CString)
        let descriptor = mkstemp(&path)
        guard descriptor >= 0 else { throw .writing(in: folder, code: errno) }
        unlink(path)
        var failure: Int32?
        do throws(ArchiveError) {
            try write { bytes in
                failure = code(appending: bytes, to: descriptor)
                return failure == nil
            }
            if let failure { throw .writing(in: folder, code: failure) }
        } catch {
            close(descriptor)
            throw error
        }
        return try FileReader(descriptor, name: name)
    }

    /// Nil when all was written, else why not.
    private static func code(appending bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32? {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = write(
                descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                return errno
            }
        }
        return nil
    }
}
