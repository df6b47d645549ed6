/// The name a person most likely meant; nil when none is near enough to be worth saying.
///
/// Near is an edit distance (insert, delete, replace) of at most a third of the length, or a name that begins with, or
/// is the beginning of, what was written.
package func nearestName(to written: String, in names: [String]) -> String? {
    let wanted = Array(written.lowercased().utf8.prefix(64))
    guard !wanted.isEmpty else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
        let bytes = Array(name.utf8)
        let shorter = min(wanted.count, bytes.count)
        let isBeginning = shorter >= 3 && wanted.prefix(shorter) == bytes.prefix(shorter)
        let distance = isBeginning ? 1 : editDistance(wanted, bytes)
        guard distance <= max(1, max(wanted.count, bytes.count) / 3) else { continue }
        if distance < best?.distance ?? Int.max { best = (name, distance) }
    }
    return best?.name
}

private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (index, byte) in left.enumerated() {
        var diagonal = row[0]
        row[0] = index + 1
        for (column, other) in right.enumerated() {
            let replaced = diagonal + (byte == other ? 0 : 1)
            diagonal = row[column + 1]
            row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
        }
    }
    return row[right.count]
}
