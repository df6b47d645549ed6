/// The words of workouts.
enum WorkoutWords {
    /// The effort a word stands for; nil for another word.
    static func effort(_ word: String) -> WorkoutEffort? {
        switch word {
        case "rest", "stand", "standing", "stop", "pause": .rest
        case "walk", "walking": .walk
        case "jog", "jogging", "shuffle": .jog
        case "easy", "ez", "base", "warmup", "wu", "cooldown", "cd": .easy
        case "steady", "moderate", "float": .steady
        case "marathon", "mp": .marathon
        case "tempo", "threshold", "lt", "hm", "hmp", "cruise": .tempo
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
    static func isHilly(_ word: String) -> Bool { word == "hilly" }

    /// Words that are said and change nothing.
    static func isFiller(_ word: String) -> Bool {
        [
            "pace", "paced", "effort", "intensity", "each", "of", "the", "a", "about", "between", "reps",
            "repeats", "interval", "intervals", "incline", "grade", "flat", "rolling", "track", "treadmill",
            "road",
            "trail",
            "grass", "total",
        ].contains(word)
    }

    /// A word after metres that says they go up.
    static func isClimb(_ word: String) -> Bool {
        ["climb", "climbing", "elevation", "gain", "ascent", "vert", "vertical"].contains(word)
    }

    /// The efforts, each by the word that is best known.
    static let efforts = [
        "rest", "walk", "jog", "easy", "steady", "marathon", "hm", "tempo", "10k", "5k", "hard", "strides",
        "uphill", "race",
    ]

    /// The word that was probably meant by one that is none: one slip away, or two in a long word.
    static func meant(by word: String) -> String? {
        let most = word.count > 3 ? 2 : 1
        let known = efforts + ["threshold", "recovery", "hilly", "treadmill"]
        let candidates = known.map { (word: $0, count: slips(between: Array($0), and: Array(word))) }
        return candidates.filter { $0.count <= most }.min { $0.count < $1.count }?.word
    }

    /// The letters to change, add or leave out to make one word of the other.
    private static func slips(between one: [Character], and other: [Character]) -> Int {
        var row = Array(0...other.count)
        for (place, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = place + 1
            for index in other.indices {
                let changed = diagonal + (letter == other[index] ? 0 : 1)
                diagonal = row[index + 1]
                row[index + 1] = min(changed, row[index] + 1, diagonal + 1)
            }
        }
        return row[other.count]
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
