import Foundation

/// The built command, run as its users run it: in a folder of its own, with its own environment.
struct Command {
    let folder: URL

    /// A fresh folder; `remove` takes it away.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("springback-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    struct Result {
        let status: Int32
        let output: String
        let errors: String

        /// Standard output as one JSON document.
        var json: Any? { try? JSONSerialization.jsonObject(with: Data(output.utf8), options: [.fragmentsAllowed]) }
        var object: [String: Any] { json as? [String: Any] ?? [:] }
        var error: [String: Any] { object["error"] as? [String: Any] ?? [:] }
    }

    /// Runs the command with the folder as its data; `input` is its standard input.
    @discardableResult
    func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Result {
        let process = Process()
        process.executableURL = Command.executable
        process.arguments = arguments
        var own = ["SPRINGBACK_DATA": folder.path, "PATH": "/usr/bin:/bin", "HOME": folder.path, "TZ": "UTC"]
        for (key, value) in environment { own[key] = value }
        process.environment = own
        let files = (folder.appendingPathComponent(".out"), folder.appendingPathComponent(".err"), folder.appendingPathComponent(".in"))
        FileManager.default.createFile(atPath: files.0.path, contents: nil)
        FileManager.default.createFile(atPath: files.1.path, contents: nil)
        try Data(input.utf8).write(to: files.2)
        process.standardOutput = try FileHandle(forWritingTo: files.0)
        process.standardError = try FileHandle(forWritingTo: files.1)
        process.standardInput = try FileHandle(forReadingFrom: files.2)
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: try String(contentsOf: files.0, encoding: .utf8), errors: try String(contentsOf: files.1, encoding: .utf8))
    }

    /// A runner who began on 2027-01-04.
    static func begun() throws -> Command {
        let command = try Command()
        try command.run(
            "--on", "2027-01-04", "init", "--born", "1988", "--mass", "68", "--sore", "left", "--site", "midportion",
            "--usual", "1/5", "--easy-pace", "5:30", "--ran-30-minutes", "--flag", "none", "--yes")
        return command
    }

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
