import Answers
import ArgumentParser
import Importing
import Journal
import JournalFiles
import Narration
import Quantities
import Rehab

struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Say what you did: a run, strength or plyometrics.",
        discussion: """
            Pain is the worst during it, 0-10; effort is RPE, 0-10. Pain left out is unknown: it neither earns nor costs.

            Example:
              springback log run --km 8 --min 44 --pain 1
              springback log strength --rung s4 --pain 3 --effort 7
              springback log plyo --rung p1 --pain 0
            """,
        subcommands: [LogRunCommand.self, LogStrengthCommand.self, LogPlyoCommand.self])
}

/// Options every exposure has.
struct ExposureOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Worst pain during it, 0-10.", valueName: "0-10"))
    var pain: Int?

    @Option(help: ArgumentHelp("Perceived exertion (RPE), 0-10.", valueName: "0-10"))
    var effort: Int?

    @Flag(help: "A painkiller or an anti-inflammatory in the 24 hours before.")
    var masked = false

    @Option(help: ArgumentHelp("The day it was done, if not today.", valueName: "yyyy-mm-dd"))
    var day: String?

    func painValue() throws(Failure) -> Pain? {
        guard let pain else { return nil }
        return try checked("--pain \(pain)") { () throws(QuantityError) in try Pain(pain) }
    }

    func effortValue() throws(Failure) -> Effort? {
        guard let effort else { return nil }
        return try checked("--effort \(effort)") { () throws(QuantityError) in try Effort(effort) }
    }
}

/// Rungs as options name them.
enum RungOption {
    /// A rung of one of the ladders that the program has.
    static func rung(_ text: String, of ladders: [Ladder], program: Program) throws(Failure) -> RungName {
        do {
            return try program.rung(typed: text, of: ladders)
        } catch {
            throw Failure(
                .badData, error.what, at: "--rung \(text)", do: "\(error.advice); program show lists them")
        }
    }
}

struct LogRunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Say how a run was.",
        discussion: """
            On a day with an imported run this adds pain, effort, kind or rung to that run and never a second one; what \
            the watch measured stays. Without an imported run give --km (or --mi) and --min.

            Example:
              springback log run --km 8 --min 44 --pain 1
              springback log run --pain 2 --effort 4          (the run imported for today)
              springback log run --km 6 --min 34 --rung v1 --pain 1
            """)

    @Option(help: ArgumentHelp("Distance in kilometres.", valueName: "km"))
    var km: DecimalOption?

    @Option(help: ArgumentHelp("Distance in miles.", valueName: "mi"))
    var mi: DecimalOption?

    @Option(help: ArgumentHelp("Time moving: minutes, m:ss or h:mm:ss.", valueName: "min"))
    var min: MinutesOption?

    @Option(help: ArgumentHelp("easy, strides, tempo, intervals, hills or race.", valueName: "kind"))
    var kind: RunKindOption?

    @Option(help: ArgumentHelp("The rung that was done: r1-r7, v1-v7 or h1-h4.", valueName: "rung"))
    var rung: String?

    @Option(help: ArgumentHelp("Which imported run, when there are several that day.", valueName: "id"))
    var id: String?

    @Option(help: ArgumentHelp("What you call the run.", valueName: "text"))
    var name: String?

    @Option(help: ArgumentHelp("The shoes it was run in.", valueName: "name"))
    var shoes: String?

    @Flag(help: "A run of its own, beside the imported one of that day.")
    var another = false

    @OptionGroup var exposure: ExposureOptions
    @OptionGroup var global: GlobalOptions

    func run() async throws {
        var workspace = try Workspace(global)
        let journal = try await workspace.journal()
        let day = try workspace.day(exposure.day)
        var given = GivenRun(
            pain: try exposure.painValue(), effort: try exposure.effortValue(), masked: exposure.masked,
            kind: kind?.value)
        if let rung {
            let program = try workspace.program(for: journal.profile.site)
            given.rung = try RungOption.rung(rung, of: [.run, .speed, .hills], program: program)
        }
        given.distance = try distance()
        given.time = try time()
        given.name = name
        given.shoes = shoes
        if let target = try importedRun(in: journal, on: day) {
            let note = try noteOnMeasured(
                target.run, given, id: target.entry.id, narrator: Narrator(units: journal.profile.units))
            let entry = workspace.entry(.amended(given.amendment(of: target.entry, target.run)), on: day)
            try await Recorded.keep(entry, in: workspace, journal: journal, json: global.json, note: note)
            return
        }
        let entry = workspace.entry(.run(try loggedRun(given)), on: day)
        let earlier = journal.timeline.entries.contains { entry in
            if case .run(let run) = entry.event { return entry.day == day && run.isRun }
            return false
        }
        try await Recorded.keep(
            entry, in: workspace, journal: journal, json: global.json,
            note: earlier
                ? "This is a second run on that day. To mend the first use springback correct ID." : nil)
    }

    private func distance() throws(Failure) -> Distance? {
        guard km == nil || mi == nil else {
            throw Failure(.usage, "a run has one distance", at: "--km, --mi", do: "give one of them")
        }
        if let km {
            return try checked("--km \(km.text)") { () throws(QuantityError) in
                try Distance(kilometres: km.value)
            }
        }
        guard let mi else { return nil }
        return try checked("--mi \(mi.text)") { () throws(QuantityError) in
            try Distance(metres: mi.value * Distance.metresPerMile)
        }
    }

    private func time() throws(Failure) -> TimeSpan? {
        guard let min else { return nil }
        return try checked("--min \(min.text)") { () throws(QuantityError) in try TimeSpan(minutes: min.value)
        }
    }

    /// What was measured stays: says so where it was given, too, and refuses what cannot be the same run.
    private func noteOnMeasured(
        _ run: Run, _ given: GivenRun, id: EntryID, narrator: Narrator
    ) throws(Failure) -> String {
        let added = "Added to the run imported for that day"
        guard given.distance != nil || given.time != nil else { return added + "." }
        let measured = [run.distance.map { narrator.distance($0) }, narrator.duration(run.time)].compactMap {
            $0
        }
        .joined(separator: " in ")
        guard run.isNear(given.distance, given.time) else {
            throw Failure(
                .badData, "the run imported for that day is \(measured)", at: "--km, --min",
                do:
                    "leave both out to say how it was; --another adds a second run; correct \(id.short) --km mends the first"
            )
        }
        return
            "\(added); what was measured stays: \(measured). To mend it: springback correct \(id.short) --km N."
    }

    /// A run logged by hand: it needs distance and time, and both must be those of a run.
    private func loggedRun(_ given: GivenRun) throws(Failure) -> Run {
        guard let run = try checkRun({ () throws(RunCheck.Fault) in try given.run() }) else {
            throw Failure(
                .usage, "there is no imported run that day, so the run needs a distance and a time",
                at: "--km, --min", do: "give both, or import the watch file first")
        }
        return run
    }

    /// The imported run of a day that is meant; nil when there is none.
    private func importedRun(
        in journal: LoadedJournal, on day: Day
    ) throws(Failure) -> (entry: Entry, run: Run)? {
        guard !another else { return nil }
        let imported = journal.timeline.importedRuns(on: day)
        if let id {
            guard let run = imported.first(where: { $0.entry.id.text.hasPrefix(id.lowercased()) }) else {
                throw Failure(
                    .badData, "no run imported for \(day.text) has an id that begins so", at: "--id \(id)",
                    do: "look it up with springback runs")
            }
            return run
        }
        guard imported.count > 1 else { return imported.first }
        throw Failure(
            .badData, "\(imported.count) runs were imported for \(day.text)", at: "--id",
            do: "say which: \(imported.map(\.entry.id.short).joined(separator: " or "))")
    }
}

