import Answers
import Journal
import Quantities
import Rehab
import Stores

extension Desk {
    /// Keeps what a form says, whole or not at all.
    ///
    /// Sent twice it is kept once. Sent again with other words, as with the browser's way back, it corrects what was kept.
    func keep(_ said: [FormEntry]) async throws(DeskError) {
        do throws(DeskError) {
            try await append(try await entries(of: said))
        } catch {
            // The same form came in twice at once: now the other one is known.
            guard case .store(.otherContent) = error else { throw error }
            try await append(try await entries(of: said))
        }
    }

    private func entries(of said: [FormEntry]) async throws(DeskError) -> [Entry] {
        let timeline = try await standing().timeline
        var entries: [Entry] = []
        for form in said {
            let wanted = entry(form.event, on: form.day, side: form.side, id: form.id)
            if let later = timeline.laterWord(than: wanted) {
                if later.event != wanted.event { entries.append(anew(form)) }
            } else if let current = timeline.entries.first(where: { $0.id == form.id }) {
                if let correction = correction(of: current, by: form) { entries.append(correction) }
            } else if let known = try await keptEntry(form.id) {
                // A correction that is known, or an entry that was taken back and is said once more.
                if known.event != form.event || known.isFact { entries.append(anew(form)) }
            } else {
                entries.append(wanted)
            }
        }
        return entries
    }

    private func anew(_ form: FormEntry) -> Entry { entry(form.event, on: form.day, side: form.side) }

    /// Nil when nothing changes.
    private func correction(of current: Entry, by form: FormEntry) -> Entry? {
        guard current.event.kind == form.event.kind else { return anew(form) }
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
}

extension Timeline {
    /// What was said after a form was made, of that of which the later word counts: a form that lay open must not be
    /// overruled by it.
    fileprivate func laterWord(than entry: Entry) -> Entry? {
        let kind = entry.event.kind
        guard kind == .profile || kind == .morning else { return nil }
        return entries.last {
            $0.event.kind == kind && $0.day == entry.day && $0.side == entry.side && $0.id > entry.id
        }
    }
}
