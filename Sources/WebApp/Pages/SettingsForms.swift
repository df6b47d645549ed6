import Answers
import Journal
import Quantities
import Rehab

/// What the forms of the settings say; nil with a fault at a field, or where nothing was said.
enum SettingsForms {
    /// The profile with its fields changed; an emptied one is no longer known.
    static func profile(_ sent: inout SentForm, _ existing: Profile) -> Profile? {
        var answers = IntakeAnswers()
        ProfileFields.read(&sent, into: &answers)
        var base = existing
        (base.mass, base.usual) = (nil, nil)
        // What was left as it stood is not rounded again.
        if let pace = sent.text("easyPace"), pace == ProfileFields.easyPace(of: existing) {
            answers.easyPace = nil
        } else {
            base.easySpeed = nil
        }
        if let mass = sent.text("mass"), mass == ProfileFields.mass(of: existing) {
            answers.mass = existing.mass
        }
        return ProfileFields.profile(answers, changing: base, &sent)
    }

    static func race(_ sent: inout SentForm, _ existing: Profile, today: Day) -> Profile? {
        guard let race = ProfileFields.race(&sent, after: today, existing.units) else {
            _ = sent.required("raceDay", sent.text("raceDay"))
            return nil
        }
        var profile = existing
        if !profile.races.contains(race) { profile.races.append(race) }
        profile.races.sort { $0.day < $1.day }
        return profile
    }

    static func removedRace(_ sent: SentForm, _ existing: Profile) -> Profile {
        var profile = existing
        profile.races.removeAll { $0.formName == sent.fields["race"] }
        return profile
    }

    static func stepDown(_ sent: inout SentForm) -> StepDown? {
        guard let what = sent.required("what", sent.text("what")) else { return nil }
        if what == "phase" { return .phase }
        return sent.required("what", Ladder(name: what)).map { .ladder($0) }
    }

    static func note(_ sent: inout SentForm) -> String? {
        let note = sent.read("note") { text throws(TypedFault) in try TypedNote.text(text) }
        return sent.required("note", note)
    }

    /// Where a clinician places the runner, by name.
    static func clinician(_ sent: inout SentForm, _ program: Program) -> ClinicianEntry? {
        let who = sent.required("who", sent.text("who"))
        var placement = Placement()
        placement.phase = sent.text("phase").flatMap { Phase(name: $0) }
        for ladder in Ladder.allCases {
            let rung = sent.read(ladder.name) { text throws(TypedFault) in
                try program.rung(typed: text, of: [ladder])
            }
            if let rung { placement.rungs.append(rung) }
        }
        if placement.phase == nil, placement.rungs.isEmpty {
            sent.blame("phase", "nothingPlaced")
        }
        if !sent.isTicked("isTheirs") { sent.blame("isTheirs", "notTheirs") }
        guard let who, sent.isSound else { return nil }
        return ClinicianEntry(name: who, placement: placement)
    }
}
