import Evidence

/// One piece: a length, a pace or an effort, and the ground, in whichever order they were said.
extension WorkoutParser {
    /// - Parameters:
    ///   - unsaid: the effort where none was said; nil where one has to be.
    ///   - wayBack: whether the way back is a length here.
    mutating func piece(unsaid: WorkoutEffort?, wayBack: Bool = false) throws(WorkoutError) -> Workout.Piece {
        let start = token
        var said = Said()
        while try take(&said, wayBack: wayBack) {}
        guard said.isAnything else { throw unknown(start) }
        if said.length == nil, said.pace == nil, said.effort == .strides {
            said.length = .seconds(Int(Numbers.strideSeconds.value))
        }
        guard let length = said.length else {
            throw wanted("how far or how long? such as 10 km, 400 m, 15:00 or 90 s")
        }
        let ground = said.ground ?? (said.isUphill ? .grade(Numbers.estimatedHillGrade.value) : .flat)
        if let bare = said.bareTime {
            return Workout.Piece(length: length, pace: try pace(bare, of: length), ground: ground)
        }
        if let pace = said.pace { return Workout.Piece(length: length, pace: pace, ground: ground) }
        if said.isFartlek { return Workout.Piece(length: length, pace: .effort(.steady), ground: ground) }
        guard let effort = said.effort ?? unsaid ?? assumed(of: length) else {
            throw wanted("how fast? such as @ 4:10/km, @ 5k effort, easy or jog")
        }
        return Workout.Piece(length: length, pace: .effort(effort), ground: ground)
    }

    /// Hard is what short repetitions are where nothing is said.
    private mutating func assumed(of length: Workout.Length) -> WorkoutEffort? {
        guard token.kind != .sign("@"), isShortRepetition(length) else { return nil }
        assumptions.append("no pace is said for \(length.text): 5k effort")
        return .fiveK
    }

    private func isShortRepetition(_ length: Workout.Length) -> Bool {
        if case .seconds(let seconds) = length { return seconds <= 360 }
        return length.metres.map { $0 <= 2000 } ?? false
    }

    /// Takes what comes next for a property of the piece; false where the piece ends.
    private mutating func take(_ said: inout Said, wayBack: Bool) throws(WorkoutError) -> Bool {
        switch token.kind {
        case .number, .clock: return try takeNumber(&said)
        case .sign("@"):
            step()
            try takeTarget(&said)
            return true
        case .sign("-") where isGradeAhead(1), .sign(",") where isGroundAhead(1):
            if token.kind == .sign(",") { step() }
            return try takeGround(&said)
        case .sign("+") where climbAhead(said) != nil, .sign(",") where climbAhead(said) != nil:
            guard let climb = climbAhead(said) else { return false }
            try takeClimb(climb, &said)
            return true
        case .word(let word) where WorkoutWords.joins(word): return false
        case .word(let word): return try takeWord(word, &said, wayBack: wayBack)
        default: return false
        }
    }

    private mutating func takeNumber(_ said: inout Said) throws(WorkoutError) -> Bool {
        if isGradeAhead(0) { return try takeGround(&said) }
        if let effort = raceEffortAhead() {
            said.efforts.append(effort)
            return true
        }
        guard said.length == nil else { return false }
        said.length = try length()
        return true
    }

    private mutating func takeWord(
        _ word: String, _ said: inout Said, wayBack: Bool
    ) throws(WorkoutError) -> Bool {
        if wayBack, word == "back" || word == "down", said.length == nil {
            said.length = .back
        } else if word == "warm" || word == "cool" {
            try takeWarmUp(&said)
        } else if WorkoutWords.isHilly(word) || WorkoutWords.isUphill(word) {
            return try takeGround(&said)
        } else if word == "in" {
            step()
            try takeTime(&said)
            return true
        } else if let race = raceAhead(said) {
            said.length = .kilometres(WrittenNumber.kept(race))
            said.efforts.append(.race)
        } else if word == "half", self.word(after: 1) == "marathon" {
            said.efforts.append(.tempo)
            step()
        } else if word == "on", isGroundNamed(1) {
            // `on the treadmill` is no `1 min on, 1 min off`.
        } else if word == "fartlek" {
            said.isFartlek = true
        } else if let effort = WorkoutWords.effort(word) {
            said.efforts.append(effort)
        } else if let effort = WorkoutWords.effortAlone(word) {
            said.effortsAlone.append(effort)
        } else if word == "mile", said.length == nil {
            said.length = .miles(1)
        } else if !WorkoutWords.isFiller(word) {
            throw unknown(token)
        }
        step()
        return true
    }

