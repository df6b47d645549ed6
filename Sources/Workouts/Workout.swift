/// A workout as a runner wrote it: parts in their order, with the paces and efforts that were said.
///
/// What an effort means in speed depends on the runner, so `stretches(easySpeed:)` makes the stretches of it.
///
///     let workout = try Workout("15:00 easy + 8x400m @ 4:10/km, 2:00 jog")
///     workout.text   // "15:00 easy + 8 x 400 m @ 4:10/km w/ 2:00 jog"
public struct Workout: Hashable, Sendable {
    /// Its parts in the order they are run; never empty.
    public let parts: [Part]

    /// A piece of running, or repetitions.
    public enum Part: Hashable, Sendable {
        case piece(Piece)
        case repeats(Repeats)
    }

    /// Something run in one go: how long, how fast, on what ground.
    public struct Piece: Hashable, Sendable {
        public let length: Length
        public let pace: Pace
        public let ground: Ground
    }

    /// Parts that are done several times, with a recovery between them: after each but the last.
    public struct Repeats: Hashable, Sendable {
        /// 1 to 100.
        public let count: Int
        public let parts: [Part]
        /// Nil where nothing was said, or where it stands among the parts and so follows the last one, too.
        public let recovery: Piece?
    }

    /// How far or how long, in the unit it was written in.
    public enum Length: Hashable, Sendable {
        case metres(Double)
        case kilometres(Double)
        case miles(Double)
        case seconds(Int)
        /// The way back to where a repetition began; only of a recovery.
        case back
    }

    /// How fast.
    public enum Pace: Hashable, Sendable {
        /// Seconds a kilometre.
        case perKilometre(Int)
        /// Seconds a mile.
        case perMile(Int)
        case effort(WorkoutEffort)
    }

    /// What is under the feet.
    public enum Ground: Hashable, Sendable {
        case flat
        /// One grade in percent, from -30 to 30: no ground is taken for steeper.
        case grade(Double)
        /// Up and down: a share of the time is uphill, by the estimate for a hilly run nobody recorded.
        case hilly
        /// Metres uphill in all, spread over half of the way.
        case climb(Double)
    }

    /// Parts that are known to be sound.
    init(parts: [Part]) { self.parts = parts }
}
