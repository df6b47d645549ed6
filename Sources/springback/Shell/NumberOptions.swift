import ArgumentParser

/// A number as people write it, with a point or a comma.
struct DecimalOption: ExpressibleByArgument {
    let value: Double
    /// What was typed, for messages.
    let text: String

    init?(argument: String) {
        guard let value = Double(argument.replacing(",", with: ".")) else { return nil }
        self.value = value
        text = argument
    }
}

/// Minutes as a number, or as a watch shows them: `44`, `35:20`, `1:05:20`.
struct MinutesOption: ExpressibleByArgument {
    let value: Double
    /// What was typed, for messages.
    let text: String

    init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
        text = argument
        if parts.count == 1 {
            guard let decimal = DecimalOption(argument: argument) else { return nil }
            value = decimal.value
            return
        }
        // All but the first are two digits below sixty.
        let isClock = parts.dropFirst().allSatisfy {
            $0.utf8.count == 2 && (Int($0).map { (0...59).contains($0) } ?? false)
        }
        guard parts.count <= 3, isClock, let first = Int(parts[0]), (0...10_000).contains(first) else {
            return nil
        }
        let seconds = parts.dropFirst().reduce(first) { $0 * 60 + (Int($1) ?? 0) }
        value = Double(seconds) / 60
    }
}
