import ActivityFiles
import Quantities

/// TCX, as runs.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = UnsafeRawBufferPointer(start: start, count: count)
    _ = try? ActivityFile.read(Array(input), name: "made.tcx") { _ in .utc }
    return 0
}
