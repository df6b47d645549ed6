import Answers
import Journal
import Narration
import Quantities

/// The fields of a profile, asked at the beginning and changed in the settings: how they are shown and how they are read.
enum ProfileFields {
    private static let races = ["5k", "10k", "half", "marathon"]

    /// The fields by name.
    static func fields(_ contents: FormContents, word: PageWords) -> [String: FormField] {
        var fields: [String: FormField] = [:]
        for name in ["born", "usualStiffness", "mass", "easyPace"] { fields[name] = contents.field(name) }
        fields["usualPain"] = contents.scale("usualPain")
        let words: [(name: String, values: [String])] = [
            ("sore", SoreSide.allCases.map(\.rawValue)), ("site", Site.allCases.map(\.rawValue)),
            ("units", Units.allCases.map(\.rawValue)),
        ]
        for (name, values) in words {
            fields[name] = contents.choice(name, of: values.map { ($0, word($0)) })
        }
        return fields
    }

    /// The fields of a race to come.
    static func raceFields(_ contents: FormContents, word: PageWords) -> [String: FormField] {
        [
            "raceDay": contents.field("raceDay"), "raceOther": contents.field("raceOther"),
            "raceDistance": contents.choice("raceDistance", of: (races + ["other"]).map { ($0, word($0)) }),
        ]
    }

    /// A box for each day of the week.
    static func days(_ contents: FormContents, word: PageWords) -> [Box] {
        Weekday.allCases.map { Box(contents, "day-\($0.rawValue)", label: word($0.rawValue)) }
    }

    /// A box for each thing there may be.
    static func equipment(_ contents: FormContents, word: PageWords) -> [Box] {
        Equipment.allCases.map { Box(contents, "equipment-\($0.rawValue)", label: word($0.rawValue)) }
    }

    struct Box: Sendable {
        let name: String
        let label: String
        let isTicked: Bool

        init(_ contents: FormContents, _ name: String, label: String) {
            self.name = name
            self.label = label
            isTicked = contents.value(name) != nil
        }
    }

    /// What the fields of a new profile begin with.
    static let beginning = ["units": Units.metric.rawValue]

    /// What the fields of a profile hold.
    static func values(of profile: Profile) -> [String: String] {
        var values: [String: String] = [
            "born": "\(profile.born)", "sore": profile.sore.rawValue, "site": profile.site.rawValue,
            "units": profile.units.rawValue,
        ]
        if let usual = profile.usual {
            values["usualPain"] = "\(usual.pain.score)"
            values["usualStiffness"] = "\(usual.stiffness.minutes)"
        }
        values["mass"] = mass(of: profile)
        values["easyPace"] = easyPace(of: profile)
        for day in profile.days { values["day-\(day.rawValue)"] = "on" }
        for item in profile.equipment { values["equipment-\(item.rawValue)"] = "on" }
        return values
    }

    /// The easy pace as its field has it.
    static func easyPace(of profile: Profile) -> String? {
        profile.easySpeed.map { Narrator(units: profile.units).pace($0) }
    }

    /// The body mass as its field has it.
    static func mass(of profile: Profile) -> String? {
        profile.mass.map { Narrator(units: profile.units).mass($0) }
    }

    /// Reads the fields. A bare number is in the units that are chosen in the same form.
    static func read(_ sent: inout SentForm, into answers: inout IntakeAnswers) {
        answers.born = sent.required("born", sent.whole("born"))
        answers.sore = sent.required("sore", sent.word("sore"))
        answers.site = sent.word("site")
        answers.units = sent.word("units")
        answers.mass = sent.mass("mass", answers.units ?? .metric)
        answers.easyPace = sent.text("easyPace")
        answers.usual = usual(&sent)
        answers.days = Weekday.allCases.filter { sent.isTicked("day-\($0.rawValue)") }
        answers.equipment = Equipment.allCases.filter { sent.isTicked("equipment-\($0.rawValue)") }
    }

    /// Pain and stiffness belong together: one without the other is asked for.
    private static func usual(_ sent: inout SentForm) -> UsualMorning? {
        let (hasPain, hasStiffness) = (sent.text("usualPain") != nil, sent.text("usualStiffness") != nil)
        let (pain, stiffness) = (sent.pain("usualPain"), sent.stiffness("usualStiffness"))
        if hasPain, !hasStiffness { sent.blame("usualStiffness", "needed") }
        if hasStiffness, !hasPain { sent.blame("usualPain", "needed") }
        guard let pain, let stiffness else { return nil }
        return UsualMorning(pain: pain, stiffness: stiffness)
    }

    /// A race of the fields of a day and a distance; nil when both are empty.
    ///
    /// - Parameter units: what a bare number is in.
    static func race(_ sent: inout SentForm, after today: Day, _ units: Units) -> Race? {
        let (chosen, other) = (sent.text("raceDistance"), sent.text("raceOther"))
        guard sent.text("raceDay") != nil || chosen != nil || other != nil else { return nil }
        let day = sent.required("raceDay", sent.day("raceDay"))
        if let day, day < today { sent.blame("raceDay", "past") }
        let race =
            chosen == nil || chosen == "other"
            ? otherRace(&sent, on: day, units) : knownRace(&sent, on: day)
        return sent.isSound ? race : nil
    }

    /// A race of one of the distances that have a name.
    private static func knownRace(_ sent: inout SentForm, on day: Day?) -> Race? {
        let race = sent.text("raceDistance").flatMap { name in
            races.contains(name) ? day.flatMap { try? IntakeAnswers.race(day: $0.text, distance: name) } : nil
        }
        if day != nil, race == nil { sent.blame("raceDistance", "notOffered") }
        return race
    }

    private static func otherRace(_ sent: inout SentForm, on day: Day?, _ units: Units) -> Race? {
        let distance = sent.required("raceOther", sent.distance("raceOther", units))
        guard let day, let distance else { return nil }
        guard (0.1...500).contains(distance.kilometres) else {
            sent.blame("raceOther", "raceDistance")
            return nil
        }
        return Race(day: day, distance: distance)
    }

    /// The profile of the answers; what cannot be is told at its field.
    static func profile(
        _ answers: IntakeAnswers, changing existing: Profile?, _ sent: inout SentForm
    ) -> Profile? {
        do {
            return try answers.profile(changing: existing)
        } catch {
            switch error {
            case .noYear: sent.blame("born", "needed")
            case .year(let fault): sent.blame("born", fault)
            case .easyPace(let fault): sent.blame("easyPace", fault)
            }
            return nil
        }
    }
}
