import CZip

extension ArchiveError {
    /// Why libzip did not open an archive.
    ///
    /// It is not copied, because libzip keeps its words in it until it is done with.
    static func archive(_ file: String, _ failure: inout zip_error_t) -> ArchiveError {
        let words = String(cString: zip_error_strerror(&failure))
        switch failure.zip_err {
        case ZIP_ER_MULTIDISK:
            return ArchiveError(
                .unsupported, file: file, reason: "it is one part of an archive over several disks",
                advice: "join the parts, or unpack them and name the folder")
        case ZIP_ER_OPEN, ZIP_ER_READ, ZIP_ER_SEEK, ZIP_ER_MEMORY:
            return ArchiveError(
                .unreadable, file: file, reason: "it cannot be read (\(words))",
                advice: "look whether the disk is sound and try again")
        default:
            return ArchiveError(
                .damaged, file: file, reason: "the directory of the zip archive is damaged (\(words))",
                advice: "download or copy it again")
        }
    }

    /// Why libzip did not read a member.
    static func member(_ name: String, _ failure: UnsafeMutablePointer<zip_error_t>?) -> ArchiveError {
        let words = zip_error_strerror(failure).map { String(cString: $0) } ?? "for no stated reason"
        switch failure?.pointee.zip_err {
        case ZIP_ER_COMPNOTSUPP, ZIP_ER_ENCRNOTSUPP:
            return ArchiveError(
                .unsupported, file: name, reason: "it is packed in a way that is not known here (\(words))",
                advice: "unpack the archive yourself and name the folder")
        default:
            return .damaged("it cannot be unpacked (\(words))").of(file: name)
        }
    }
}
