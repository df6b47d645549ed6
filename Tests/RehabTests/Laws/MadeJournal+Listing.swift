import Journal
import Quantities

/// A journal as a vignette would list it, for whoever has to understand what broke.
extension MadeJournal {
    var listing: String {
        entries.map { "  \($0.day.text): \(line($0))" }.joined(separator: "\n") + "\n  through \(last.text)"
    }

    private func line(_ entry: Entry) -> String {
        let side = entry.side.map { " # \($0.rawValue)" } ?? ""
        return "{\(MadeJournal.text(entry.event))}\(side)"
    }

    private static func text(_ event: Event) -> String {
        switch event {
        case .profile(let profile): text(profile)
        case .morning(let morning):
            "morning: {pain: \(morning.pain.score), stiffness: \(morning.stiffness.minutes)"
                + (morning.limping ? ", limping: true" : "") + masked(morning.masked) + "}"
        case .run(let run): text(run)
        case .strength(let session):
            "strength: {rung: \(session.rung.map { "s\($0)" } ?? "none"), intent: \(session.intent.rawValue)"
                + pain(session.pain) + masked(session.masked) + "}"
        case .plyo(let session):
            "plyo: {rung: p\(session.rung)\(pain(session.pain))\(masked(session.masked))}"
        case .test(let test): text(test)
        case .flag(let report):
            "flag: {name: \(report.flag?.rawValue ?? "none")\(report.until.map { ", until: \($0.text)" } ?? "")}"
        case .cleared(let flag): "cleared: \(flag.rawValue)"
        case .stepDown(.phase): "step_down: phase"
        case .stepDown(.ladder(let ladder)): "step_down: \(ladder.name)"
        case .clinician(let entry): "clinician: {name: \(entry.name)\(text(entry.placement))}"
        case .note(let note): "note: \(note)"
        case .said: "said"
        case .amended(let amendment): "amended: \(amendment.target.text) \(text(amendment.event))"
        case .retracted(let id): "retracted: \(id.text)"
        }
    }

    private static func text(_ run: Run) -> String {
        var parts: [String] = []
        if let distance = run.distance { parts.append("km: \(distance.kilometres)") }
        parts.append("min: \(run.time.minutes)")
        if let rung = run.rung { parts.append("rung: \(rung.text)") }
        if let kind = run.kind { parts.append("kind: \(kind.rawValue)") }
        if let climb = run.recording?.climb { parts.append("recorded, climb: \(climb)") }
        return "run: {" + parts.joined(separator: ", ") + pain(run.pain) + masked(run.masked) + "}"
    }

    private static func text(_ test: TendonTest) -> String {
        var parts: [String] = []
        if let raise = test.heelRaise {
            parts.append("heel_raise: {left: \(raise.left), right: \(raise.right)\(pain(raise.pain))}")
        }
        if let hops = test.hopsDouble { parts.append("hops_double: {pain: \(hops.score)}") }
        if let hops = test.hopsSingle { parts.append("hops_single: {pain: \(hops.score)}") }
        return "test: {" + parts.joined(separator: ", ") + masked(test.masked) + "}"
    }

    private static func text(_ profile: Profile) -> String {
        var parts = [
            "born: \(profile.born)", "sore: \(profile.sore.rawValue)", "site: \(profile.site.rawValue)",
        ]
        if let usual = profile.usual {
            parts.append("intake: {pain: \(usual.pain.score), stiffness: \(usual.stiffness.minutes)}")
        }
        if let speed = profile.easySpeed { parts.append("easy_speed: \(speed.metresPerSecond)") }
        for race in profile.races { parts.append("race: \(race.day.text) \(race.distance.kilometres) km") }
        if !profile.days.isEmpty { parts.append("days: \(profile.days.map(\.rawValue))") }
        if let placement = profile.intake.placement { parts.append("start: {\(text(placement))}") }
        return "profile: {" + parts.joined(separator: ", ") + "}"
    }

    private static func text(_ placement: Placement) -> String {
        (placement.phase.map { ", phase: \($0.name)" } ?? "")
            + placement.rungs.map { ", \($0.ladder.name): \($0.text)" }.joined()
    }

    private static func pain(_ pain: Pain?) -> String { pain.map { ", pain: \($0.score)" } ?? "" }

    private static func masked(_ masked: Bool) -> String { masked ? ", masked: true" : "" }
}