    /// `warm up`, `warm-up`, `cool down`: easy.
    private mutating func takeWarmUp(_ said: inout Said) throws(WorkoutError) {
        let gap = token(after: 1).kind == .sign("-") ? 2 : 1
        guard let second = word(after: gap), second == "up" || second == "down" else { throw unknown(token) }
        said.efforts.append(.easy)
        step(gap)
    }

    /// The distance in km of a race that is called by its name, `marathon` and no `marathon pace`.
    private mutating func raceAhead(_ said: Said) -> Double? {
        guard said.length == nil, let word = word() else { return nil }
        let isHalfMarathon = word == "half" && self.word(after: 1) == "marathon"
        let next = isHalfMarathon ? 2 : 1
        guard word != "half" || isHalfMarathon, let race = WorkoutWords.race(word) else { return nil }
        switch token(after: next).kind {
        case .number, .clock, .word("pace"), .word("effort"): return nil
        default:
            step(next - 1)
            return race
        }
    }

    /// `10k pace` or `5k effort`: an effort; `10k easy` is a distance.
    private mutating func raceEffortAhead() -> WorkoutEffort? {
        guard let effort = raceEffort(), word(after: 2) == "pace" || word(after: 2) == "effort" else {
            return nil
        }
        step(3)
        return effort
    }

    /// The effort of `5k` and `10k` at this place.
    func raceEffort() -> WorkoutEffort? {
        guard case .number(let value, isWhole: true) = token.kind,
            word(after: 1) == "k" || word(after: 1) == "km",
            token(after: 2).kind != .sign("/") || word(after: 3) != "h"
        else { return nil }
        return value == 5 ? .fiveK : value == 10 ? .tenK : nil
    }

    // MARK: Ground

    func isGradeAhead(_ count: Int) -> Bool {
        guard case .number = token(after: count).kind else { return false }
        return token(after: count + 1).kind == .sign("%")
    }

    private func isGroundAhead(_ count: Int) -> Bool {
        if isGradeAhead(count) || token(after: count).kind == .sign("-") && isGradeAhead(count + 1) {
            return true
        }
        guard let word = word(after: count) else { return false }
        return ["hilly", "rolling", "flat", "uphill"].contains(word)
    }

    /// Whether a word follows that says where one runs: `the`, `grass`, `hills`.
    private func isGroundNamed(_ count: Int) -> Bool {
        guard let word = word(after: count) else { return false }
        return WorkoutWords.isFiller(word) || WorkoutWords.isHilly(word) || WorkoutWords.isUphill(word)
    }

    private mutating func takeGround(_ said: inout Said) throws(WorkoutError) -> Bool {
        switch token.kind {
        case .word("flat"), .word("rolling"): break
        case .word("hilly"): said.ground = said.ground ?? .hilly
        case .word: said.isUphill = true
        default:
            said.ground = .grade(try grade())
            return true
        }
        step()
        return true
    }

    /// `6%`, `-3%`.
    func gradeSign() -> Bool { token.kind == .sign("-") && isGradeAhead(1) }

    mutating func grade() throws(WorkoutError) -> Double {
        let isDown = skip("-")
        let steepest = Numbers.steepestGrade.value
        guard case .number(let value, _) = token.kind, value <= steepest else {
            throw wanted("a grade looks like 6%, at most \(Int(steepest))%")
        }
        step(2)
        return WrittenNumber.kept(isDown ? -value : value)
    }

    // MARK: What cannot be read

    private static let onePaceWanted = "a part has one pace; join parts with +"

    private func unknown(_ token: WorkoutToken) -> WorkoutError {
        let wanted: String
        switch token.kind {
        case .word(let word):
            let meant = WorkoutWords.meant(by: word).map { ", did you mean \($0)?" } ?? ";"
            wanted =
                "\"\(word)\" is no word of workouts\(meant) efforts are "
                + WorkoutWords.efforts.joined(separator: ", ")
        default: wanted = WorkoutParser.example
        }
        return WorkoutError(offset: token.offset, wanted: wanted)
    }

    private mutating func takeTarget(_ said: inout Said) throws(WorkoutError) {
        if isGradeAhead(0) || gradeSign() {
            said.ground = .grade(try grade())
        } else if let effort = raceEffort() {
            said.efforts.append(effort)
            step(2)
        } else if word() == nil {
            guard said.pace == nil, said.bareTime == nil else { throw wanted(WorkoutParser.onePaceWanted) }
            let start = token
            if let bare = try bareTime() {
                said.bareTime = BareTime(seconds: bare, place: start)
                return
            }
            said.pace = try pace(of: said.length)
        }
    }

    private mutating func takeTime(_ said: inout Said) throws(WorkoutError) {
        guard said.pace == nil, said.bareTime == nil else { throw wanted(WorkoutParser.onePaceWanted) }
        said.pace = try pace(covering: said.length)
    }
}
