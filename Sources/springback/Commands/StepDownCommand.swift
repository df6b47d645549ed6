import Answers
import ArgumentParser
import Foundation
import Journal
import JournalFiles

struct StepDownCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "step-down",
        abstract: "Too hard? Step the phase or a ladder down, at any time.",
        discussion: """
            What: phase, strength, plyo, run, speed or hills. A phase stepped down stays for 7 days. Only the rules, or a \
            named clinician, move you up.

            Example:
              springback step-down plyo
              springback step-down phase
            """)

    @Argument(help: ArgumentHelp("phase, or the name of a ladder.", valueName: "phase|ladder"))
    var what: String

    @Option(help: ArgumentHelp("The day, if not today.", valueName: "yyyy-mm-dd"))
    var day: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let step: StepDown
        if what == "phase" {
            step = .phase
        } else if let ladder = Ladder(name: what) {
            step = .ladder(ladder)
        } else {
            throw Failure(
                .badData, "there is nothing of that name to step down", at: what,
                do: "give phase, strength, plyo, run, speed or hills")
        }
        var workspace = try Workspace(global)
        let journal = try await workspace.journal()
        let entry = workspace.entry(.stepDown(step), on: try workspace.day(day))
        try await Recorded.keep(entry, in: workspace, journal: journal, json: global.json)
    }
}

struct NoteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Keep a note of the day: what else the tendon had to bear.",
        discussion: """
            Example:
              springback note "moved house, four hours on stairs"
            """)

    @Argument(help: ArgumentHelp("The note.", valueName: "text"))
    var text: [String]

    @Option(help: ArgumentHelp("The day it is of, if not today.", valueName: "yyyy-mm-dd"))
    var day: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let typed = text.joined(separator: " ")
        guard !typed.withoutBlanksAround.isEmpty else {
            throw Failure(.usage, "the note is empty", at: "note", do: "write a word or two")
        }
        let note = try read("note") { () throws(TypedFault) in try TypedNote.text(typed) }
        var workspace = try Workspace(global)
        let journal = try await workspace.journal()
        let entry = workspace.entry(.note(note), on: try workspace.day(day))
        try await Recorded.keep(entry, in: workspace, journal: journal, json: global.json)
    }
}

struct ClinicianCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clinician",
        abstract: "Record where a clinician places the runner, by name.",
        discussion: """
            The only entry, beside the rules, that may move a runner up. It is dated and named.

            Example:
              springback clinician --name "M. Whitt, PT" --phase bridge --plyo p1
            """)

    @Option(help: ArgumentHelp("Name of the clinician.", valueName: "name"))
    var name: String

    @Option(help: ArgumentHelp("settle, load, bridge, speed or keep.", valueName: "phase"))
    var phase: String?

    @Option(help: ArgumentHelp("Rung of the ladder.", valueName: "s1-s8"))
    var strength: String?

    @Option(help: ArgumentHelp("Rung of the ladder.", valueName: "p1-p6"))
    var plyo: String?

    @Option(name: .customLong("run"), help: ArgumentHelp("Rung of the ladder.", valueName: "r1-r7"))
    var runRung: String?

    @Option(help: ArgumentHelp("Rung of the ladder.", valueName: "v1-v7"))
    var speed: String?

    @Option(help: ArgumentHelp("Rung of the ladder.", valueName: "h1-h4"))
    var hills: String?

    @Option(help: ArgumentHelp("The day, if not today.", valueName: "yyyy-mm-dd"))
    var day: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let who = name.trimmingCharacters(in: .whitespaces)
        guard !who.isEmpty else {
            throw Failure(
                .badData, "a clinician has a name", at: "--name", do: "give the name that stands for it")
        }
        var placement = Placement()
        if let phase {
            guard let known = Phase(name: phase) else {
                throw Failure(
                    .badData, "there is no such phase", at: "--phase \(phase)",
                    do: "give settle, load, bridge, speed or keep")
            }
            placement.phase = known
        }
        var workspace = try Workspace(global)
        let journal = try await workspace.journal()
        let program = try workspace.program(for: journal.profile.site)
        let given: [(Ladder, String?)] = [
            (.strength, strength), (.plyo, plyo), (.run, runRung), (.speed, speed), (.hills, hills),
        ]
        for (ladder, text) in given {
            guard let text else { continue }
            placement.rungs.append(try RungOption.rung(text, of: [ladder], program: program))
        }
        guard placement.phase != nil || !placement.rungs.isEmpty else {
            throw Failure(
                .usage, "nothing is placed", at: "clinician",
                do: "give --phase or a ladder, such as --plyo p1")
        }
        let entry = workspace.entry(
            .clinician(ClinicianEntry(name: who, placement: placement)), on: try workspace.day(day))
        try await Recorded.keep(entry, in: workspace, journal: journal, json: global.json)
    }
}
