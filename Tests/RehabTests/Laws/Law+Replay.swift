import EntryMaking
import Journal
import Quantities
import Rehab

extension Law {
    /// Shifting all days changes nothing but the days.
    ///
    /// By 400 years, in days a whole number of weeks, everything comes round again: weekdays, leap years, and the age by
    /// year of birth when the year of birth moves along. By any other number of days the turn of the year falls elsewhere,
    /// so there age must not matter and no weekdays may be chosen: the runner is made 36 and free on all days.
    static let daysMayBeShifted = Law(says: "shifting all days changes nothing") { journal in
        let plain = journal.ofOrdinaryAge()
        let far = plain.fit([1, -155_000, 2_800_000])
        let ages = journal.fit([146_097, -146_097])
        for (journal, shifts) in [(plain, far), (journal, ages)] {
            for back in [0, 7] where journal.last - back >= journal.first {
                let day = journal.last - back
                let text = try Fingerprint().text(journal.decision(on: day))
                for days in shifts {
                    let other = try Fingerprint(shift: days).text(
                        journal.shifted(by: days).decision(on: day + days))
                    if text != other { return "\(day.text) by \(days) days:\n\(text)\n--- shifted\n\(other)" }
                }
            }
        }
        return nil
    }

    /// An entry that is appended and retracted leaves nothing behind, and so does a correction that is retracted.
    static let retractingIsUndoing = Law(says: "retract after append is identity") { journal in
        let text = try Fingerprint().text(journal.decision())
        for index in stride(from: 0, to: journal.entries.count, by: max(1, journal.entries.count / 2 + 1)) {
            let twin = journal.entries[index]
            let isFirst = twin.event.kind == .profile
            let added =
                isFirst
                ? [] : [twin.again(1_000_000), twin.later(1_000_001, .retracted(twin.again(1_000_000).id))]
            let amendment = Amendment(target: twin.id, day: journal.last, side: .right, event: .note("wrong"))
            let amended = twin.later(1_000_002, .amended(amendment))
            let back = twin.later(1_000_003, .retracted(amended.id))
            let gone = twin.later(1_000_004, .retracted(twin.id))
            let here = twin.later(1_000_005, .retracted(gone.id))
            for extra in [added, [amended, back], [gone, here]] {
                var longer = journal
                longer.entries += extra
                let other = try Fingerprint().text(longer.decision())
                if text != other {
                    return "after \(extra.map(\.event.kind)):\n\(text)\n--- with them\n\(other)"
                }
            }
        }
        return nil
    }

    /// Neither the order of the entries nor, for imports of one day, that of their ids matters; and twice is once.
    static let orderOfImportsIsIrrelevant = Law(says: "the order of same-day imports is irrelevant") {
        journal in
        var random = SeededRandom(seed: UInt64(journal.number))
        var shuffled = journal
        shuffled.entries = (journal.entries + journal.entries.prefix(10)).shuffled(using: &random)
        let text = try Fingerprint().text(journal.decision())
        let other = try Fingerprint().text(shuffled.decision())
        if text != other { return "shuffled:\n\(text)\n---\n\(other)" }
        var swapped = journal
        let runs = Dictionary(
            grouping: journal.entries.indices.filter { journal.entries[$0].event.kind == .run }
        ) {
            journal.entries[$0].day
        }
        for places in runs.values where places.count > 1 {
            for (from, to) in zip(places, places.reversed()) {
                swapped.entries[to] = journal.entries[to].saying(journal.entries[from].event)
            }
        }
        let plain = Fingerprint(withEntries: false)
        let before = try plain.text(journal.decision())
        let after = try plain.text(swapped.decision())
        return before == after ? nil : "ids swapped:\n\(before)\n---\n\(after)"
    }

    /// A fold in one go is the fold day by day.
    static let foldingIsTheSameDayByDay = Law(says: "fold in one go = fold day by day") { journal in
        var broken: String?
        try journal.walk { before, day, entries in
            guard broken == nil, (journal.last - day) % 7 == 0 else { return }
            let step = Fingerprint().text(day.answer(after: before, entries))
            let whole = try Fingerprint().text(journal.decision(on: day))
            if step != whole { broken = "\(day.text):\n\(step)\n--- in one go\n\(whole)" }
        }
        return broken
    }
}

extension MadeJournal {
    /// Those shifts that leave the journal, and what the rules look ahead, inside the calendar.
    func fit(_ shifts: [Int]) -> [Int] {
        shifts.filter {
            first.number + $0 >= Day.earliest.number && last.number + $0 + 400 <= Day.latest.number
        }
    }

    func ofOrdinaryAge() -> MadeJournal {
        var journal = self
        journal.entries = entries.map { entry in
            guard case .profile(var profile) = entry.event else { return entry }
            profile.born = entry.day.year - 36
            profile.days = []
            return entry.saying(.profile(profile))
        }
        return journal
    }

    func shifted(by days: Int) throws -> MadeJournal {
        var journal = self
        journal.last = last + days
        journal.entries = entries.map { entry in
            var event = entry.event
            switch event {
            case .profile(var profile):
                profile.born += (entry.day + days).year - entry.day.year
                profile.races = profile.races.map {
                    Race(day: $0.day + days, distance: $0.distance, name: $0.name)
                }
                event = .profile(profile)
            case .flag(var report):
                report.until = report.until.map { $0 + days }
                event = .flag(report)
            default: break
            }
            return Entry(
                id: entry.id, day: entry.day + days, at: entry.at, offset: entry.offset, side: entry.side,
                event: event)
        }
        return journal
    }
}

extension Entry {
    /// The same entry once more, with an id of its own.
    func again(_ number: UInt64) -> Entry { later(number, event) }

    /// An entry that was made after all others.
    func later(_ number: UInt64, _ event: Event) -> Entry {
        Entry(
            id: EntryID(high: 0x7FFF_FFFF_FFFF_7000, low: number), day: day, at: at, offset: offset,
            side: side,
            event: event)
    }
}
