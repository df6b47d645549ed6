import Journal
import Rehab

/// The words for the things of the program, each in one place.
enum Words {
    /// `a`, `a and b`, `a, b and c`.
    static func list(_ words: [String], _ last: String = "and") -> String {
        guard let final = words.last else { return "" }
        if words.count == 1 { return final }
        return words.dropLast().joined(separator: ", ") + " \(last) " + final
    }

    /// The text with its first letter as a capital; all first words here are plain ASCII.
    static func capitalised(_ text: String) -> String {
        var bytes = Array(text.utf8)
        guard let first = bytes.first, first >= 97, first <= 122 else { return text }
        bytes[0] = first - 32
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `1 run`, `3 runs`.
    static func count(_ number: Int, _ noun: String, _ plural: String) -> String {
        "\(number) \(number == 1 ? noun : plural)"
    }

    // MARK: Ladders and phases

    static func name(_ ladder: Ladder) -> String {
        switch ladder {
        case .strength: "strength"
        case .plyo: "plyometrics"
        case .run: "running"
        case .speed: "speed work"
        case .hills: "hills"
        }
    }

    static func names(_ ladders: [Ladder], _ last: String = "and") -> String {
        list(ladders.map { name($0) }, last)
    }

    /// One outing of a ladder.
    static func session(_ ladder: Ladder) -> String {
        switch ladder {
        case .strength: "strength session"
        case .plyo: "plyometric session"
        case .run: "run"
        case .speed: "speed session"
        case .hills: "hill session"
        }
    }

    /// Whether the name of a ladder is a plural: plyometrics stand, strength stands.
    static func isPlural(_ ladder: Ladder) -> Bool { ladder == .plyo || ladder == .hills }

    /// `plyometrics stand on p2`.
    static func standing(_ rung: RungName) -> String {
        "\(name(rung.ladder)) \(isPlural(rung.ladder) ? "stand" : "stands") on \(rung.text)"
    }

    static func phase(_ phase: Phase) -> String { "the \(phase.name) phase" }

    /// All that stores energy in the tendon.
    static let energyStorage: [Ladder] = [.plyo, .speed, .hills]

    /// The same, with the hop test, which is of no ladder.
    static var energyStorageOrTest: String { list(energyStorage.map { name($0) } + ["a hop test"], "or") }

    static func kind(_ kind: RunKind) -> String {
        switch kind {
        case .easy: "easy"
        case .strides: "strides"
        case .tempo: "tempo"
        case .intervals: "intervals"
        case .hills: "hills"
        case .race: "race"
        }
    }

    // MARK: The body

    /// `left Achilles`.
    static func achilles(_ side: Side) -> String { "\(side.rawValue) Achilles" }

    static func equipment(_ equipment: Equipment) -> String {
        switch equipment {
        case .step: "a step"
        case .backpack: "a backpack"
        case .dumbbell: "a dumbbell"
        case .barbell: "a barbell"
        case .legPress: "a leg press"
        case .seatedMachine: "a seated calf machine"
        case .rope: "a rope"
        }
    }
}
