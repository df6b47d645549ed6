#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The beginning of a tag to look for, such as `<Workout`, at gigabytes a second.
struct TagName {
    /// With its `<`.
    private let name: [UInt8]

    init(_ text: StaticString) {
        name = text.withUTF8Buffer { Array($0) }
    }

    /// The first tag of exactly this name; without one, where to go on when more bytes have come.
    func search(_ bytes: [UInt8], in range: Range<Int>) -> (place: Int?, resume: Int) {
        bytes.withUnsafeBytes { all in
            guard let start = all.baseAddress else { return (nil, range.upperBound) }
            var from = range.lowerBound
            while from < range.upperBound,
                let hit = memchr(start + from, Int32(UInt8(ascii: "<")), range.upperBound - from)
            {
                let place = UnsafeRawPointer(hit) - start
                let end = place + name.count
                guard end < range.upperBound else { return (nil, place) }
                if memcmp(hit, name, name.count) == 0, TagName.isEnd(all[end]) { return (place, place) }
                from = place + 1
            }
            return (nil, range.upperBound)
        }
    }

    /// Whether a letter ends a name: `<WorkoutRoute` is none of `<Workout`.
    private static func isEnd(_ byte: UInt8) -> Bool {
        XMLBytes.isBlank(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }
}
