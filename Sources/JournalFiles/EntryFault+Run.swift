import Journal

extension EntryFault {
    /// The most characters (Unicode scalars) of a run's name and of its shoes.
    static let longestName = 200
    /// The most characters of a run's note: every decision reads it, so it is no diary.
    static let longestNote = 10_000
    /// The most other files one run may be made of.
    static let mostOthers = 32

    static func checkTexts(of run: Run) throws(EntryFault) {
        try check(run.name, key: "run.name", longest: longestName)
        try check(run.shoes, key: "run.shoes", longest: longestName)
        try check(run.note, key: "run.note", longest: longestNote)
    }

    private static func check(_ text: String?, key: String, longest: Int) throws(EntryFault) {
        guard let text else { return }
        let count = text.unicodeScalars.count
        guard count <= longest else {
            throw EntryFault(
                key: key, reason: "a text of \(count) characters", advice: "give at most \(longest)")
        }
    }

    static func check(_ recording: Recording) throws(EntryFault) {
        let key = "run.recording"
        try check(recording.source, key: key)
        guard (0...1_000_000_000).contains(recording.records) else {
            throw EntryFault(
                key: "\(key).records", reason: "\(recording.records) is no count", advice: "give 0 or more")
        }
        for text in [recording.sportName, recording.device] { try checkLength(text, key: key) }
        try check(recording.climb, key: "\(key).climb_m", upTo: 100_000)
        try check(recording.cadence, key: "\(key).cadence_spm", upTo: 10_000)
        try check(recording.steepSeconds, key: "\(key).steep_s", upTo: 864_000)
        try checkOthers(of: recording, key: "\(key).others")
    }

    private static func check(_ source: RecordingSource, key: String) throws(EntryFault) {
        guard isHash(source.hash) else {
            throw EntryFault(
                key: "\(key).hash", reason: "not a SHA-256", advice: "give 64 lower-case hexadecimal digits")
        }
        guard (0...65_535).contains(source.part) else {
            throw EntryFault(
                key: "\(key).part", reason: "\(source.part) is no part of a file",
                advice: "count from 0 to 65535")
        }
        try checkLength(source.file, key: "\(key).file")
    }

    private static func checkOthers(of recording: Recording, key: String) throws(EntryFault) {
        guard recording.others.count <= mostOthers else {
            throw EntryFault(
                key: key, reason: "\(recording.others.count) other files",
                advice: "give at most \(mostOthers)")
        }
        var named = [recording.source]
        for other in recording.others {
            try check(other, key: key)
            guard !named.contains(where: { $0.hash == other.hash && $0.part == other.part }) else {
                throw EntryFault(
                    key: key, reason: "the same activity of the same file twice", advice: "name it once")
            }
            named.append(other)
        }
    }

    private static func check(_ value: Double?, key: String, upTo most: Double) throws(EntryFault) {
        guard let value else { return }
        guard value >= 0, value <= most else {
            throw EntryFault(
                key: key, reason: "\(value) cannot be",
                advice: "give a number from 0 to \(Int(most)), or leave it out")
        }
    }
}
