import Answers
import Journal
import Narration
import Quantities
import Rehab

/// What the page of the settings shows.
struct SettingsModel: Sendable {
    /// How many of the last entries can be taken back here.
    static let undoCount = 10

    /// The section that is open: the one something was wrong in, or was chosen by its address.
    let opens: [String: Bool]
    let hasFaults: Bool
    let id: String
    let profile: ProfileSection
    let raceFields: RaceSection
    /// `metric` or `imperial`.
    let units: String
    let races: [RaceLine]
    let steps: [Choice]
    let note: FormField
    let todaysNotes: [String]
    let clinician: ClinicianSection
    let undo: [UndoLine]
    /// Nil where nobody is paired.
    let devices: DeviceSection?
    /// Whether there are original files to take out.
    let hasOriginals: Bool
    let deleteFault: String?
    let confirmation: String
    let about: About

    struct ProfileSection: Sendable {
        let fields: [String: FormField]
        let days: [ProfileFields.Box]
        let equipment: [ProfileFields.Box]
    }

    struct RaceSection: Sendable {
        let fields: [String: FormField]
    }

    struct RaceLine: Sendable {
        let race: String
        let text: String
        let id: String
    }

    struct Choice: Sendable {
        let value: String
        let label: String
        let id: String
    }

    struct ClinicianSection: Sendable {
        let who: FormField
        let isTheirs: FormField
        let phase: FormField
        let rungs: [Rungs]

        struct Rungs: Sendable {
            let ladder: String
            let field: FormField
        }
    }

    struct DeviceSection: Sendable {
        let list: [Device]

        struct Device: Sendable {
            let device: String
            let id: String
            let since: String
            let seen: String
            let isThis: Bool
        }
    }

    struct About: Sendable {
        let version: String
        let rules: String
        let program: String
    }

    /// - Parameters:
    ///   - section: the form that came back; nil when the page is only looked at.
    ///   - contents: what stood in it.
    init(
        _ answer: Answer, _ surroundings: Surroundings, section: SettingsSection? = nil,
        contents: FormContents = FormContents(), words: SettingsWords
    ) {
        func returned(_ own: SettingsSection) -> FormContents? { own == section ? contents : nil }
        let base = surroundings.id
        id = base.text
        hasFaults = contents.hasFaults
        opens = section.map { [$0.rawValue: true] } ?? [:]
        let known = returned(.you) ?? FormContents(ProfileFields.values(of: answer.profile))
        profile = ProfileSection(
            fields: ProfileFields.fields(known, word: words.profile),
            days: ProfileFields.days(known, word: words.profile),
            equipment: ProfileFields.equipment(known, word: words.profile))
        raceFields = RaceSection(
            fields: ProfileFields.raceFields(returned(.races) ?? FormContents(), word: words.profile))
        units = answer.profile.units.rawValue
        races = answer.profile.races.enumerated().map { place, race in
            RaceLine(
                race: race.formName,
                text: "\(answer.narrator.friendlyDay(race.day)) \(race.day.year): "
                    + answer.narrator.distance(race.distance),
                id: base.following(100 + place).text)
        }
        steps = Self.steps(answer, base, words.settings)
        note = (returned(.note) ?? FormContents()).field("note")
        todaysNotes = answer.timeline.notes(on: surroundings.today)
        clinician = ClinicianSection(answer, returned(.clinician) ?? FormContents(), words.settings)
        undo = surroundings.undo.enumerated().map { place, entry in
            UndoLine(
                entry, id: base.following(300 + place), today: surroundings.today, answer.narrator,
                words.settings)
        }
        devices = surroundings.devices.map {
            DeviceSection($0, this: surroundings.thisDevice, answer.narrator)
        }
        hasOriginals = surroundings.hasOriginals
        deleteFault = returned(.data)?.fault("confirm")
        confirmation = surroundings.confirmation
        about = About(
            version: surroundings.version, rules: rulesVersion, program: answer.state.program.title)
    }

    /// What can be stepped down: the phase and each ladder that has a lower rung.
    private static func steps(_ answer: Answer, _ base: EntryID, _ words: PageWords) -> [Choice] {
        let decision = answer.decision
        var steps: [Choice] = []
        if decision.phase > .settle {
            steps.append(
                Choice(
                    value: "phase", label: words("stepPhase", ["to": decision.phase.previous.name]),
                    id: base.following(200).text))
        }
        for rung in decision.rungs where rung.number > 1 {
            let lower = RungName(rung.ladder, rung.number - 1).text
            steps.append(
                Choice(
                    value: rung.ladder.name,
                    label: words("stepLadder", ["ladder": words(rung.ladder.name), "to": lower]),
                    id: base.following(201 + rung.ladder.rawValue).text))
        }
        return steps
    }
}

/// The sections of the settings that have a form.
enum SettingsSection: String, Sendable {
    case you, races, note, clinician, data
}

/// The words the settings are made of.
struct SettingsWords: Sendable {
    let settings: PageWords
    let profile: PageWords
}

extension SettingsModel {
    /// What stands around the answer.
    struct Surroundings: Sendable {
        let today: Day
        /// Of the form; those of its further forms follow it.
        let id: EntryID
        /// What was said last, newest first.
        let undo: [UndoEntry]
        /// Nil where nobody is paired.
        let devices: [Session]?
        let thisDevice: String?
        let hasOriginals: Bool
        let confirmation: String
        let version: String
    }
}

extension SettingsModel.ClinicianSection {
    fileprivate init(_ answer: Answer, _ contents: FormContents, _ words: PageWords) {
        who = contents.field("who")
        isTheirs = contents.box("isTheirs")
        let unchanged = [("", words("unchanged"))]
        phase = contents.choice("phase", of: unchanged + Phase.allCases.map { ($0.name, words($0.name)) })
        rungs = Ladder.allCases.map { ladder in
            let known = answer.state.program.plan(ladder).rungs.map {
                ($0.name.text, "\($0.name.text) \($0.title)")
            }
            return Rungs(
                ladder: words(ladder.name), field: contents.choice(ladder.name, of: unchanged + known))
        }
    }
}

extension SettingsModel.DeviceSection {
    fileprivate init(_ sessions: [Session], this: String?, _ narrator: Narrator) {
        list = sessions.map {
            Device(
                device: $0.device, id: $0.id, since: narrator.friendlyDay($0.since),
                seen: narrator.friendlyDay($0.seen), isThis: $0.id == this)
        }
    }
}

extension Race {
    /// Names it among the races of a profile.
    var formName: String { "\(day.text):\(distance.metres):\(name)" }
}

extension Timeline {
    /// What was noted of a day.
    fileprivate func notes(on day: Day) -> [String] {
        entries.compactMap { entry in
            guard entry.day == day, case .note(let text) = entry.event else { return nil }
            return text
        }
    }
}
