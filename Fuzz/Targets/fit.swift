import ActivityFiles
import FITFile
import Quantities

/// FIT: every field the decoder knows, and what becomes of the file as runs.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = UnsafeRawBufferPointer(start: start, count: count)
    if let contents = try? FITDecoder(developerFields: .all).decode(input) {
        for activity in contents.activities {
            _ = (activity.pauses, activity.timerTime, activity.distance)
            for record in activity.records { _ = (record.latitude, record.cadence) }
        }
    }
    _ = try? ActivityFile.read(Array(input), name: "made.fit") { _ in .utc }
    return 0
}