/// Refuses runs that nobody ran.
func checkRun<Value>(_ body: () throws(RunCheck.Fault) -> Value) throws(Failure) -> Value {
    do {
        return try body()
    } catch {
        let options = error.fields.map { $0 == .distance ? "--km" : "--min" }.joined(separator: ", ")
        throw Failure(error.fault, option: options)
    }
}

/// A kind of run as an option.
enum RunKindOption: String, ExpressibleByArgument, CaseIterable {
    case easy, strides, tempo, intervals, hills, race

    var value: RunKind { RunKind(rawValue: rawValue) ?? .easy }
}

struct LogStrengthCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "strength",
        abstract: "Say how a strength session was.",
        discussion: """
            Tendon work climbs the ladder: few, slow, heavy repetitions. Muscle work (many repetitions) is kept and counts \
            as a session, but it climbs no ladder.

            Example:
              springback log strength --rung s4 --pain 3 --effort 7
              springback log strength --intent muscle --pain 1
            """)

    @Option(help: ArgumentHelp("The rung that was done, s1-s8.", valueName: "rung"))
    var rung: String?

    @Option(help: ArgumentHelp("tendon or muscle.", valueName: "intent"))
    var intent: IntentOption = .tendon

    @OptionGroup var exposure: ExposureOptions
    @OptionGroup var global: GlobalOptions

    func run() async throws {
        var workspace = try Workspace(global)
        let journal = try await workspace.journal()
        var number: Int?
        if let rung {
            let program = try workspace.program(for: journal.profile.site)
            number = try RungOption.rung(rung, of: [.strength], program: program).number
        } else if intent == .tendon {
            throw Failure(
                .usage, "a tendon session says which rung was done", at: "--rung",
                do: "give s1-s8, or --intent muscle for other calf work")
        }
        let session = StrengthSession(
            rung: number, intent: intent == .tendon ? .tendon : .muscle, pain: try exposure.painValue(),
            effort: try exposure.effortValue(), masked: exposure.masked)
        let entry = workspace.entry(.strength(session), on: try workspace.day(exposure.day))
        try await Recorded.keep(entry, in: workspace, journal: journal, json: global.json)
    }
}

/// What strength work is for, as an option.
enum IntentOption: String, ExpressibleByArgument, CaseIterable {
    case tendon, muscle
}

struct LogPlyoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plyo",
        abstract: "Say how a plyometric session was.",
        discussion: """
            Example:
              springback log plyo --rung p1 --pain 0 --effort 3
            """)

    @Option(help: ArgumentHelp("The rung that was done, p1-p6.", valueName: "rung"))
    var rung: String

    @OptionGroup var exposure: ExposureOptions
    @OptionGroup var global: GlobalOptions

    func run() async throws {
        var workspace = try Workspace(global)
        let journal = try await workspace.journal()
        let program = try workspace.program(for: journal.profile.site)
        let session = PlyoSession(
            rung: try RungOption.rung(rung, of: [.plyo], program: program).number,
            pain: try exposure.painValue(),
            effort: try exposure.effortValue(), masked: exposure.masked)
        let entry = workspace.entry(.plyo(session), on: try workspace.day(exposure.day))
        try await Recorded.keep(entry, in: workspace, journal: journal, json: global.json)
    }
}
