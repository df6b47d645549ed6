import Foundation
import Importing

/// A bar on a terminal's standard error; nothing elsewhere.
final class ProgressBar {
    private let isShown: Bool
    private let start = Date()
    private var lastDrawn = Date.distantPast

    init(isQuiet: Bool) {
        isShown = !isQuiet && Terminal.hasProgress
    }

    /// Draws at most ten times a second, and nothing for a single small file.
    func show(_ progress: ImportProgress) {
        let now = Date()
        guard isShown, now.timeIntervalSince(lastDrawn) > 0.1,
            progress.filesInAll > 1 || progress.bytesInAll > 20_000_000
        else {
            return
        }
        lastDrawn = now
        Terminal.write("\r\u{1B}[K" + line(progress, after: now.timeIntervalSince(start)), to: STDERR_FILENO)
    }

    private func line(_ progress: ImportProgress, after passed: Double) -> String {
        let width = 24
        let total = max(progress.bytesInAll, 1)
        let share = min(1, max(0, Double(progress.bytes) / Double(total)))
        let filled = Int(share * Double(width))
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        let left = share > 0 ? passed / share - passed : 0
        let remaining = share > 0 && left >= 1 ? ", \(ProgressBar.time(left)) left" : ""
        return "[\(bar)] \(progress.files) of \(progress.filesInAll) files, "
            + "\(ProgressBar.megabytes(progress.bytes)) of \(ProgressBar.megabytes(total)) MB\(remaining)"
    }

    private static func megabytes(_ bytes: Int) -> String {
        let tenths = (Double(bytes) / 100_000).rounded()
        return tenths < 100 ? "\(tenths / 10)" : "\(Int(tenths) / 10)"
    }

    private static func time(_ seconds: Double) -> String {
        guard seconds < 86_400 else { return "more than a day" }
        let whole = Int(seconds.rounded(.up))
        return whole < 100 ? "\(whole) s" : "\(whole / 60) min"
    }

    /// Takes the bar away.
    func end() {
        if isShown { Terminal.write("\r\u{1B}[K", to: STDERR_FILENO) }
    }
}
