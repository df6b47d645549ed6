import Foundation

/// Runs the command as a user without rights; only root can do so.
enum Nobody {
    private static let program = "/usr/bin/setpriv"

    static let isThere = getuid() == 0 && FileManager.default.isExecutableFile(atPath: program)

    static func run(_ line: String, in command: Command) throws -> Command.Result {
        try command.run(
            program: program,
            ["--reuid=65534", "--regid=65534", "--clear-groups", Command.executable.path]
                + line.split(separator: " ").map(String.init))
    }
}

/// Runs a shell in which the journal's folder is a disk of its own that is soon full; it is gone when the shell ends.
enum SmallDisk {
    static let isThere: Bool = {
        guard getuid() == 0, let command = try? Command() else { return false }
        return (try? run("exit 0", in: command).status) == 0
    }()

    static func run(_ script: String, in command: Command) throws -> Command.Result {
        let disk =
            "mkdir -p \"$SPRINGBACK_DATA\" && mount -t tmpfs -o size=300k tmpfs \"$SPRINGBACK_DATA\" || exit 98\n"
        return try command.run(
            program: "/usr/bin/unshare", ["-m", "/bin/sh", "-c", disk + script],
            environment: ["SPRINGBACK": Command.executable.path, "OUT": command.folder.path])
    }
}
