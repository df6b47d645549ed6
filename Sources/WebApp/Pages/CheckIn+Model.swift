import Journal

/// What the page of the check-in shows, as the head of its template says.
struct CheckInModel: Sendable {
    let known: Bool
    /// Whether the morning is of a day before today.
    let earlier: Bool
    let masked: Bool
    /// Whether something is marked that must be looked at.
    let hasFaults: Bool
    let dayFault: String?
    let sides: [Tendon]

    struct Tendon: Sendable {
        let side: String
        let suffix: String
        let title: String
        let id: String
        let painQuestion: String
        /// What was chosen: `pain3`, `stiffness10`, `stiffnessMore`, `limping`.
        let chosen: [String: Bool]
        /// Minutes beyond the buttons.
        let moreMinutes: String?
        let painFault: String?
        let stiffnessFault: String?
    }

    struct Words: Sendable {
        let left: String
        let right: String
        let pain: String
    }

    /// Minutes there are buttons for.
    private static let minutes: Set = ["0", "5", "10", "15", "20", "30", "45", "60"]

    /// - Parameters:
    ///   - ids: a new one for each side.
    ///   - values: fields by name, as they were sent or are known.
    init(
        _ sides: [Side], ids: [String], values: [String: String], faults: [String: String], isKnown: Bool,
        isEarlier: Bool, words: Words
    ) {
        known = isKnown
        earlier = isEarlier
        masked = values["masked"] != nil
        hasFaults = !faults.isEmpty
        dayFault = faults["day"]
        self.sides = zip(sides, ids).map { side, id in
            let name = side.rawValue
            var chosen: [String: Bool] = [:]
            if let pain = values["pain-\(name)"] { chosen["pain\(pain)"] = true }
            var more = values["stiffness-more-\(name)"]
            if let stiffness = values["stiffness-\(name)"] {
                let isButton = Self.minutes.contains(stiffness)
                chosen[isButton ? "stiffness\(stiffness)" : "stiffnessMore"] = true
                if !isButton, stiffness != "more" { more = stiffness }
            }
            chosen["limping"] = values["limping-\(name)"] != nil
            return Tendon(
                side: name, suffix: "-\(name)", title: side == .left ? words.left : words.right,
                // A form that comes back stays the same form.
                id: values["id-\(name)"] ?? id, painQuestion: words.pain, chosen: chosen,
                moreMinutes: more, painFault: faults["pain-\(name)"],
                stiffnessFault: faults["stiffness-\(name)"] ?? faults["stiffness-more-\(name)"])
        }
    }
}
