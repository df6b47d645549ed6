/// The beginning of a tag to look for, such as `<Workout`, at many gigabytes a second.
struct TagName {
    private let name: [UInt8]

    /// - Parameter text: of at least two ASCII letters.
    init(_ text: StaticString) {
        name = text.withUTF8Buffer { Array($0) }
    }

    /// The first tag of exactly this name; without one, where to go on when more bytes have come.
    func search(_ bytes: [UInt8], in range: Range<Int>) -> (place: Int?, resume: Int) {
        bytes.withUnsafeBytes { all in
            let part = UnsafeRawBufferPointer(rebasing: all[..<range.upperBound])
            var from = range.lowerBound
            while let hit = firstPair(in: part, from: from) {
                guard hit + name.count < part.count else { return (nil, hit) }
                if isName(at: hit, in: part) { return (hit, hit) }
                from = hit + 1
            }
            // The last byte may be the first of a tag.
            return (nil, max(range.lowerBound, part.count - 1))
        }
    }

    private func isName(at place: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
        let next = bytes[place + name.count]
        return bytes[place..<(place + name.count)].elementsEqual(name)
            && (XMLBytes.isBlank(next) || next == UInt8(ascii: ">") || next == UInt8(ascii: "/"))
    }

    /// Where the first two letters of the name first stand.
    private func firstPair(in bytes: UnsafeRawBufferPointer, from: Int) -> Int? {
        typealias Block = SIMD32<UInt8>
        let (first, second) = (name[0], name[1])
        var place = from
        while place + MemoryLayout<Block>.size < bytes.count {
            let here = bytes.loadUnaligned(fromByteOffset: place, as: Block.self)
            let next = bytes.loadUnaligned(fromByteOffset: place + 1, as: Block.self)
            if any((here .== first) .& (next .== second)) { break }
            place += MemoryLayout<Block>.size
        }
        while place + 1 < bytes.count {
            if bytes[place] == first, bytes[place + 1] == second { return place }
            place += 1
        }
        return nil
    }
}
