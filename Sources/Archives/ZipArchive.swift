import CZip

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A zip archive, open for reading. One thread at a time may use it.
///
/// What an archive says of itself is believed by nobody: each read has a limit, and sizes and checksums are checked.
/// Several members may share the same bytes of the archive, so whoever reads all of them bounds the sum.
public final class ZipArchive {
    /// The file it is read from.
    let file: FileReader
    let handle: OpaquePointer
    /// What its directory lists, in its order.
    public let members: [ZipMember]

    /// - Throws: What opening a file throws; `damaged` where the file is no zip archive, is cut off or has a broken
    ///   directory; `tooLarge` with a directory of more than 16 MiB; `unsupported` where it goes over several disks.
    public convenience init(path: String) throws(ArchiveError) {
        try self.init(FileReader(path: path))
    }

    /// The archive in a file that is open, such as one that was extracted from another archive.
    public init(_ file: FileReader) throws(ArchiveError) {
        try ZipDirectoryEnd.check(file)
        self.file = file
        handle = try Self.open(file)
        members = Self.members(of: handle, in: file)
    }

    deinit {
        zip_discard(handle)
    }

    private static func open(_ file: FileReader) throws(ArchiveError) -> OpaquePointer {
        var failure = zip_error_t()
        zip_error_init(&failure)
        defer { zip_error_fini(&failure) }
        let copy = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0, let stream = fdopen(copy, "r") else { throw .reading(file.name, code: errno) }
        guard let source = zip_source_filep_create(stream, 0, -1, &failure) else {
            fclose(stream)
            throw .archive(file.name, &failure)
        }
        guard let handle = zip_open_from_source(source, ZIP_RDONLY, &failure) else {
            zip_source_free(source)
            throw .archive(file.name, &failure)
        }
        return handle
    }

    private static func members(of handle: OpaquePointer, in file: FileReader) -> [ZipMember] {
        (0..<max(0, zip_get_num_entries(handle, 0))).compactMap { index in
            var status = zip_stat_t()
            zip_stat_init(&status)
            guard zip_stat_index(handle, zip_uint64_t(index), 0, &status) == 0 else { return nil }
            let attributes = attributes(of: zip_uint64_t(index), in: handle)
            return ZipMember(index: Int(index), status, attributes, archiveSize: file.size)
        }
    }

    /// The file attributes of the system the member was packed on.
    private static func attributes(of index: zip_uint64_t, in handle: OpaquePointer) -> FileAttributes {
        var system: zip_uint8_t = 0
        var bits: zip_uint32_t = 0
        zip_file_get_external_attributes(handle, index, 0, &system, &bits)
        return FileAttributes(system: system, bits: bits)
    }
}

/// The file attributes a member had where it was packed.
struct FileAttributes {
    let system: zip_uint8_t
    let bits: zip_uint32_t

    /// The mode of a Unix file; 0 where it was none.
    private var mode: mode_t {
        [ZIP_OPSYS_UNIX, ZIP_OPSYS_OS_X].contains(UInt32(system)) ? mode_t(truncatingIfNeeded: bits >> 16) : 0
    }

    var isLink: Bool { mode & S_IFMT == S_IFLNK }
}

extension ZipMember {
    init(index: Int, _ status: zip_stat_t, _ attributes: FileAttributes, archiveSize: Int) {
        self.index = index
        name = status.name.map { String(cString: $0) } ?? ""
        size = min(Int(clamping: status.size), ZipMember.mostBytes)
        packedSize = min(Int(clamping: status.comp_size), archiveSize)
        crc32 = status.crc
        method = Int(status.comp_method)
        isFolder = name.utf8.last == UInt8(ascii: "/")
        isLink = attributes.isLink
        isEncrypted = status.encryption_method != ZIP_EM_NONE
    }
}
