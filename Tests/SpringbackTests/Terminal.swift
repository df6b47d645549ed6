import Foundation

/// Runs the command in a terminal of its own, by way of util-linux's `script`.
enum Terminal {
    private static let program = "/usr/bin/script"

    static let isThere = FileManager.default.isExecutableFile(atPath: program)

    /// What the terminal showed; `input` is what was typed.
    static func run(
        _ line: String, in command: Command, input: String = "", environment: [String: String?] = [:]
    ) throws -> String {
        var environment = environment
        if environment["TERM"] == nil { environment["TERM"] = "xterm" }
        return try command.run(
            program: program, ["-qec", "'\(Command.executable.path)' \(line)", "/dev/null"], input: input,
            environment: environment
        ).output
    }
}
