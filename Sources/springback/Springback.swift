import ArgumentParser
import Foundation
import JournalFiles

/// The command.
struct Springback: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "springback",
        abstract: "A tendon coach for runners: today's honest answer, with every reason, number and source.",
        discussion: """
            Springback reads your watch files, asks ten seconds of questions each morning, and says what to load, how far \
            to run, whether speed or hills are open, and why. It informs; it is no medical device.

            First time:
              springback demo
              springback init
              springback import ~/Downloads
              springback check-in --pain 2 --stiffness 10
              springback today

            Every command takes --data DIR, --athlete NAME, --on DAY, --zone ZONE and --json, before it or after it:
              springback --on 2027-01-11 --json today
            """,
        version: Version.text,
        groupedSubcommands: [
            CommandGroup(
                name: "Begin", subcommands: [DemoCommand.self, InitCommand.self, ImportCommand.self]),
            CommandGroup(
                name: "Every day",
                subcommands: [
                    CheckInCommand.self, LogCommand.self, TodayCommand.self, WhyCommand.self,
                    ExplainCommand.self, WhatIfCommand.self,
                    ServeCommand.self,
                ]),
            CommandGroup(
                name: "Now and then",
                subcommands: [
                    TestCommand.self, FlagCommand.self, ClearCommand.self, StepDownCommand.self,
                    NoteCommand.self,
                    CorrectCommand.self, ClinicianCommand.self, RunsCommand.self, RunCommand.self,
                ]),
            CommandGroup(
                name: "What it knows",
                subcommands: [
                    ProgramCommand.self, BridgeCommand.self, EvidenceCommand.self, VignetteCommand.self,
                    VirtualCommand.self, JournalCommand.self,
                ]),
        ])
}

/// The version of the program.
enum Version {
    static let text = "0.1.0"
}

@main
enum Main {
    static func main() async {
        let status = await run(Array(CommandLine.arguments.dropFirst()))
        exit(status.rawValue)
    }

    /// Runs a command line; every way out passes here, so that errors look alike.
    static func run(_ arguments: [String]) async -> ExitStatus {
        let isJSON = arguments.prefix { $0 != "--" }.contains("--json")
        do {
            var command = try Springback.parseAsRoot(try GlobalArguments.moved(arguments))
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            return .done
        } catch let failure as Failure {
            return report(failure, isJSON: isJSON)
        } catch let status as ExitNow {
            return status.status
        } catch {
            return report(parsing: error, isJSON: isJSON)
        }
    }

    private static func report(_ failure: Failure, isJSON: Bool) -> ExitStatus {
        Terminal.write(failure.line + "\n", to: STDERR_FILENO)
        Terminal(json: isJSON).document(failure.json)
        return failure.status
    }

    /// Errors of the argument parser: help and version are no errors, the rest is wrong usage.
    private static func report(parsing error: any Error, isJSON: Bool) -> ExitStatus {
        let code = Springback.exitCode(for: error)
        guard code != .success else {
            Terminal.write(UsageLine.short(Springback.fullMessage(for: error)) + "\n", to: STDOUT_FILENO)
            return .done
        }
        guard code == .validationFailure || error is ValidationError else {
            return report(
                Failure(.ourFault, "\(error)", do: "report this with the version of springback"),
                isJSON: isJSON)
        }
        Terminal.write(UsageLine.short(Springback.fullMessage(for: error)) + "\n", to: STDERR_FILENO)
        let failure = Failure(
            .usage, Springback.message(for: error), at: "command line", do: "look at springback --help")
        Terminal(json: isJSON).document(failure.json)
        return .usage
    }
}

/// The line that says how a command is written, as long as a terminal is wide.
enum UsageLine {
    private static let global =
        " [--data <dir>] [--athlete <name>] [--on <yyyy-mm-dd>] [--zone <zone>] [--json]"

    /// A message of the parser with its usage line broken, and without the options every command takes.
    static func short(_ message: String) -> String {
        message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard line.lowercased().hasPrefix("usage: ") else { return String(line) }
            return Paragraph.wrapped(
                String(line).replacing(global, with: ""), indent: 6, first: 0, width: 80, keepsBrackets: true)
        }.joined(separator: "\n")
    }
}

/// Ends the command with a status after it has said everything itself.
struct ExitNow: Error {
    let status: ExitStatus
}
