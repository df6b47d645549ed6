import Journal

/// What the runner changed of a run by hand, also by taking it away: no file changes it again.
struct Mended: OptionSet {
    let rawValue: Int

    static let distance = Mended(rawValue: 1)
    static let time = Mended(rawValue: 2)
    static let sport = Mended(rawValue: 4)
    static let name = Mended(rawValue: 8)
    static let shoes = Mended(rawValue: 16)
    static let note = Mended(rawValue: 32)
    static let effort = Mended(rawValue: 64)

    /// What differs between a run before and after a correction.
    init(from before: Run, to after: Run) {
        self = []
        if before.distance != after.distance { insert(.distance) }
        if before.time != after.time { insert(.time) }
        if before.sport != after.sport { insert(.sport) }
        if before.name != after.name { insert(.name) }
        if before.shoes != after.shoes { insert(.shoes) }
        if before.note != after.note { insert(.note) }
        if before.effort != after.effort { insert(.effort) }
    }

    init(rawValue: Int) { self.rawValue = rawValue }
}
