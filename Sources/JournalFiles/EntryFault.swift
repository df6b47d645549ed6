public import Journal

/// What is wrong with an entry that its types alone let pass.
///
/// The types refuse a pain of 11; a recording is a bundle of plain values from a file and is looked at here, by
/// the stores before they keep it and by the reader of exports. What one store keeps every store keeps.
public struct EntryFault: Error, Equatable, Sendable {
    /// The key as an export spells it, such as `run.recording.hash`.
    public let key: String
    /// What is wrong with it.
    public let reason: String
    /// What to do.
    public let advice: String

    public init(key: String, reason: String, advice: String) {
        self.key = key
        self.reason = reason
        self.advice = advice
    }

    /// Looks an entry over.
    ///
    /// - Throws: the first fault.
    public static func check(_ entry: Entry) throws(EntryFault) {
        try check(entry.event)
    }

    private static func check(_ event: Event) throws(EntryFault) {
        switch event {
        case .run(let run):
            if let rung = run.rung { try checkRung(rung, key: "run.rung", ladders: [.run, .speed, .hills]) }
            try checkTexts(of: run)
            if let recording = run.recording { try check(recording) }
        case .note(let text):
            try checkLength(text, key: "note")
        case .said(let said):
            for text in [said.answer, said.program, said.programHash, said.rulesVersion] {
                try checkLength(text, key: "said")
            }
        case .strength(let session):
            if let rung = session.rung { try checkNumber(rung, key: "strength.rung") }
        case .plyo(let session):
            try checkNumber(session.rung, key: "plyo.rung")
        case .clinician(let entry):
            try checkLength(entry.name, key: "clinician.name")
            for rung in entry.placement.rungs { try checkNumber(rung.number, key: "clinician.rungs") }
        case .profile(let profile):
            guard (1900...2100).contains(profile.born) else {
                throw EntryFault(
                    key: "profile.born", reason: "\(profile.born) is no year of birth",
                    advice: "give 1900 to 2100")
            }
            for race in profile.races { try checkLength(race.name, key: "profile.races") }
            for rung in profile.intake.placement?.rungs ?? [] {
                try checkNumber(rung.number, key: "profile.intake.placement.rungs")
            }
        case .amended(let amendment):
            switch amendment.event {
            case .amended, .retracted, .said:
                throw EntryFault(
                    key: "amended.\(amendment.event.kind.rawValue)",
                    reason: "a correction cannot become this kind",
                    advice: "correct the entry that was wrong, not the correction")
            default:
                try check(amendment.event)
            }
        case .test(let test):
            guard let counts = test.heelRaise else { return }
            guard (0...200).contains(counts.left), (0...200).contains(counts.right) else {
                throw EntryFault(
                    key: "test.heel_raise", reason: "nobody raises the heel so often", advice: "give 0 to 200"
                )
            }
        case .morning, .flag, .cleared, .stepDown, .retracted:
            break
        }
    }

    private static func checkRung(_ rung: RungName, key: String, ladders: [Ladder]) throws(EntryFault) {
        guard ladders.contains(rung.ladder) else {
            throw EntryFault(
                key: key, reason: "\(rung.text) is of another ladder",
                advice: "name a rung of \(ladders.map(\.name).joined(separator: ", "))")
        }
        try checkNumber(rung.number, key: key)
    }

    private static func checkNumber(_ number: Int, key: String) throws(EntryFault) {
        guard (1...99).contains(number) else {
            throw EntryFault(key: key, reason: "\(number) is no rung", advice: "give a rung from 1 to 99")
        }
    }

    /// A million bytes are a book; more is a mistake, and too much for some of the stores.
    static func checkLength(_ text: String, key: String) throws(EntryFault) {
        guard text.utf8.count <= 1_000_000 else {
            throw EntryFault(
                key: key, reason: "a text of \(text.utf8.count) bytes", advice: "give at most 1 MB")
        }
    }

    /// Whether a text is a SHA-256 as this project writes it: 64 hexadecimal digits, lower case.
    public static func isHash(_ text: String) -> Bool {
        let digits = text.utf8
        return digits.count == 64 && digits.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }
}
