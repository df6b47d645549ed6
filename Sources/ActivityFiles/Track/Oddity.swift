/// Something odd that may stand in a file many times: how often, and where first.
struct Oddity {
    private(set) var count = 0
    /// The first line of it.
    private(set) var line = 0

    mutating func note(at place: XMLPlace) {
        if count == 0 { line = place.line }
        count += 1
    }

    /// It in a sentence; nil if there is none.
    func issue(one: String, many: String) -> FileIssue? {
        guard count > 0 else { return nil }
        return FileIssue(place: "line \(line)", reason: count == 1 ? "1 \(one)" : "\(count) \(many)")
    }
}
