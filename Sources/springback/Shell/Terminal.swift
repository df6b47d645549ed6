import Foundation
import JournalFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where a command writes: text or one JSON document on standard output, everything else on standard error.
struct Terminal {
    let json: Bool

    /// Colour only on a terminal, and never under `NO_COLOR`.
    static let hasColour: Bool = {
        let environment = ProcessInfo.processInfo.environment
        if let noColour = environment["NO_COLOR"], !noColour.isEmpty { return false }
        return isatty(STDOUT_FILENO) == 1 && environment["TERM"] != "dumb"
    }()

    /// Whether somebody can be asked.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 }

    /// Whether a progress bar can be drawn.
    static var hasProgress: Bool { isatty(STDERR_FILENO) == 1 }

    /// Text for a person; nothing under `--json`.
    func say(_ text: String = "") {
        guard !json else { return }
        Terminal.write(text + "\n", to: STDOUT_FILENO)
    }

    /// The one document of `--json`; nothing for a person.
    func document(_ value: @autoclosure () -> JSONValue) {
        guard json else { return }
        Terminal.write(value().text + "\n", to: STDOUT_FILENO)
    }

    /// A remark that is no part of the answer.
    func remark(_ text: String) { Terminal.write(text + "\n", to: STDERR_FILENO) }

    /// A question on standard error, so that answers can be piped; nil at the end of input.
    static func ask(_ question: String) -> String? {
        write(Paragraph.wrapped(question) + " ", to: STDERR_FILENO)
        return readLine().map { $0.trimmingCharacters(in: .whitespaces) }
    }

    /// Writes all of a text; an answer that cannot be written ends the command, and what was recorded before stays.
    static func write(_ text: String, to descriptor: Int32) {
        write(bytes: Array(text.utf8), to: descriptor)
    }

    /// Writes all bytes, or ends the command.
    static func write(bytes: [UInt8], to descriptor: Int32) {
        var bytes = bytes[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                if descriptor == STDOUT_FILENO { endUnwritten() }
                return
            }
            bytes = bytes.dropFirst(count)
        }
    }

    private static func endUnwritten() -> Never {
        let failure = Failure(
            .cannotWrite, "the answer cannot be written: \(String(cString: strerror(errno)))",
            at: "standard output",
            do: "free some space or write elsewhere; what was recorded is kept")
        write(failure.line + "\n", to: STDERR_FILENO)
        exit(failure.status.rawValue)
    }
}

/// Colours of a terminal; plain text where there is none.
enum Ink: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"

    func callAsFunction(_ text: String) -> String {
        Terminal.hasColour ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }
}
