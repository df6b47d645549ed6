/// Numbers as people type them.
package enum TypedNumber {
    /// A number with a point or a comma.
    package static func decimal(_ text: String) -> Double? {
        Double(String(text.map { $0 == "," ? "." : $0 }))
    }

    /// Minutes as a number, or as a watch shows them: `44`, `35:20`, `1:05:20`.
    package static func minutes(_ text: String) -> Double? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return decimal(text) }
        // All but the first are two digits below sixty.
        let isClock = parts.dropFirst().allSatisfy {
            $0.utf8.count == 2 && (Int($0).map { (0...59).contains($0) } ?? false)
        }
        guard parts.count <= 3, isClock, let first = Int(parts[0]), (0...10_000).contains(first) else {
            return nil
        }
        let seconds = parts.dropFirst().reduce(first) { $0 * 60 + (Int($1) ?? 0) }
        return Double(seconds) / 60
    }
}
