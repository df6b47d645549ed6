/// The words of workouts.
enum WorkoutWords {
    /// The effort a word stands for; nil for another word.
    static func effort(_ word: String) -> WorkoutEffort? {
        switch word {
        case "rest", "stand", "standing", "stop", "pause": .rest
        case "walk", "walking": .walk
        case "jog", "jogging", "shuffle": .jog
        case "easy", "base", "warmup", "wu", "cooldown", "cd": .easy
        case "steady", "moderate", "float": .steady
        case "marathon", "mp": .marathon
        case "tempo", "threshold", "lt", "hmp", "cruise": .tempo
        case "fast", "hard", "quick", "on": .fiveK
        case "stride", "strides": .strides
        case "race": .race
        default: nil
        }
    }

    /// The effort of a word that leaves it to another one where both are said: a long run is easy, a tempo run tempo.
    static func effortAlone(_ word: String) -> WorkoutEffort? {
        switch word {
        case "recovery", "recover", "rec", "off": .jog
        case "run", "running", "long", "slow", "gentle", "relaxed": .easy
        default: nil
        }
    }

    /// A word that joins parts.
    static func joins(_ word: String) -> Bool { word == "then" || word == "and" || word == "plus" }

    /// A word for uphill running.
    static func isUphill(_ word: String) -> Bool {
        ["hill", "hills", "uphill", "climb"].contains(word)
    }

    /// A word for ground that goes up and down.
    static func isHilly(_ word: String) -> Bool { word == "hilly" || word == "rolling" }

    /// Words that are said and change nothing.
    static func isFiller(_ word: String) -> Bool {
        [
            "pace", "paced", "effort", "intensity", "each", "of", "the", "a", "about", "between", "reps",
            "repeats", "interval", "intervals", "incline", "grade", "flat", "track", "treadmill", "road",
            "trail",
            "grass", "total",
        ].contains(word)
    }

    /// The distance of a unit; nil for another word. A lone m is told by its neighbours.
    static func distance(_ word: String) -> ((Double) -> Workout.Length)? {
        switch word {
        case "m", "metre", "metres", "meter", "meters", "mtr": { .metres($0) }
        case "k", "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers": { .kilometres($0) }
        case "mi", "mile", "miles": { .miles($0) }
        default: nil
        }
    }

    /// The seconds of a unit of time; nil for another word.
    static func seconds(_ word: String) -> Double? {
        switch word {
        case "s", "sec", "secs", "second", "seconds": 1
        case "min", "mins", "minute", "minutes", "mn": 60
        case "h", "hr", "hrs", "hour", "hours": 3600
        default: nil
        }
    }

    /// Races that are called by their name, in km.
    static func race(_ word: String) -> Double? {
        switch word {
        case "marathon": 42.195
        case "half", "halfmarathon": 21.0975
        case "parkrun": 5
        default: nil
        }
    }
}
