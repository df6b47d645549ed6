import ActivityFiles
import Quantities

/// An Apple Health export as a stream; and that it does not matter where the pieces of the stream end.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeRawBufferPointer(start: start, count: count))
    let whole = workouts(in: input, piece: max(count, 1))
    let pieces = workouts(in: input, piece: 1 + count % 61)
    precondition(whole.map(\.byte) == pieces.map(\.byte))
    precondition(whole.map(\.original) == pieces.map(\.original))
    for workout in whole {
        _ = try? workout.reading(route: nil, file: "export.xml") { _ in .utc }
    }
    return 0
}

private func workouts(in input: [UInt8], piece: Int) -> [AppleWorkout] {
    var reader = AppleHealthReader(file: "export.xml")
    var workouts: [AppleWorkout] = []
    for start in stride(from: 0, to: input.count, by: piece) {
        workouts += reader.feed(Array(input[start..<min(start + piece, input.count)]))
    }
    _ = try? reader.finish()
    return workouts
}
