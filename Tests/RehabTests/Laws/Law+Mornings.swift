import Journal
import Quantities
import Rehab

extension Law {
    /// Raising today's pain or stiffness, or adding a limp, never lifts today's light.
    ///
    /// A masked morning within a flare is left out: the shared vignettes let a masked unsettled one settle the flare and
    /// a quieter masked one, which is unknown, not. `Docs/monotony.md` says so.
    static let morePainNeverLiftsTheLight = Law(says: "more pain today never lifts today's light") {
        journal in
        var broken: String?
        try journal.walk { before, day, entries in
            guard broken == nil else { return }
            let places = entries.indices.filter { entries[$0].event.kind == .morning }
            guard !places.isEmpty, let answer = day.answer(after: before, entries) else { return }
            for place in places {
                guard case .morning(let morning) = entries[place].event else { continue }
                if morning.masked, !answer.flaring.isEmpty { continue }
                for worse in try morning.worse() {
                    var changed = entries
                    changed[place] = entries[place].saying(.morning(worse))
                    guard let other = day.answer(after: before, changed), other.light < answer.light else {
                        continue
                    }
                    broken =
                        "\(day.text): \(answer.light.name), but \(other.light.name) with pain "
                        + "\(worse.pain.score), stiffness \(worse.stiffness.minutes), limping \(worse.limping)"
                }
            }
        }
        return broken
    }

    /// Without today's check-in there is no green, no energy storage, and no ladder of it stands higher than yesterday.
    static let silenceNeverOpens = Law(says: "a missing check-in never opens, lifts or advances") { journal in
        var broken: String?
        try journal.walk { before, day, entries in
            let isPlaced = entries.contains { $0.event.kind == .clinician || $0.event.kind == .profile }
            guard broken == nil, before.planStart != nil, !isPlaced else { return }
            let silent = entries.filter { $0.event.kind != .morning }
            guard let answer = day.answer(after: before, silent) else { return }
            if answer.light == .green { broken = "\(day.text): green without a check-in" }
            for ladder in Ladder.allCases where ladder.isEnergyStorage && answer.allows(ladder) {
                broken = "\(day.text): \(ladder.name) is open without a check-in"
            }
            for rung in answer.rungs where rung.number > before.rung(rung.ladder).number {
                broken = "\(day.text): \(rung.ladder.name) rose to \(rung.text) without a check-in"
            }
        }
        return broken
    }

    /// No ladder of energy storage is open on a morning that was bad, silent or under a painkiller, nor on the day a flare
    /// ends. It is read off the entries, not off the reasons.
    static let badMorningsStoreNothing = Law(says: "no energy storage on a bad or silent morning") {
        journal in
        var broken: String?
        var yesterday: [Side] = []
        try journal.walk { before, day, entries in
            guard broken == nil, let answer = day.answer(after: before, entries) else { return }
            let today = answer.flaring
            defer { yesterday = today }
            guard answer.allows.intersection(.energyStorage) != [] else { return }
            let profile = entries.reversed().lazy.compactMap { $0.event.profile }.first ?? before.profile
            for side in profile?.sore.sides ?? [] {
                let said = entries.last { entry in
                    entry.event.kind == .morning && (entry.side == nil || entry.side == side)
                }
                guard case .morning(let morning)? = said?.event else {
                    broken = "\(day.text): open, and the \(side.rawValue) side was not answered"
                    continue
                }
                if morning.pain.score >= 4 || morning.stiffness.minutes > 20 || morning.limping
                    || morning.masked
                {
                    broken =
                        "\(day.text): open at pain \(morning.pain.score), "
                        + "stiffness \(morning.stiffness.minutes), limping \(morning.limping)"
                }
            }
            if yesterday.contains(where: {
                !today.contains($0) && (profile?.sore.sides.contains($0) ?? false)
            }) {
                broken = "\(day.text): open on the day a flare ends"
            }
        }
        return broken
    }
}

extension Morning {
    /// Mornings that are worse: in pain, in stiffness, in both, and with a limp.
    func worse() throws -> [Morning] {
        let steps = [(1, 0), (3, 0), (10, 0), (0, 5), (0, 11), (0, 40), (1, 11)]
        let found = try steps.map { more, minutes in
            var morning = self
            morning.pain = try Pain(min(10, pain.score + more))
            morning.stiffness = try Stiffness(minutes: min(1440, stiffness.minutes + minutes))
            return morning
        }
        var limping = self
        limping.limping = true
        return found + [limping]
    }
}

extension Entry {
    /// The same entry with another event.
    func saying(_ event: Event) -> Entry {
        Entry(id: id, day: day, at: at, offset: offset, side: side, event: event)
    }
}

extension Event {
    var profile: Profile? {
        if case .profile(let profile) = self { return profile }
        return nil
    }
}

extension Decision {
    /// The sides that are in a flare, by what the answer says.
    var flaring: [Side] {
        reasons.compactMap { reason in
            switch (reason.rule, reason.detail) {
            case (.flareSettling, .flare(let side, _)), (.morningFlared, .flare(let side, _)): side
            case (.morningFlared, .morning(let side, _, _, _, _, _, _)): side
            default: nil
            }
        }
    }
}
