import Archives
import Glibc

/// Zip archives: every way to read each member, and whether the ways agree.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = InputFile.shared
    file.write(UnsafeRawBufferPointer(start: start, count: count))
    guard let archive = try? ZipArchive(path: file.path) else { return 0 }
    let limit = 1 << 20
    for member in archive.members.prefix(20) {
        let content = try? archive.packed(member, limit: limit).unpacked(limit: limit)
        precondition((content?.count ?? 0) <= limit)
        var streamed: [UInt8] = []
        let isWhole =
            (try? archive.stream(member, limit: limit, chunk: 4_096) {
                streamed += $0; return true
            }) != nil
        precondition(streamed.count <= limit)
        if isWhole, let content { precondition(streamed == content) }
    }
    return 0
}

/// A file in memory, written anew for each input.
private struct InputFile {
    static let shared = InputFile()
    private let descriptor = memfd_create("input", 0)

    /// The kernel's name for it.
    var path: String { "/proc/self/fd/\(descriptor)" }

    func write(_ bytes: UnsafeRawBufferPointer) {
        precondition(ftruncate(descriptor, 0) == 0)
        precondition(pwrite(descriptor, bytes.baseAddress, bytes.count, 0) == bytes.count)
    }
}
