#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension ArchiveError {
    static func opening(_ path: String, code: Int32) -> ArchiveError {
        switch code {
        case ENOENT, ENOTDIR:
            ArchiveError(.missing, file: path, reason: "there is no such file", advice: "look at the path")
        case EACCES, EPERM:
            ArchiveError(
                .unreadable, file: path, reason: "it may not be read",
                advice: "let it be read with `chmod u+r`, or copy it to a place of yours")
        case ENXIO:
            noRegularFile(path, mode: S_IFSOCK)
        default:
            reading(path, code: code)
        }
    }

    static func reading(_ file: String, code: Int32) -> ArchiveError {
        ArchiveError(
            .unreadable, file: file, reason: "it cannot be read (\(words(of: code)))",
            advice: "look whether the disk is sound and try again")
    }

    static func writing(in folder: String, code: Int32) -> ArchiveError {
        let isFull = [ENOSPC, EDQUOT, EFBIG].contains(code)
        return ArchiveError(
            .unwritable, file: folder,
            reason: isFull
                ? "there is no room for a temporary file"
                : "a temporary file cannot be written (\(words(of: code)))",
            advice: "make room there, or name another folder with TMPDIR")
    }

    static func noRegularFile(_ file: String, mode: mode_t) -> ArchiveError {
        let kind =
            switch mode & S_IFMT {
            case S_IFDIR: "a folder"
            case S_IFIFO: "a pipe"
            case S_IFSOCK: "a socket"
            default: "a device"
            }
        return ArchiveError(
            .unreadable, file: file, reason: "it is \(kind), not a file", advice: "name a file")
    }

    /// What the system says of an error, in its own words.
    private static func words(of code: Int32) -> String {
        strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
}
