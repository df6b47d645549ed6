import Foundation

/// A bar on a terminal's standard error; nothing elsewhere.
struct ProgressBar {
    private let total: Int
    private let isShown: Bool
    private let start = Date()
    private var lastDrawn = Date.distantPast

    init(total: Int, isQuiet: Bool) {
        self.total = total
        isShown = !isQuiet && total > 1 && Terminal.hasProgress
    }

    /// Draws at most ten times a second.
    mutating func show(_ done: Int, _ name: String) {
        guard isShown, Date().timeIntervalSince(lastDrawn) > 0.1 || done == total else { return }
        lastDrawn = Date()
        let width = 24
        let filled = total > 0 ? done * width / total : width
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        let passed = Date().timeIntervalSince(start)
        let left = done > 0 ? passed / Double(done) * Double(total - done) : 0
        let remaining = done > 0 && left >= 1 ? ", \(Int(left.rounded(.up))) s left" : ""
        let short = String((name as NSString).lastPathComponent.printable.prefix(28))
        Terminal.write("\r\u{1B}[K[\(bar)] \(done) of \(total)\(remaining)  \(short)", to: STDERR_FILENO)
    }

    /// Takes the bar away.
    func end() {
        if isShown { Terminal.write("\r\u{1B}[K", to: STDERR_FILENO) }
    }
}
