import Evidence
import Workouts

/// Workouts as runners write them; that one read is written as it was read, that a fault lies within the text, and that
/// gentler versions stay workouts.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
    let workout: Workout
    do {
        workout = try Workout(text)
    } catch {
        precondition((0...text.unicodeScalars.count).contains(error.offset))
        precondition(error.marked(in: text).count == 2)
        return 0
    }
    precondition(readsBack(workout))
    precondition(workout.run(easySpeed: 3) != nil)
    precondition(readsBack(workout.onTheFlat))
    precondition(readsBack(workout.noFaster(than: .easy, easySpeed: 3)))
    let shorter = workout.shortened(toMetres: 3000, easySpeed: 3)
    precondition((shorter?.total(easySpeed: 3).metres ?? 0) < 3000.001)
    return 0
}

/// Whether its text is read as itself, or refused for a bound: the form of the house is longer than `8x400`, and what is
/// run slower takes longer.
private func readsBack(_ workout: Workout) -> Bool {
    let text = workout.text
    let isLong = text.unicodeScalars.count > 1000
    let isSlow = workout.total(easySpeed: 3).seconds > Numbers.longestWorkout.value * 3600
    return isLong || isSlow || (try? Workout(text)) == workout
}
