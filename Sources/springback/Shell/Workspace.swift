import Answers
import EmbeddedPrograms
import Foundation
import Journal
import JournalFiles
import ProgramFiles
import Quantities
import Rehab
import SQLiteStore
import Stores

/// A runner's journal as a command uses it: where it is, what day it is, and how entries are made.
struct Workspace {
    let folder: URL
    let athlete: String
    let clock: Clock
    let today: Day
    let store: SQLiteStore
    private var ids = EntryIDs()

    /// Opens the journal of the options.
    ///
    /// - Parameter creating: makes folder and journal where there are none; else a missing journal is a failure.
    init(
        _ options: GlobalOptions, creating: Bool = false, durability: AppDatabase.Durability = .everyAppend
    ) throws(Failure) {
        let place = try Place(options)
        athlete = place.athlete
        folder = place.folder
        clock = place.clock
        today = place.today
        if creating {
            try Workspace.makeFolder(folder)
        } else if !place.isThere {
            throw Failure.noProfile(at: place.path)
        }
        do {
            store = try SQLiteStore(
                path: place.path, opening: creating ? .createIfMissing : .existing, durability: durability)
        } catch {
            throw Failure(error)
        }
    }

    /// Where the options put the journal and which day they make it, before anything is opened.
    struct Place {
        let folder: URL
        let athlete: String
        let clock: Clock
        let today: Day

        init(_ options: GlobalOptions) throws(Failure) {
            athlete = try Workspace.name(options.athlete)
            guard options.data?.isEmpty != true else {
                throw Failure(
                    .badData, "a folder has a name", at: "--data", do: "name the folder of the journal")
            }
            folder = options.folder
            clock = try Clock(zone: options.zone)
            if let on = options.on {
                today = try checked("--on \(on)") { () throws(QuantityError) in try Day(on) }
            } else {
                today = clock.today
            }
        }

        var path: String { folder.appendingPathComponent("\(athlete).sqlite").path }

        var isThere: Bool { FileManager.default.fileExists(atPath: path) }
    }

    private static func name(_ name: String) throws(Failure) -> String {
        let allowed = name.utf8.allSatisfy {
            (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45
        }
        guard allowed, !name.isEmpty, name.utf8.count <= 64, !name.hasPrefix("-") else {
            throw Failure(
                .badData, "a name is letters, digits and hyphens, 64 at most", at: "--athlete \(name)",
                do: "choose another name")
        }
        return name
    }

    private static func makeFolder(_ folder: URL) throws(Failure) {
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Failure(
                .cannotWrite, "this folder cannot be made", at: folder.path,
                do: "give yourself the right to write there, or name another folder with --data")
        }
    }

    // MARK: Entries

    /// A new entry of today's making.
    mutating func entry(_ event: Event, on day: Day? = nil, side: Side? = nil) -> Entry {
        Entry(
            id: ids.next(at: clock.now), day: day ?? today, at: clock.now,
            offset: clock.offset(at: clock.now),
            side: side, event: event)
    }

    /// An entry of an imported activity: its day and zone are the recording's own.
    mutating func entry(_ event: Event, on day: Day, offset: UTCOffset, at clock: Clock) -> Entry {
        Entry(id: ids.next(at: clock.now), day: day, at: clock.now, offset: offset, event: event)
    }

    /// Appends entries.
    @discardableResult
    func append(_ entries: [Entry]) async throws(Failure) -> Appended {
        let store = store
        return try await stored { () async throws(StoreError) in try await store.append(entries) }
    }

    /// A day an entry is for: today or earlier.
    func day(_ text: String?) throws(Failure) -> Day {
        guard let text else { return today }
        let day = try checked("--day \(text)") { () throws(QuantityError) in try Day(text) }
        guard day <= today else {
            throw Failure(
                .badData, "this day is in the future; today is \(today.text)", at: "--day \(text)",
                do: "give today or an earlier day, or say with --on which day it is")
        }
        return day
    }

    // MARK: Reading

    /// The journal with its corrections applied.
    func journal() async throws(Failure) -> LoadedJournal {
        let store = store
        let entries = try await stored { () async throws(StoreError) in try await store.decisionEntries() }
        let timeline = Timeline(entries)
        guard let profile = timeline.profile else { throw Failure.noProfile(at: store.database.path) }
        return LoadedJournal(entries: entries, timeline: timeline, profile: profile)
    }

    /// The entry an id or its beginning names.
    func entry(named id: String) async throws(Failure) -> Entry {
        let store = store
        return try await stored { () async throws(StoreError) in try await store.entry(withPrefix: id) }
    }

    /// The program of a site: a file that was named, else one in the journal's folder, else the built-in one.
    func program(for site: Site, file: String? = nil) throws(Failure) -> Program {
        try ProgramChoice.program(for: site, named: file, folder: folder.appendingPathComponent("programs"))
    }

    /// The state of a day.
    func state(_ journal: LoadedJournal, through day: Day, program file: String? = nil) throws(Failure)
        -> State
    {
        try state(journal.timeline, journal.profile, through: day, program: file)
    }

    /// The state that facts give on a day.
    func state(
        _ timeline: Timeline, _ profile: Profile, through day: Day, program file: String? = nil
    ) throws(Failure) -> State {
        try State(
            timeline, profile, through: day, program: file,
            folder: folder.appendingPathComponent("programs"))
    }
}

extension State {
    /// The state of a day with the runner's program: a file that was named, else one in a folder, else the built-in one.
    init(
        _ timeline: Timeline, _ profile: Profile, through day: Day, program file: String? = nil, folder: URL
    ) throws(Failure) {
        // A change of site acts from its day on: the program of the other site is at hand, too.
        let own = try ProgramChoice.program(for: profile.site, named: file, folder: folder)
        var others: [Program] = []
        for site in Site.allCases where site != own.site {
            others.append(try ProgramChoice.program(for: site, named: nil, folder: folder))
        }
        self.init(replaying: timeline, program: own, others: others, through: day)
    }
}

/// A journal that was read.
struct LoadedJournal {
    let entries: [Entry]
    let timeline: Timeline
    /// The profile in force now.
    let profile: Profile
}

extension Failure {
    static func noProfile(at path: String) -> Failure {
        Failure(
            .badData, "there is no profile yet", at: path,
            do: "run init; it asks a few questions and places you")
    }
}
