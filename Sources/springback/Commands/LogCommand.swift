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
        guard let rung = RungName(text.lowercased()), ladders.contains(rung.ladder), program.rung(rung) != nil
        else {
            let known = ladders.map { "\($0.letter)1-\($0.letter)\(program.plan($0).rungs.count)" }
            throw Failure(
                .badData, "there is no such rung here", at: "--rung \(text)",
                do: "give one of \(known.joined(separator: ", ")); program show lists them")
        }
        return rung
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
            guard case .run(var run) = target.event else { return }
            let note = try noteOnMeasured(
                run, given, id: target.id, narrator: Narrator(units: journal.profile.units))
            (given.distance, given.time) = (nil, nil)
            given.apply(to: &run)
            let amendment = Amendment(target: target.id, day: target.day, side: target.side, event: .run(run))
            let entry = workspace.entry(.amended(amendment), on: day)
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
        guard let distance = given.distance, let time = given.time else {
            throw Failure(
                .usage, "there is no imported run that day, so the run needs a distance and a time",
                at: "--km, --min", do: "give both, or import the watch file first")
        }
        try RunCheck.check(distance: distance, time: time)
        var run = Run(distance: distance, time: time)
        given.apply(to: &run)
        return run
    }

    /// The imported run of a day that is meant; nil when there is none.
    private func importedRun(in journal: LoadedJournal, on day: Day) throws(Failure) -> Entry? {
        guard !another else { return nil }
        let imported = journal.timeline.entries.filter { entry in
            guard entry.day == day, case .run(let run) = entry.event else { return false }
            return run.isRun && run.recording != nil
        }
        if let id {
            guard let entry = imported.first(where: { $0.id.text.hasPrefix(id.lowercased()) }) else {
                throw Failure(
                    .badData, "no run imported for \(day.text) has an id that begins so", at: "--id \(id)",
                    do: "look it up with springback runs")
            }
            return entry
        }
        guard imported.count > 1 else { return imported.first }
        throw Failure(
            .badData, "\(imported.count) runs were imported for \(day.text)", at: "--id",
            do: "say which: \(imported.map(\.id.short).joined(separator: " or "))")
    }
}

/// What somebody says of a run; what is nil stays as it is.
struct GivenRun {
    var distance: Distance?
    var time: TimeSpan?
    var pain: Pain?
    var effort: Effort?
    var masked = false
    var kind: RunKind?
    var rung: RungName?
    var name: String?
    var shoes: String?

    init(pain: Pain?, effort: Effort?, masked: Bool, kind: RunKind?) {
        self.pain = pain
        self.effort = effort
        self.masked = masked
        self.kind = kind
    }

    func apply(to run: inout Run) {
        if let distance { run.distance = distance }
        if let time { run.time = time }
        if let pain { run.pain = pain }
        if let effort { run.effort = effort }
        if masked { run.masked = true }
        if let kind { run.kind = kind }
        if let rung {
            run.rung = rung
            if kind == nil { run.kind = nil }
        }
        // An empty word takes one back.
        if let name { run.name = name.isEmpty ? nil : name }
        if let shoes { run.shoes = shoes.isEmpty ? nil : shoes }
    }
}

/// Refuses runs that nobody ran.
enum RunCheck {
    static func check(distance: Distance, time: TimeSpan) throws(Failure) {
        guard time.seconds >= 1 else {
            throw Failure(
                .badData, "a run takes more than 0 seconds", at: "--min", do: "give the minutes it took")
        }
        guard distance.metres >= 1 else {
            throw Failure(.badData, "a run is longer than 0 km", at: "--km", do: "give its distance")
        }
        guard distance.kilometres <= 500 else {
            throw Failure(.badData, "a run is at most 500 km", at: "--km", do: "give kilometres, not metres")
        }
        guard distance.metres / time.seconds <= 12 else {
            throw Failure(
                .badData, "nobody runs \(distance.kilometres) km in \(time.minutes) min", at: "--km, --min",
                do: "look at both numbers")
        }
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
