import Dispatch
import Glibc
import Importing
import Journal
import Quantities
import Stores

/// A whole import of an archive into an empty journal: the walk through its folders and archives, whatever is in
/// them, and the joining of runs.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    InputFile.shared.write(UnsafeRawBufferPointer(start: start, count: count))
    let done = DispatchSemaphore(value: 0)
    Task {
        await importing(InputFile.shared.path)
        done.signal()
    }
    done.wait()
    return 0
}

private func importing(_ path: String) async {
    guard let today = try? Day(year: 2026, month: 6, day: 1), let now = try? Instant(milliseconds: 0)
    else { preconditionFailure("a day that is none") }
    var made: UInt64 = 0
    var importer = Importer(store: MemoryStore(), today: today) { _ in
        .utc
    } makeEntry: { event, day, offset in
        made += 1
        return Entry(
            id: EntryID(at: now, randomHigh: 0, randomLow: made), day: day, at: now, offset: offset ?? .utc,
            event: event)
    }
    try? await importer.add(paths: [path])
}

/// A file that is called an archive, written anew for each input; `TMPDIR` should lie in memory.
private final class InputFile: Sendable {
    static let shared = InputFile()
    let path: String
    private let descriptor: Int32

    private init() {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/dev/shm"
        var name = Array("\(folder)/springback-XXXXXX.zip".utf8CString)
        descriptor = mkstemps(&name, 4)
        path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    func write(_ bytes: UnsafeRawBufferPointer) {
        precondition(ftruncate(descriptor, 0) == 0)
        precondition(pwrite(descriptor, bytes.baseAddress, bytes.count, 0) == bytes.count)
    }
}
