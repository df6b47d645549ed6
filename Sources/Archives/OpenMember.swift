import CZip

/// A member that is being read.
final class OpenMember {
    private let handle: OpaquePointer
    /// A member is read through its archive.
    private let archive: ZipArchive
    private let name: String

    init(_ member: ZipMember, of archive: ZipArchive, flags: zip_flags_t = 0) throws(ArchiveError) {
        name = archive.name(of: member)
        guard let handle = zip_fopen_index(archive.handle, zip_uint64_t(member.index), flags) else {
            throw .member(name, zip_get_error(archive.handle))
        }
        self.handle = handle
        self.archive = archive
    }

    deinit {
        zip_fclose(handle)
    }

    /// Fills the buffer; fewer bytes mean that the member ends there.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
        var count = 0
        while count < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
            let got = zip_fread(handle, rest.baseAddress, zip_uint64_t(rest.count))
            guard got >= 0 else { throw .member(name, zip_file_get_error(handle)) }
            guard got > 0 else { break }
            count += Int(got)
        }
        return count
    }
}
