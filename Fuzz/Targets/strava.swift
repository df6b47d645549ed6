import ActivityFiles
import Quantities

/// The table of a Strava export, and the runs its rows make.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = UnsafeRawBufferPointer(start: start, count: count)
    guard let table = try? StravaActivities(csv: Array(input)) else { return 0 }
    for activity in table.activities {
        _ = table.original(of: activity)
        _ = try? table.reading(of: activity) { _ in .utc }
    }
    return 0
}
