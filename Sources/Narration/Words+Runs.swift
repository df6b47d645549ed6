import Journal

extension Words {
    /// A run of a kind, after `the` or `your`.
    static func run(_ kind: RunKind) -> String {
        switch kind {
        case .easy: "easy run"
        case .strides: "strides"
        case .tempo: "tempo run"
        case .intervals: "intervals"
        case .hills: "hill run"
        case .race: "race"
        }
    }

    /// Whether that name is a plural: the intervals were, the race was.
    static func isPlural(_ kind: RunKind) -> Bool { kind == .strides || kind == .intervals }

    /// Whether a text ends as a sentence does.
    static func isEnded(_ text: String) -> Bool {
        text.utf8.last.map { [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains($0) } ?? false
    }
}
