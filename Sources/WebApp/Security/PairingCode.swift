import Quantities

/// The code a device is paired with: eight characters that are easy to tell apart, 31 to the power of 8 of them.
struct PairingCode: Sendable {
    private let characters: [UInt8]

    private static let alphabet = Array("ABCDEFGHJKMNPQRSTUVWXYZ23456789".utf8)

    /// A code of the system's randomness.
    init() {
        var random = SystemRandomNumberGenerator()
        characters = (0..<8).compactMap { _ in Self.alphabet.randomElement(using: &random) }
    }

    /// As it is shown, in two halves.
    var text: String {
        String(decoding: characters.prefix(4), as: UTF8.self) + "-"
            + String(decoding: characters.dropFirst(4), as: UTF8.self)
    }

    /// Whether a text is this code, in either case, with or without what stands between its halves.
    ///
    /// It takes as long for a code that is wrong in its last character as for one that is wrong in its first.
    func matches(_ text: String) -> Bool {
        let given = text.uppercased().utf8.filter { Self.alphabet.contains($0) }
        guard given.count == characters.count else { return false }
        return zip(given, characters).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
