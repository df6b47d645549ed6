import CZip

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension ZipArchive {
    /// Packs files of a folder into a new archive, read one after the other; without any it is an empty archive.
    ///
    /// - Parameters:
    ///   - names: the files, which are the names of the members, too.
    ///   - path: the archive; one that is there is not replaced.
    /// - Throws: `unwritable` where it cannot be written or a file cannot be read, `missing` for a file that is not
    ///   there. Nothing is left then.
    public static func pack(_ names: [String], of folder: String, into path: String) throws(ArchiveError) {
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_CREATE | ZIP_EXCL, &code) else {
            throw .writing(in: folder, code: errno)
        }
        var isClosed = false
        defer { if !isClosed { zip_discard(archive) } }
        for name in names {
            let file = "\(folder)/\(name)"
            // libzip opens a file when it packs it; what is missing is told with its name here.
            guard access(file, R_OK) == 0 else { throw .opening(file, code: errno) }
            guard let source = zip_source_file(archive, file, 0, -1) else {
                throw .writing(in: folder, code: systemCode(archive))
            }
            let place = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8)
            guard place >= 0 else {
                zip_source_free(source)
                throw .writing(in: folder, code: systemCode(archive))
            }
            // The quickest: what a watch writes is dense, and somebody waits.
            zip_set_file_compression(archive, zip_uint64_t(place), ZIP_CM_DEFLATE, 1)
        }
        guard zip_close(archive) == 0 else { throw .writing(in: folder, code: systemCode(archive)) }
        isClosed = true
        if names.isEmpty { try writeEmpty(path) }
    }

    private static func systemCode(_ archive: OpaquePointer) -> Int32 {
        zip_error_code_system(zip_get_error(archive))
    }
}

/// libzip writes no archive without members: the end of a directory is all there is of one.
private func writeEmpty(_ path: String) throws(ArchiveError) {
    let bytes: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .writing(in: path, code: errno) }
    defer { close(file) }
    guard write(file, bytes, bytes.count) == bytes.count else { throw .writing(in: path, code: errno) }
}
