public import Journal
import Quantities

extension Event {
    /// What the entry says, as it stands under the key of its kind.
    public var json: JSONValue {
        switch self {
        case .profile(let profile): profile.json
        case .morning(let morning): morning.json
        case .run(let run): run.json
        case .strength(let session): session.json
        case .plyo(let session): session.json
        case .test(let test): test.json
        case .flag(let report): report.json
        case .cleared(let flag): .string(flag.rawValue)
        case .stepDown(.phase): .string(Event.phaseWord)
        case .stepDown(.ladder(let ladder)): .string(ladder.name)
        case .clinician(let entry): entry.json
        case .note(let text): .string(text)
        case .said(let said): said.json
        case .amended(let amendment): amendment.json
        case .retracted(let target): .string(target.text)
        }
    }

    private static let phaseWord = "phase"

    /// An event of a kind from what stands under its key; `path` names the place in errors.
    ///
    /// - Throws: `JournalFileError` with the key that is wrong.
    public init(kind: Kind, json: JSONValue, path: String) throws(JournalFileError) {
        switch kind {
        case .profile: self = .profile(try Profile(json: json, path: path))
        case .morning: self = .morning(try Morning(json: json, path: path))
        case .run: self = .run(try Run(json: json, path: path))
        case .strength: self = .strength(try StrengthSession(json: json, path: path))
        case .plyo: self = .plyo(try PlyoSession(json: json, path: path))
        case .test: self = .test(try TendonTest(json: json, path: path))
        case .flag: self = .flag(try FlagReport(json: json, path: path))
        case .clinician: self = .clinician(try ClinicianEntry(json: json, path: path))
        case .said: self = .said(try Said(json: json, path: path))
        case .amended: self = .amended(try Amendment(json: json, path: path))
        case .cleared, .stepDown, .note, .retracted: self = try Event(kind: kind, text: json, path: path)
        }
    }

    /// The kinds that are a text alone.
    private init(kind: Kind, text json: JSONValue, path: String) throws(JournalFileError) {
        guard case .string(let text) = json else {
            throw JournalFileError(
                key: path, reason: "\(json.shape) instead of a text", advice: "give a text")
        }
        func unknown(_ known: [String]) -> JournalFileError {
            JournalFileError(
                key: path, reason: "\"\(text)\" is not known", advice: "give \(known.joined(separator: ", "))"
            )
        }
        switch kind {
        case .cleared:
            guard let flag = Flag(rawValue: text) else { throw unknown(Flag.allCases.map(\.rawValue)) }
            self = .cleared(flag)
        case .stepDown:
            if text == Event.phaseWord {
                self = .stepDown(.phase)
            } else if let ladder = Ladder(name: text) {
                self = .stepDown(.ladder(ladder))
            } else {
                throw unknown([Event.phaseWord] + Ladder.allCases.map(\.name))
            }
        case .retracted:
            guard let target = try? EntryID(text) else {
                throw JournalFileError(
                    key: path, reason: "this is no id", advice: "give the id of an entry, a UUID")
            }
            self = .retracted(target)
        default: self = .note(text)
        }
    }
}
