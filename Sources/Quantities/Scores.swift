/// Pain on the numeric pain rating scale (NPRS): whole numbers, 0 no pain, 10 the worst imaginable.
public struct Pain: Hashable, Comparable, Sendable {
    public let score: Int

    /// - Throws: `QuantityError.outOfRange` outside 0 to 10.
    public init(_ score: Int) throws(QuantityError) {
        guard (0...10).contains(score) else { throw .outOfRange(quantity: "pain", allowed: "0 to 10") }
        self.score = score
    }

    public static func < (left: Pain, right: Pain) -> Bool { left.score < right.score }
}

/// How hard a session felt: rating of perceived exertion (RPE), CR-10, whole numbers 0 to 10.
public struct Effort: Hashable, Comparable, Sendable {
    public let score: Int

    /// - Throws: `QuantityError.outOfRange` outside 0 to 10.
    public init(_ score: Int) throws(QuantityError) {
        guard (0...10).contains(score) else { throw .outOfRange(quantity: "effort", allowed: "0 to 10") }
        self.score = score
    }

    public static func < (left: Effort, right: Effort) -> Bool { left.score < right.score }
}

/// Minutes of morning stiffness, from feet on the floor to walking normally; whole minutes, 0 to 1440.
public struct Stiffness: Hashable, Comparable, Sendable {
    public let minutes: Int

    /// - Throws: `QuantityError.outOfRange` outside 0 to 1440.
    public init(minutes: Int) throws(QuantityError) {
        guard (0...1440).contains(minutes) else {
            throw .outOfRange(quantity: "stiffness", allowed: "0 to 1440 minutes")
        }
        self.minutes = minutes
    }

    public static func < (left: Stiffness, right: Stiffness) -> Bool { left.minutes < right.minutes }
}
