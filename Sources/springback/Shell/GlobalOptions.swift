import ArgumentParser
import Foundation
import Quantities

/// The options every command takes, before or after its name.
struct GlobalOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Folder of the journal; else $SPRINGBACK_DATA, $XDG_DATA_HOME/springback or ~/.local/share/springback.",
            valueName: "dir"))
    var data: String?

    @Option(help: ArgumentHelp("Whose journal: letters, digits and hyphens.", valueName: "name"))
    var athlete: String = "me"

    @Option(help: ArgumentHelp("Today for this call.", valueName: "yyyy-mm-dd"))
    var on: String?

    @Option(help: ArgumentHelp("Time zone of the runner, such as Europe/Paris or +02:00.", valueName: "zone"))
    var zone: String?

    @Flag(help: "Print one JSON document and nothing else.")
    var json = false

    /// The folder of the journal.
    var folder: URL {
        let environment = ProcessInfo.processInfo.environment
        if let data {
            // A shell leaves the tilde of --data=~/folder alone.
            return data.hasPrefix("~/")
                ? home.appendingPathComponent(String(data.dropFirst(2))) : URL(fileURLWithPath: data)
        }
        if let data = environment["SPRINGBACK_DATA"], !data.isEmpty { return URL(fileURLWithPath: data) }
        if let shared = environment["XDG_DATA_HOME"], !shared.isEmpty {
            return URL(fileURLWithPath: shared).appendingPathComponent("springback")
        }
        return home.appendingPathComponent(".local/share/springback")
    }

    /// What ~ means in a shell: $HOME, which need not be what the system knows of the user.
    private var home: URL {
        let home = ProcessInfo.processInfo.environment["HOME"] ?? ""
        return home.isEmpty ? FileManager.default.homeDirectoryForCurrentUser : URL(fileURLWithPath: home)
    }

    /// Names that take a value; `GlobalArguments` moves them behind the command.
    static let valueNames: Set<String> = ["--data", "--athlete", "--on", "--zone"]
    static let flagNames: Set<String> = ["--json"]
}

/// Lets the global options stand before the command, as the contract writes them.
enum GlobalArguments {
    /// The names of the commands.
    private static var commands: Set<String> {
        var names: Set<String> = ["help"]
        for command in Springback.configuration.subcommands {
            if let name = command.configuration.commandName { names.insert(name) }
        }
        for group in Springback.configuration.groupedSubcommands {
            for command in group.subcommands {
                if let name = command.configuration.commandName { names.insert(name) }
            }
        }
        return names
    }

    /// Moves global options that stand before the command's name to the end, before a lone `--`.
    ///
    /// - Throws: a usage error for an option without its value.
    static func moved(_ arguments: [String]) throws -> [String] {
        let arguments = joined(arguments)
        var leading: [String] = []
        var index = 0
        while index < arguments.count {
            let argument = arguments[index]
            let name = String(argument.prefix { $0 != "=" })
            if GlobalOptions.flagNames.contains(argument) {
                leading.append(argument)
                index += 1
            } else if GlobalOptions.valueNames.contains(name) {
                leading.append(argument)
                index += 1
                guard name == argument else { continue }
                guard index < arguments.count, !arguments[index].hasPrefix("--") else {
                    throw ValidationError("Missing value for '\(name)'")
                }
                leading.append(arguments[index])
                index += 1
            } else {
                break
            }
        }
        let rest = Array(arguments[index...])
        // Without a command there is nothing to move them behind: the parser says what is wrong.
        guard let first = rest.first, !first.hasPrefix("-") else { return rest }
        guard commands.contains(first) else { throw ValidationError(unknown(first)) }
        let end = rest.firstIndex(of: "--") ?? rest.count
        return rest[..<end] + leading + rest[end...]
    }

    /// Names the commands that are written much like a word that is none.
    private static func unknown(_ word: String) -> String {
        func letters(_ text: String) -> String { text.lowercased().filter(\.isLetter) }
        let typed = letters(word)
        let meant = commands.filter { name in
            let known = letters(name)
            return known == typed || typed.count >= 3 && (known.hasPrefix(typed) || typed.hasPrefix(known))
        }.sorted()
        let advice =
            meant.isEmpty
            ? "springback --help lists them" : "did you mean \(meant.joined(separator: " or "))?"
        return "There is no command '\(word)'; \(advice)"
    }

    /// Ties a negative number to its option, `--pain=-1`: it is refused as a value, not taken for another option.
    private static func joined(_ arguments: [String]) -> [String] {
        var joined: [String] = []
        let end = arguments.firstIndex(of: "--") ?? arguments.count
        for argument in arguments[..<end] {
            if argument.first == "-", argument.dropFirst().first?.isNumber == true, let last = joined.last,
                last.hasPrefix("--"), !last.contains("=")
            {
                joined[joined.count - 1] = "\(last)=\(argument)"
            } else {
                joined.append(argument)
            }
        }
        return joined + arguments[end...]
    }
}
