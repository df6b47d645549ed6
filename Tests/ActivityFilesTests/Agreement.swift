import Journal
import Quantities

@testable import ActivityFiles

/// How many values agree of those that both know.
struct Agreement {
    static let columns = [
        "parts", "points", "start", "end", "distance", "elapsed", "timer", "climb", "altitude", "cadence",
        "speed", "sport", "names",
    ]
    private var known: [String: Int] = [:]
    private var agreed: [String: Int] = [:]
    private(set) var misses: [String] = []

    mutating func note(_ column: String, _ agrees: Bool) {
        known[column, default: 0] += 1
        if agrees { agreed[column, default: 0] += 1 } else { misses.append(column) }
    }

    /// A value that the other does not know says nothing; one that only the other knows is a miss.
    mutating func note(_ column: String, _ ours: Double?, _ theirs: Double?, within share: Double = 2e-6) {
        guard let theirs else { return }
        note(column, ours.map { abs($0 - theirs) <= share * max(1, abs(theirs)) } ?? false)
    }

    mutating func note(_ column: String, _ ours: Instant?, _ theirs: String?) {
        guard let theirs else { return }
        let written = Array(theirs.utf8).withUnsafeBufferPointer { WrittenTime(XMLBytes($0)) }
        note(column, ours == written?.instant)
    }

    mutating func add(_ other: Agreement) {
        known.merge(other.known, uniquingKeysWith: +)
        agreed.merge(other.agreed, uniquingKeysWith: +)
    }

    var row: String {
        Agreement.columns.map { known[$0] == nil ? "-" : "\(agreed[$0] ?? 0)/\(known[$0] ?? 0)" }
            .joined(separator: " | ")
    }
}
