import Answers
import ArgumentParser
import Journal
import JournalFiles
import Quantities
import Rehab

struct CorrectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Mend an entry, or take it back.",
        discussion: """
            Nothing is overwritten: the correction is an entry of its own, and can be taken back the same way. Give the \
            id, or enough of its beginning; commands print it, why and runs --all show it. Only what is given changes.

            Example:
              springback correct 01980a3e-7c00-7000 --pain 3
              springback correct 01980a3e-7c00-7000 --retract
            """)

    @Argument(help: ArgumentHelp("Id of the entry, or its beginning.", valueName: "id"))
    var id: String

    @Flag(help: "Take the entry back; of a correction, undo it.")
    var retract = false

    @Option(help: ArgumentHelp("Pain, 0-10.", valueName: "0-10"))
    var pain: Int?

    @Option(help: ArgumentHelp("Minutes of stiffness of a check-in.", valueName: "min"))
    var stiffness: Int?

    @Flag(inversion: .prefixedNo, help: "Limping, of a check-in.")
    var limping: Bool?

    @Flag(inversion: .prefixedNo, help: "A painkiller in the 24 hours before.")
    var masked: Bool?

    @Option(help: ArgumentHelp("Perceived exertion, 0-10.", valueName: "0-10"))
    var effort: Int?

    @Option(help: ArgumentHelp("Distance of a run.", valueName: "km"))
    var km: DecimalOption?

    @Option(help: ArgumentHelp("Time of a run: minutes, m:ss or h:mm:ss.", valueName: "min"))
    var min: MinutesOption?

    @Option(help: ArgumentHelp("Kind of a run.", valueName: "kind"))
    var kind: RunKindOption?

    @Option(help: ArgumentHelp("Rung of a session or run.", valueName: "rung"))
    var rung: String?

    @Option(
        help: ArgumentHelp("What an activity was, such as running, walking or cycling.", valueName: "sport"))
    var sport: SportOption?

    @Option(help: ArgumentHelp("What you call a run; empty takes it back.", valueName: "text"))
    var name: String?

    @Option(help: ArgumentHelp("The shoes of a run; empty takes them back.", valueName: "name"))
    var shoes: String?

    @Option(name: .customLong("heel-raise"), help: ArgumentHelp("Counts of a test.", valueName: "left/right"))
    var heelRaise: String?

    @Option(
        name: .customLong("hops-double"),
        help: ArgumentHelp("Pain of a double-leg hop test.", valueName: "0-10"))
    var hopsDouble: Int?

    @Option(
        name: .customLong("hops-single"),
        help: ArgumentHelp("Pain of a single-leg hop test.", valueName: "0-10"))
    var hopsSingle: Int?

    @Option(help: ArgumentHelp("The day the entry belongs to.", valueName: "yyyy-mm-dd"))
    var day: String?

    @Option(help: ArgumentHelp("Text of a note.", valueName: "text"))
    var text: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        var workspace = try Workspace(global)
        let journal = try await workspace.journal()
        let target = try await workspace.entry(named: id)
        if case .said = target.event {
            throw Failure(
                .badData, "what was said is no fact and stays", at: target.id.text,
                do: "correct the entry it came from")
        }
        let entry: Entry
        if retract {
            if case .profile = target.event, journal.timeline.entries.filter(\.isProfile).count == 1 {
                throw Failure(
                    .badData, "this is the only profile", at: target.id.text,
                    do: "change it with init --change")
            }
            entry = workspace.entry(.retracted(target.id), on: target.day)
        } else {
            let current = journal.timeline.entries.first { $0.id == target.id }
            guard let current else {
                throw Failure(
                    .badData, "this entry was taken back, or is a correction itself", at: target.id.text,
                    do: "retract its retraction first, or correct the entry it speaks of")
            }
            var amendment = Amendment(
                target: target.id, day: current.day, side: current.side, event: current.event)
            if let day { amendment.day = try workspace.day(day) }
            amendment.event = try mended(
                current.event, program: try workspace.program(for: journal.profile.site))
            guard amendment.event != current.event || amendment.day != current.day else {
                throw Failure(
                    .usage, "nothing would change", at: "correct", do: "give what is to change, or --retract")
            }
            entry = workspace.entry(.amended(amendment), on: amendment.day)
        }
        try await Recorded.keep(entry, in: workspace, journal: journal, json: global.json)
    }

    private func mended(_ event: Event, program: Program) throws(Failure) -> Event {
        switch event {
        case .morning(var morning):
            try refuse(
                "a check-in",
                effort != nil || hasRun || rung != nil || hasTest || text != nil)
            if let value = try painValue() { morning.pain = value }
            if let stiffness {
                morning.stiffness = try checked("--stiffness \(stiffness)") { () throws(QuantityError) in
                    try Stiffness(minutes: stiffness)
                }
            }
            if let limping { morning.limping = limping }
            if let masked { morning.masked = masked }
            return .morning(morning)
        case .strength(var session):
            try refuse(
                "a strength session",
                hasMorning || hasRun || hasTest || text != nil)
            if let value = try painValue() { session.pain = value }
            if let value = try effortValue() { session.effort = value }
            if let masked { session.masked = masked }
            if let rung { session.rung = try RungOption.rung(rung, of: [.strength], program: program).number }
            return .strength(session)
        case .plyo(var session):
            try refuse(
                "a plyometric session",
                hasMorning || hasRun || hasTest || text != nil)
            if let value = try painValue() { session.pain = value }
            if let value = try effortValue() { session.effort = value }
            if let masked { session.masked = masked }
            if let rung { session.rung = try RungOption.rung(rung, of: [.plyo], program: program).number }
            return .plyo(session)
        case .run(let run):
            try refuse("a run", hasMorning || hasTest || text != nil)
            return .run(try mended(run, program: program))
        case .test(var test):
            try refuse(
                "a test",
                hasMorning || effort != nil || hasRun || rung != nil || text != nil)
            if let heelRaise {
                test.heelRaise = try HeelRaiseOption.counts(
                    heelRaise, pain: pain ?? test.heelRaise?.pain?.score)
            } else if let value = try painValue() {
                test.heelRaise?.pain = value
            }
            if let hopsDouble { test.hopsDouble = try score(hopsDouble, "--hops-double") }
            if let hopsSingle { test.hopsSingle = try score(hopsSingle, "--hops-single") }
            if let masked { test.masked = masked }
            return .test(test)
        case .note:
            try refuse(
                "a note",
                pain != nil || hasMorning || effort != nil || hasRun || rung != nil || hasTest)
            return text.map { .note($0) } ?? event
        default:
            guard day != nil else {
                throw Failure(
                    .badData, "of this entry only the day can be corrected", at: event.kind.rawValue,
                    do: "take it back with --retract and enter it again")
            }
            return event
        }
    }

    private func mended(_ run: Run, program: Program) throws(Failure) -> Run {
        var run = run
        var given = GivenRun(
            pain: try painValue(), effort: try effortValue(), masked: false, kind: kind?.value)
        if let rung { given.rung = try RungOption.rung(rung, of: [.run, .speed, .hills], program: program) }
        if let km {
            given.distance = try checked("--km \(km.text)") { () throws(QuantityError) in
                try Distance(kilometres: km.value)
            }
        }
        if let min {
            given.time = try checked("--min \(min.text)") { () throws(QuantityError) in
                try TimeSpan(minutes: min.value)
            }
        }
        given.name = name
        given.shoes = shoes
        given.apply(to: &run)
        if let sport { run.sport = sport.value }
        if let masked { run.masked = masked }
        if km != nil || min != nil, let distance = run.distance {
            try checkRun { () throws(RunCheck.Fault) in
                try RunCheck.check(distance: distance, time: run.time)
            }
        }
        return run
    }

    private var hasRun: Bool {
        km != nil || min != nil || kind != nil || name != nil || shoes != nil || sport != nil
    }
    private var hasMorning: Bool { stiffness != nil || limping != nil }
    private var hasTest: Bool { heelRaise != nil || hopsDouble != nil || hopsSingle != nil }

    private func refuse(_ what: String, _ isOther: Bool) throws(Failure) {
        guard isOther else { return }
        throw Failure(
            .badData, "this entry is \(what) and has no such value", at: "correct \(id)",
            do: "give only what \(what) has; springback correct --help lists the options")
    }

    private func painValue() throws(Failure) -> Pain? {
        try pain.map { value throws(Failure) in try score(value, "--pain") }
    }

    private func effortValue() throws(Failure) -> Effort? {
        guard let effort else { return nil }
        return try checked("--effort \(effort)") { () throws(QuantityError) in try Effort(effort) }
    }

    private func score(_ value: Int, _ option: String) throws(Failure) -> Pain {
        try checked("\(option) \(value)") { () throws(QuantityError) in try Pain(value) }
    }
}

/// A sport as an option, by the name it has in a journal.
struct SportOption: ExpressibleByArgument {
    let value: Sport

    init?(argument: String) {
        guard let sport = Sport(rawValue: argument.lowercased()) else { return nil }
        value = sport
    }

    static var allValueStrings: [String] { Sport.allCases.map(\.rawValue) }
}

extension Entry {
    var isProfile: Bool {
        if case .profile = event { return true }
        return false
    }
}
