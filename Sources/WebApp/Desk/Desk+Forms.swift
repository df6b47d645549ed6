import Answers
import Journal
import Quantities
import Rehab
import Stores

extension Desk {
    /// Keeps what a form says, whole or not at all.
    ///
    /// Sent twice it is kept once. Sent again with other words, as with the browser's way back, it corrects what was
    /// kept.
    ///
    /// - Parameter asWhole: whether the form has no more than this to say: what it said before and does not say now
    ///   is taken back.
    func keep(_ said: [FormEntry], asWhole: Bool = false) async throws(DeskError) {
        do throws(DeskError) {
            try await append(try await entries(of: said, asWhole: asWhole))
        } catch {
            // The same form came in twice at once: now the other one is known.
            guard case .store(.otherContent) = error else { throw error }
            try await append(try await entries(of: said, asWhole: asWhole))
        }
    }

    private func entries(of said: [FormEntry], asWhole: Bool) async throws(DeskError) -> [Entry] {
        let timeline = try await standing().timeline
        var entries: [Entry] = []
        for form in said { entries += try await self.entries(of: form, timeline, asWhole: asWhole) }
        if asWhole, let first = said.first {
            entries += leftovers(of: first.id, said: said.count, timeline)
        }
        return entries
    }

    private func entries(
        of form: FormEntry, _ timeline: Timeline, asWhole: Bool
    ) async throws(DeskError) -> [Entry] {
        if case .amended(let amendment) = form.event { return correction(amendment, timeline, form) }
        let form = try await inForce(form, timeline)
        let wanted = entry(form.event, on: form.day, side: form.side, id: form.id)
        if let later = timeline.laterWord(than: wanted) {
            return later.event == wanted.event ? [] : [anew(form, after: later.id)]
        }
        guard let current = timeline.entries.first(where: { $0.id == form.id }) else {
            guard let known = try await keptEntry(form.id) else { return [wanted] }
            // A correction under the id of this form; the same one once more says nothing new.
            return known.event == form.event ? [] : [anew(form)]
        }
        guard current.event.kind == form.event.kind else {
            return (asWhole ? [entry(.retracted(current.id), on: current.day)] : []) + [anew(form)]
        }
        return correction(of: current, by: form).map { [$0] } ?? []
    }

    /// An amendment counts by its id, and a form that lay open has an old one: it is made now, unless it says what is.
    private func correction(_ amendment: Amendment, _ timeline: Timeline, _ form: FormEntry) -> [Entry] {
        guard let current = timeline.entries.first(where: { $0.id == amendment.target }),
            (current.day, current.side, current.event) != (amendment.day, amendment.side, amendment.event)
        else { return [] }
        return [anew(form)]
    }

    private func anew(_ form: FormEntry, after later: EntryID? = nil) -> Entry {
        // A device whose clock is ahead must not have the last word for as long.
        let id = newID()
        return entry(
            form.event, on: form.day, side: form.side, id: later.map { max(id, $0.following(1)) } ?? id)
    }

    /// What a form said is said once more after it was taken back: under the next id, each time the same.
    private func inForce(_ form: FormEntry, _ timeline: Timeline) async throws(DeskError) -> FormEntry {
        var form = form
        while !timeline.entries.contains(where: { $0.id == form.id }),
            let known = try await keptEntry(form.id), known.isFact
        {
            form = FormEntry(form.id.following(1_000_000), form.event, day: form.day, side: form.side)
        }
        return form
    }

    /// Takes back what a form said under further ids than it has now.
    private func leftovers(of first: EntryID, said count: Int, _ timeline: Timeline) -> [Entry] {
        let ids = Set((count..<FormEntry.most).map { first.following($0) })
        return timeline.entries.filter { ids.contains($0.id) }.map { entry(.retracted($0.id), on: $0.day) }
    }

    /// Nil when nothing changes.
    private func correction(of current: Entry, by form: FormEntry) -> Entry? {
        let day = form.day ?? current.day
        guard (current.day, current.side, current.event) != (day, form.side, form.event) else { return nil }
        let amendment = Amendment(target: current.id, day: day, side: form.side, event: form.event)
        return entry(.amended(amendment), on: day)
    }

    /// The entry that is kept under an id, in force or not.
    private func keptEntry(_ id: EntryID) async throws(DeskError) -> Entry? {
        guard let store = try store() else { return nil }
        let known = try await stored { () async throws(StoreError) in try await store.known([id]) }
        guard !known.isEmpty else { return nil }
        return try await stored { () async throws(StoreError) in
            try await store.entry(withPrefix: id.text)
        }
    }
}

extension Entry {
    /// Whether it says something of its own, and is no correction.
    fileprivate var isFact: Bool {
        switch event {
        case .amended, .retracted: false
        default: true
        }
    }

    /// Whether it raises or clears a flag.
    fileprivate func isAbout(_ flag: Flag) -> Bool {
        switch event {
        case .flag(let report): report.flag == flag
        case .cleared(let cleared): cleared == flag
        default: false
        }
    }
}

extension Timeline {
    /// What was said after a form was made, of that of which the later word counts: a form that lay open must not be
    /// overruled by it. Of a flag that is raised it is what was said of the same flag.
    fileprivate func laterWord(than entry: Entry) -> Entry? {
        if case .flag(let report) = entry.event, let flag = report.flag {
            guard !entries.contains(where: { $0.id == entry.id }) else { return nil }
            return entries.last { $0.day == entry.day && $0.id > entry.id && $0.isAbout(flag) }
        }
        let kind = entry.event.kind
        guard kind == .profile || kind == .morning else { return nil }
        return entries.last {
            $0.event.kind == kind && $0.day == entry.day && $0.side == entry.side && $0.id > entry.id
        }
    }
}
