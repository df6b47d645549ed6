import Journal
import Testing

@testable import Workouts

/// Texts nobody wrote: whatever is read is read the same again, and nothing traps.
@Suite("Random texts")
struct RandomWorkoutTests {
    /// Pieces that texts are put together from, so that many of them are nearly workouts.
    private static let scraps = [
        "8x", "400m", " @ ", "4:10", "/km", ", ", "2:00", " jog", " + ", "(", ")", "1 km", "easy", " w/ ",
        "90s",
        "6%", "-", "hilly", "uphill", "10k", " pace", "5k", "'", "\"", "30", "1h10", " min", "mile", " in ",
        "5x3",
        "walk back", "strides", "6 ", "x", "/", "@", ",", ".", ":", "race", "marathon", "half ", "warm up",
        "3,5",
        "sets of", " and ", "999999", "0", "km/h", "12 ", "×", "–", "é", "\u{1F3C3}", "w", "per mile", "rest",
    ]

    @Test("are read the same again, or refused at a place within them", arguments: 0..<20)
    func random(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        var read = 0
        for _ in 0..<3000 {
            let count = Int.random(in: 1...12, using: &random)
            let text = (0..<count).map { _ in Self.scraps.randomElement(using: &random) ?? "" }.joined()
            let workout: Workout
            do {
                workout = try Workout(text)
            } catch {
                #expect((0...text.unicodeScalars.count).contains(error.offset), "seed \(seed): \(text)")
                #expect(error.marked(in: text).count == 2)
                continue
            }
            read += 1
            #expect(try Workout(workout.text) == workout, "seed \(seed): \(text) became \(workout.text)")
            #expect(workout.run(easySpeed: 3) != nil, "seed \(seed): \(text)")
            let shorter = workout.shortened(toMetres: 3000, easySpeed: 3)
            #expect((shorter?.total(easySpeed: 3).metres ?? 0) <= 3000 + 1e-6, "seed \(seed): \(text)")
        }
        #expect(read > 20, "seed \(seed): too few of the texts were workouts")
    }
}

/// Random numbers that can be had again.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
