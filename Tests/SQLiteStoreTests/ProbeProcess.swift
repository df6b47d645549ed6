import Foundation

/// A running `StoreProbe`.
final class ProbeProcess {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    init(_ arguments: String...) throws {
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        process.executableURL = ProbeProcess.executable(near: tests)
        process.arguments = arguments
        process.standardInput = input
        process.standardOutput = output
        try process.run()
    }

    /// The probe is built beside the tests; on macOS the tests lie deeper, in a bundle.
    private static func executable(near tests: URL) -> URL {
        var folder = tests.deletingLastPathComponent()
        for _ in 0..<4 {
            let probe = folder.appendingPathComponent("StoreProbe")
            if FileManager.default.isExecutableFile(atPath: probe.path) { return probe }
            folder.deleteLastPathComponent()
        }
        return tests.deletingLastPathComponent().appendingPathComponent("StoreProbe")
    }

    /// Lets a probe that waits begin.
    func begin() { input.fileHandleForWriting.write(Data("\n".utf8)) }

    /// Reads lines until there are so many or the process ends.
    func lines(_ count: Int) -> [String] {
        var bytes = Data()
        while bytes.count(where: { $0 == 10 }) < count {
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { break }
            bytes.append(more)
        }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Ends it as a power cut would, without a chance to tidy up.
    func kill() {
        _ = Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Waits for its end.
    func finish() -> (status: Int32, output: String) {
        let rest = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: rest, as: UTF8.self))
    }
}
