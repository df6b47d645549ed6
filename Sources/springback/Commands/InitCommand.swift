import Answers
import ArgumentParser
import Foundation
import Journal
import JournalFiles
import Narration
import Quantities
import Rehab
import SQLiteStore
import Stores

struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Begin: who you are, where it hurts, and where you start.",
        discussion: """
            Asks in a terminal what was not given as an option; --yes asks nothing and leaves the rest at its default, which \
            is the careful one. It places you on the ladders and says why. Later, --change replaces what is given and keeps \
            the rest.

            Example:
              springback init
              springback init --born 1988 --mass 68 --sore left --site midportion \\
                --usual 2/10 --easy-pace 5:30 --race 2027-04-18:marathon \\
                --days mon,wed,fri,sun --yes
              springback init --change --units imperial --yes
            """)

    @Option(help: ArgumentHelp("Year of birth.", valueName: "yyyy"))
    var born: Int?
    @Option(help: ArgumentHelp("Body mass in kg.", valueName: "kg"))
    var mass: Double?
    @Option(help: ArgumentHelp("Which Achilles is sore: left, right or both.", valueName: "side"))
    var sore: SoreOption?
    @Option(
        help: ArgumentHelp(
            "midportion (2-6 cm above the heel) or insertional (at the heel bone).", valueName: "site"))
    var site: SiteOption?
    @Option(help: ArgumentHelp("Usual mornings: pain/minutes of stiffness.", valueName: "pain/min"))
    var usual: String?
    @Option(
        name: .customLong("easy-pace"),
        help: ArgumentHelp("Pace of easy running, min/km (min/mi with --units imperial).", valueName: "m:ss"))
    var easyPace: String?
    @Option(
        help: ArgumentHelp(
            "A race: day:distance (5k, 10k, half, marathon, or km). May be given several times.",
            valueName: "yyyy-mm-dd:distance"))
    var race: [String] = []
    @Option(help: ArgumentHelp("Days to train; any if left out.", valueName: "mon,wed,..."))
    var days: String?
    @Option(
        help: ArgumentHelp(
            "What is at hand: \(Equipment.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "a,b,..."))
    var equipment: String?
    @Option(help: ArgumentHelp("metric or imperial: how distances and paces are shown.", valueName: "units"))
    var units: UnitsOption?

    @Flag(inversion: .prefixedNo, help: "Still limping 15 minutes after getting up.")
    var limping: Bool?
    @Option(
        name: .customLong("double-raise-pain"),
        help: ArgumentHelp("Pain of a slow raise on both legs.", valueName: "0-10"))
    var doubleRaisePain: Int?
    @Option(
        name: .customLong("single-raises-pain"),
        help: ArgumentHelp("Pain of ten single-leg raises, if you can do them.", valueName: "0-10"))
    var singleRaisesPain: Int?
    @Flag(
        name: .customLong("strength-fortnight"), inversion: .prefixedNo,
        help: "Slow heavy calf strength was done for the last 14 days.")
    var strengthFortnight: Bool?
    @Flag(
        name: .customLong("ran-30-minutes"), inversion: .prefixedNo,
        help: "30 minutes of easy running in the last 14 days.")
    var ranThirty: Bool?
    @Option(
        name: .customLong("ran-pain"),
        help: ArgumentHelp("Worst pain of those 30 minutes.", valueName: "0-10"))
    var ranPain: Int?
    @Flag(inversion: .prefixedNo, help: "Any running in the last 14 days.")
    var ran: Bool?
    @Option(
        name: .customLong("heel-raise"),
        help: ArgumentHelp("Single-leg heel raises to 60 beats a minute.", valueName: "left/right"))
    var heelRaise: String?
    @Option(
        name: .customLong("heel-raise-pain"), help: ArgumentHelp("Worst pain of them.", valueName: "0-10"))
    var heelRaisePain: Int?
    @Option(
        name: .customLong("hops-double"),
        help: ArgumentHelp("Pain of ten double-leg hops.", valueName: "0-10"))
    var hopsDouble: Int?
    @Option(
        help: ArgumentHelp(
            "A red flag that is present, or none. May be given several times; springback flag lists them.",
            valueName: "name"))
    var flag: [String] = []

    @Flag(help: "Change the profile that is there.")
    var change = false
    @Flag(help: "Ask nothing.")
    var yes = false

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        var answers = try given()
        let place = try Workspace.Place(global)
        let found = try await InitCommand.profile(in: place.isThere ? try Workspace(global) : nil)
        try check(found, at: place)
        if found == nil, !yes {
            guard Terminal.canAsk else {
                throw Failure(
                    .usage, "there is no terminal to ask in", at: "init",
                    do: "give the answers as options with --yes; springback init --help lists them")
            }
            try InitQuestions.ask(&answers)
        }
        var workspace = try Workspace(global, creating: true)
        InitCommand.waitForOthers(in: place.folder)
        let existing = try await InitCommand.profile(in: workspace)
        try check(existing, at: place)
        let profile = try InitCommand.profile(of: answers, changing: existing)
        try await workspace.append(answers.events(beginning: profile).map { workspace.entry($0) })
        try await report(workspace, profile: profile, isNew: existing == nil)
    }

    private func check(_ existing: Profile?, at place: Workspace.Place) throws(Failure) {
        if existing != nil, !change {
            throw Failure(
                .badData, "there is a profile already", at: place.path,
                do: "springback init --change changes it, --athlete NAME begins another runner's journal")
        }
        if existing == nil, change { throw Failure.noProfile(at: place.path) }
    }

    /// One init at a time, from looking for a profile to its being kept; the end of the process lets go of the folder.
    private static func waitForOthers(in folder: URL) {
        let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        // A file system that cannot lock folders leaves two profiles of the same moment, of which the later one holds.
        if descriptor >= 0 { flock(descriptor, LOCK_EX) }
    }

    /// The profile that is there; nil where there is no journal, or one that holds no profile yet.
    private static func profile(in workspace: Workspace?) async throws(Failure) -> Profile? {
        guard let workspace else { return nil }
        let store = workspace.store
        let entries = try await stored { () async throws(StoreError) in try await store.decisionEntries() }
        return Timeline(entries).profile
    }

    /// The profile of the answers; a fault names its option.
    private static func profile(
        of answers: IntakeAnswers, changing existing: Profile?
    ) throws(Failure) -> Profile {
        do {
            return try answers.profile(changing: existing)
        } catch {
            switch error {
            case .noYear:
                throw Failure(
                    .usage, "the year of birth decides what a heel-raise test asks for", at: "--born",
                    do: "give it, such as --born 1988")
            case .year(let fault): throw Failure(fault, option: "--born \(answers.born ?? 0)")
            case .easyPace(let fault):
                throw Failure(fault, option: "--easy-pace \(answers.easyPace ?? "")")
            }
        }
    }

    private static func pain(_ value: Int?, _ option: String) throws(Failure) -> Pain? {
        guard let value else { return nil }
        return try checked("\(option) \(value)") { () throws(QuantityError) in try Pain(value) }
    }

    private func report(_ workspace: Workspace, profile: Profile, isNew: Bool) async throws(Failure) {
        let answer = try await Answer(workspace, on: workspace.today)
        let terminal = Terminal(json: global.json)
        let start = answer.state.start
        terminal.document([
            "phase": .string(answer.decision.phase.name),
            "rungs": .object(
                Dictionary(
                    uniqueKeysWithValues: answer.decision.rungs.map { ($0.ladder.name, .string($0.text)) })),
            "why": .array((start?.causes ?? []).map { .string(answer.narrator.placement($0)) }),
        ])
        guard !global.json else { return }
        guard isNew else {
            terminal.say("The profile was changed from today on. springback today shows the plan.")
            return
        }
        terminal.say(Ink.bold("You start in the phase \(answer.decision.phase.name)."))
        for cause in start?.causes ?? [] {
            terminal.say(Paragraph.wrapped("· " + answer.narrator.placement(cause), indent: 4, first: 2))
        }
        let rungs = answer.decision.rungs.map { "\($0.ladder.name) \($0.text)" }.joined(separator: ", ")
        terminal.say("  Ladders: \(rungs).")
        terminal.say("")
        terminal.say(Paragraph.wrapped(answer.narrator.expectation().joined(separator: " ")))
        if answer.decision.due.contains(.flagQuestions) || flag.isEmpty {
            terminal.say(
                Paragraph.wrapped(
                    "Before the first session: springback flag asks what must be looked at by a clinician first."
                ))
        }
        terminal.say("")
        terminal.say("Next, and then each morning the last two:")
        terminal.say("  springback import FILE-OR-FOLDER")
        terminal.say("  springback check-in --pain N --stiffness MINUTES")
        terminal.say("  springback today")
        terminal.say(Ink.dim(Paragraph.wrapped(answer.narrator.notice.joined(separator: " "))))
    }

    /// The answers given as options.
    private func given() throws(Failure) -> IntakeAnswers {
        var answers = IntakeAnswers()
        answers.units = units.map { $0 == .metric ? .metric : .imperial }
        answers.born = born
        if let mass {
            answers.mass = try checked("--mass \(mass)") { () throws(QuantityError) in
                try Mass(kilograms: mass)
            }
        }
        answers.sore = sore.flatMap { SoreSide(rawValue: $0.rawValue) }
        answers.site = site.flatMap { Site(rawValue: $0.rawValue) }
        if let usual {
            answers.usual = try read("--usual \(usual)") { () throws(TypedFault) in
                try IntakeAnswers.usual(usual)
            }
        }
        if let easyPace { answers.easyPace = easyPace }
        for text in race {
            answers.races.append(
                try read("--race \(text)") { () throws(TypedFault) in try IntakeAnswers.race(text) })
        }
        if let days {
            answers.days = try read("--days \(days)") { () throws(TypedFault) in
                try IntakeAnswers.days(days)
            }
        }
        if let equipment {
            answers.equipment = try read("--equipment \(equipment)") { () throws(TypedFault) in
                try IntakeAnswers.equipment(equipment)
            }
        }
        answers.intake.limping = limping
        answers.intake.doubleRaisePain = try InitCommand.pain(doubleRaisePain, "--double-raise-pain")
        answers.intake.singleRaisesPain = try InitCommand.pain(singleRaisesPain, "--single-raises-pain")
        answers.intake.strengthForFortnight = strengthFortnight
        answers.intake.ranThirtyMinutes = ranThirty
        answers.intake.thirtyMinutesPain = try InitCommand.pain(ranPain, "--ran-pain")
        answers.intake.ranInFortnight = ran
        if let heelRaise {
            answers.test = TendonTest(heelRaise: try HeelRaiseOption.counts(heelRaise, pain: heelRaisePain))
        }
        if let hops = try InitCommand.pain(hopsDouble, "--hops-double") {
            answers.test = TendonTest(heelRaise: answers.test?.heelRaise, hopsDouble: hops)
        }
        for name in flag {
            answers.flags.append(FlagReport(flag: name == "none" ? nil : try FlagOption.flag(name)))
        }
        return answers
    }
}

enum SoreOption: String, ExpressibleByArgument, CaseIterable { case left, right, both }
enum SiteOption: String, ExpressibleByArgument, CaseIterable { case midportion, insertional }
enum UnitsOption: String, ExpressibleByArgument, CaseIterable { case metric, imperial }
