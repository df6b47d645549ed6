import Foundation

/// The built command, run as its users run it: as a process, in a folder of its own, with its own environment.
///
/// The folder is gone when the test is over.
final class Command: Sendable {
    /// Everything of one test.
    let folder: URL
    /// The journal's folder, made by the command itself.
    let data: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "springback-test-\(UUID().uuidString)")
        data = folder.appendingPathComponent("data")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A path in the folder.
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// The journal.
    var journal: String { data.appendingPathComponent("me.sqlite").path }

    /// Writes a file into the folder, with the folders it needs.
    @discardableResult
    func write(_ bytes: [UInt8], _ name: String) throws -> String {
        let url = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
        return url.path
    }

    @discardableResult
    func write(_ text: String, _ name: String) throws -> String { try write(Array(text.utf8), name) }

    // MARK: Running

    /// Runs the command and waits for its end; `input` is its standard input, and what of the environment is nil is taken out.
    @discardableResult
    func run(_ arguments: String..., input: String = "", environment: [String: String?] = [:]) throws
        -> Result
    {
        try start(arguments, input: input, environment: environment).finish()
    }

    @discardableResult
    func run(_ arguments: [String], input: String = "", environment: [String: String?] = [:]) throws -> Result
    {
        try start(arguments, input: input, environment: environment).finish()
    }

    /// Runs another program, such as one that gives the command a terminal.
    @discardableResult
    func run(program: String, _ arguments: [String], input: String = "", environment: [String: String?] = [:])
        throws -> Result
    {
        try Running(
            URL(fileURLWithPath: program), arguments, in: self, input: input, environment: environment
        ).finish()
    }

    func start(_ arguments: [String], input: String = "", environment: [String: String?] = [:]) throws
        -> Running
    {
        try Running(Command.executable, arguments, in: self, input: input, environment: environment)
    }

    /// What a command that ended has said.
    struct Result {
        /// The exit code, or minus the signal that ended it.
        let status: Int32
        let output: String
        let errors: String

        /// Standard output as one JSON document.
        var json: Any? {
            try? JSONSerialization.jsonObject(with: Data(output.utf8), options: [.fragmentsAllowed])
        }
        var object: [String: Any] { json as? [String: Any] ?? [:] }
        var objects: [[String: Any]] { json as? [[String: Any]] ?? [] }
        var error: [String: Any] { object["error"] as? [String: Any] ?? [:] }
        /// The id of what was recorded.
        var id: String { object["id"] as? String ?? "" }
        /// All that was said, for the message of a test that fails.
        var all: String { "exit \(status)\n\(output)\(errors)" }
    }

    /// A command that runs.
    final class Running {
        private let process = Process()
        private let output: URL
        private let errors: URL

        init(
            _ executable: URL, _ arguments: [String], in command: Command, input: String,
            environment: [String: String?]
        ) throws {
            let name = ".\(UUID().uuidString)"
            output = command.folder.appendingPathComponent(name + ".out")
            errors = command.folder.appendingPathComponent(name + ".err")
            let given = command.folder.appendingPathComponent(name + ".in")
            for file in [output, errors] { try Data().write(to: file) }
            try Data(input.utf8).write(to: given)
            process.executableURL = executable
            process.arguments = arguments
            process.currentDirectoryURL = command.folder
            var own: [String: String] = [
                "SPRINGBACK_DATA": command.data.path, "PATH": "/usr/bin:/bin", "HOME": command.folder.path,
                "TZ": "UTC",
            ]
            for (key, value) in environment { own[key] = value }
            process.environment = own
            process.standardOutput = try FileHandle(forWritingTo: output)
            process.standardError = try FileHandle(forWritingTo: errors)
            process.standardInput = try FileHandle(forReadingFrom: given)
            try process.run()
        }

        /// Ends it as a power cut would, without a chance to tidy up.
        func kill() { _ = Foundation.kill(process.processIdentifier, SIGKILL) }

        /// Presses Ctrl-C.
        func interrupt() { process.interrupt() }

        /// Asks it to end.
        func terminate() { process.terminate() }

        /// What it has said on standard output so far.
        var said: String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }

        /// Waits for its end.
        func finish() throws -> Result {
            process.waitUntilExit()
            return Result(
                status: process.terminationReason == .exit
                    ? process.terminationStatus : -process.terminationStatus,
                output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
                errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
        }
    }

    // MARK: Runners

    /// The runner most tests are about; flags were asked and none is present.
    static let profile = [
        "--born", "1988", "--mass", "68", "--sore", "left", "--site", "midportion", "--usual", "1/5",
        "--easy-pace", "5:30",
        "--ran-30-minutes", "--flag", "none", "--yes",
    ]

    /// A runner who began on 2027-01-04.
    static func begun() throws -> Command {
        let command = try Command()
        try command.run(["--on", "2027-01-04", "init"] + profile)
        return command
    }

    /// The journal as it is taken out: what must be the same before and after a command that was refused.
    func exported() throws -> String { try run("journal", "export").output }

    /// The entries of a kind, those taken back with them, by day and id.
    func entries(_ kind: String) throws -> [[String: Any]] {
        try exported().split(separator: "\n").compactMap { line in
            let entry = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return entry?[kind] == nil ? nil : entry
        }
    }

    func count(_ kind: String) throws -> Int { try entries(kind).count }

    /// The command is built beside the tests; on macOS the tests lie deeper, in a bundle.
    static let executable: URL = {
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        var folder = tests.deletingLastPathComponent()
        for _ in 0..<4 {
            let command = folder.appendingPathComponent("springback")
            if FileManager.default.isExecutableFile(atPath: command.path) { return command }
            folder.deleteLastPathComponent()
        }
        return tests.deletingLastPathComponent().appendingPathComponent("springback")
    }()
}
