import ArgumentParser
import Journal
import JournalFiles
import Narration
import Quantities
import Rehab

struct FlagCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flag",
        abstract: "Report a red flag: something that stops the plan until it was looked at.",
        discussion: """
            Names: \(RedFlag.allCases.map(\.rawValue).joined(separator: ", ")). Without a name the questions are printed. \
            "none" records that all were asked and none is present. A medicine ends by the date of its last dose (--until).

            Example:
              springback flag
              springback flag none
              springback flag fluoroquinolone --until 2027-07-06
            """)

    @Argument(help: ArgumentHelp("Name of the flag, or none.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("Last dose or injection of a medicine.", valueName: "yyyy-mm-dd"))
    var until: String?

    @Option(help: ArgumentHelp("The day it began, if not today.", valueName: "yyyy-mm-dd"))
    var day: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        guard let name else { return printQuestions() }
        let flag = name == "none" ? nil : try FlagOption.flag(name)
        var last: Day?
        if let until {
            guard let flag, flag.isMedicine else {
                throw Failure(
                    .badData, "only a medicine ends by a date", at: "--until \(until)",
                    do: "leave --until out; a clearance ends the flag: springback clear \(name)")
            }
            last = try checked("--until \(until)") { () throws(QuantityError) in try Day(until) }
        }
        var workspace = try Workspace(global)
        let journal = try await workspace.journal()
        let entry = workspace.entry(.flag(FlagReport(flag: flag, until: last)), on: try workspace.day(day))
        try await Recorded.keep(entry, in: workspace, journal: journal, json: global.json)
    }

    private func printQuestions() {
        let terminal = Terminal(json: global.json)
        terminal.document(
            .array(
                RedFlag.allCases.filter { $0 != .age }.map {
                    [
                        "name": .string($0.rawValue),
                        "question": .string(Narrator(units: .metric).question($0)),
                    ]
                }))
        terminal.say("Is any of these so? Report it by its name, or run: springback flag none\n")
        for flag in RedFlag.allCases where flag != .age {
            terminal.say("  \(Ink.bold(flag.rawValue))")
            terminal.say(Paragraph.wrapped(Narrator(units: .metric).question(flag), indent: 4))
        }
        terminal.say("")
        terminal.say(Paragraph.wrapped(Narrator(units: .metric).newPainQuestion))
        terminal.say("")
        terminal.say(
            Paragraph.wrapped(
                "These questions do not test or diagnose, and a no is no all-clear: when in doubt, ask a clinician."
            ))
    }
}

/// A flag as an argument names it.
enum FlagOption {
    static func flag(_ name: String) throws(Failure) -> RedFlag {
        guard let flag = RedFlag(rawValue: name) else {
            throw Failure(
                .badData, "there is no such flag", at: name,
                do: "give one of \(RedFlag.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return flag
    }
}

struct ClearCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clear",
        abstract: "Say that a clinician cleared a red flag.",
        discussion: """
            Example:
              springback clear bone
            """)

    @Argument(help: ArgumentHelp("Name of the flag.", valueName: "name"))
    var name: String

    @Option(help: ArgumentHelp("The day of the clearance, if not today.", valueName: "yyyy-mm-dd"))
    var day: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let flag = try FlagOption.flag(name)
        var workspace = try Workspace(global)
        let journal = try await workspace.journal()
        let entry = workspace.entry(.cleared(flag), on: try workspace.day(day))
        try await Recorded.keep(entry, in: workspace, journal: journal, json: global.json)
    }
}
