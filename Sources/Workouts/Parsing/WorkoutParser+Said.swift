extension WorkoutParser {
    /// What was said of a piece so far.
    struct Said {
        var length: Workout.Length?
        /// A pace that is written down; it holds against every effort.
        var pace: Workout.Pace?
        /// A time after `@` that says nothing of what it is for.
        var bareTime: BareTime?
        var efforts: [WorkoutEffort] = []
        /// Efforts of words that leave it to another one.
        var effortsAlone: [WorkoutEffort] = []
        var ground: Workout.Ground?
        var isUphill = false
        /// Fast and slow by turns, as one likes.
        var isFartlek = false

        var isAnything: Bool {
            length != nil || pace != nil || bareTime != nil || isFartlek || !efforts.isEmpty
                || !effortsAlone.isEmpty || ground != nil
                || isUphill
        }

        /// Of two efforts the faster, so that no word makes a workout easier than it may be meant.
        var effort: WorkoutEffort? {
            let kilometres = length?.metres.map { $0 / 1000 }
            func isSlower(_ one: WorkoutEffort, _ other: WorkoutEffort) -> Bool {
                one.speed(easySpeed: Workout.nominalEasySpeed, kilometres: kilometres)
                    < other.speed(easySpeed: Workout.nominalEasySpeed, kilometres: kilometres)
            }
            if let fastest = efforts.max(by: isSlower) {
                // A race is as fast as its effort, and more is known of it.
                let isRace = efforts.contains(.race) && !isSlower(.race, fastest)
                return isRace ? .race : fastest
            }
            // A recovery run is a jog.
            return isUphill ? .uphill : effortsAlone.min(by: isSlower)
        }
    }
}
