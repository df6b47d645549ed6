import Foundation
import Stores

/// Where a journal's file is or is to be.
struct JournalPath {
    let path: String

    init(_ path: String) { self.path = path }

    /// Looks at what stands at the path, and makes an empty file of the owner's own where a new one is wanted.
    ///
    /// - Throws: `.noSuchFile`, `.notAFile`, `.cannotRead`, `.cannotWrite`, `.diskFull`.
    func prepare(_ opening: AppDatabase.Opening) throws(StoreError) {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
            guard access(path, R_OK) == 0 else { throw .cannotRead(path: path, reason: Self.reason(errno)) }
            return
        }
        let found = errno
        guard found == ENOENT else { throw .cannotRead(path: path, reason: Self.reason(found)) }
        guard opening == .createIfMissing else { throw .noSuchFile(path: path) }
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .cannotWrite(path: folder, reason: "the folder cannot be made")
        }
        let file = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            let code = errno
            if code == ENOSPC || code == EDQUOT { throw .diskFull(path: path) }
            throw .cannotWrite(path: path, reason: Self.reason(code))
        }
        _ = Foundation.close(file)
    }

    /// The folder the file is in.
    var folder: String {
        let folder = (path as NSString).deletingLastPathComponent
        return folder.isEmpty ? "." : folder
    }

    /// - Throws: `.noSuchFile` or `.cannotWrite`.
    func remove() throws(StoreError) {
        guard unlink(path) == 0 else {
            let code = errno
            if code == ENOENT { throw .noSuchFile(path: path) }
            throw .cannotWrite(path: path, reason: Self.reason(code))
        }
        for companion in ["-wal", "-shm", "-journal"] { unlink(path + companion) }
    }

    /// Whether so little space is left where the file is that a write must fail.
    var isDiskFull: Bool {
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else { return false }
        return UInt64(status.f_bavail) * UInt64(status.f_frsize) < 65_536
    }

    static func reason(_ code: Int32) -> String { String(cString: strerror(code)).lowercased() }
}
