/// Contents to pack, by name.
public enum Sample: CaseIterable, Sendable {
    case nothing, oneByte, text, noise

    public var bytes: [UInt8] {
        switch self {
        case .nothing: []
        case .oneByte: [0]
        case .text: Array(String(repeating: "a tendon likes to be loaded; ", count: 400).utf8)
        case .noise: (0..<5_000).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) }
        }
    }
}
