import HTTPTypes
import Hummingbird
import Journal
import JournalFiles
import Quantities
import Stores

/// `POST /api/v1/entries`: entries with the ids their client made, kept all or none; sent twice they are kept once.
struct EntriesAPI<Store: JournalStore> {
    let desk: Desk<Store>
    let limits: AppConfiguration.Limits

    func add(to router: Router<AppContext>) {
        router.post("/api/v1/entries") { request, _ in
            try request.requireContent("application/json")
            let reader = try BodyReader(request, limit: limits.body, patience: limits.bodyTime)
            let today = await desk.today
            let entries = try SentEntries(bytes: try await reader.bytes(), today: today).entries
            try await check(request)
            return Response.json(try await desk.append(entries).json)
        }
    }
}

extension EntriesAPI {
    /// The header in which a client names the journal its entries were meant for.
    private static var header: String { "Springback-Journal" }

    /// - Throws: a problem for entries that waited for another journal than the one that is here now.
    private func check(_ request: Request) async throws {
        guard let name = HTTPField.Name(Self.header), let named = request.headers[name] else { return }
        guard try await desk.standing().timeline.firstProfile?.text == named else {
            throw Problem(
                status: .conflict, name: "other-journal", title: "Of another journal",
                detail: "This was said for a journal that has been deleted since.",
                advice: "Remove it here; what belongs into the new one must be said anew.")
        }
    }
}

/// Entries as a client sends them: a JSON array of entries in the form of a journal file.
struct SentEntries {
    let entries: [Entry]

    /// - Throws: a problem that names the entry, counted from 1, and the key; none of them is kept then.
    init(bytes: [UInt8], today: Day) throws(Problem) {
        let json: JSONValue
        do {
            json = try JSONValue(bytes: bytes)
        } catch {
            throw .malformed("This is not JSON at byte \(error.byte): \(error.reason).", do: "Send JSON.")
        }
        guard case .array(let values) = json else {
            throw .malformed("This is no list of entries.", do: "Send an array, also for a single entry.")
        }
        var entries: [Entry] = []
        for (index, value) in values.enumerated() {
            entries.append(try Self.entry(value, number: index + 1, today: today))
        }
        self.entries = entries
    }

    private static func entry(_ json: JSONValue, number: Int, today: Day) throws(Problem) -> Entry {
        let entry: Entry
        do {
            entry = try Entry(json: json)
        } catch {
            let place = error.key.isEmpty ? "" : ", \(error.key)"
            throw .refusedEntry("Entry \(number)\(place): \(error.reason).", do: error.advice + ".")
        }
        guard entry.id.isVersion7 else {
            throw .refusedEntry(
                "Entry \(number), id: this is no UUID of version 7.",
                do: "Make ids of version 7, so that later entries have later ids.")
        }
        guard entry.event.kind != .said else {
            throw .refusedEntry(
                "Entry \(number): what the coach says only the coach can say.", do: "Leave it out.")
        }
        // The other side of the earth is a day ahead.
        guard entry.day <= today || entry.day - today == 1 else {
            throw .refusedEntry(
                "Entry \(number), day: this day is in the future; today is \(today.text).",
                do: "Send it on its day.")
        }
        return entry
    }
}

extension Problem {
    static func refusedEntry(_ detail: String, do advice: String) -> Problem {
        Problem(
            status: .unprocessableContent, name: "refused", title: "Not kept", detail: detail,
            advice: advice)
    }
}

extension KeptEntries {
    var json: JSONValue {
        ["saved": .array(saved.map { .string($0.text) }), "known": .array(known.map { .string($0.text) })]
    }
}
