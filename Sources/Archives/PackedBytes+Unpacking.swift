extension PackedBytes {
    /// The content of a deflate or gzip stream, in one piece; where it is longer than `most`, that and a byte more.
    ///
    /// The content's claimed size is only a first guess: it is believed as far as it is possible, and the memory for
    /// it is not touched before there is content; where the guess was too small, the room doubles.
    func inflated(_ wrapper: Inflater.Wrapper, most: Int) throws(ArchiveError) -> [UInt8] {
        guard var inflater = Inflater(wrapper) else { throw .outOfMemory }
        let longest = most == .max ? most : max(most, 0) + 1
        var content: [UInt8] = []
        var position = 0
        var outcome = Inflater.Outcome.full
        var room = min(firstGuess, longest)
        while outcome == .full {
            content = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                let target = UnsafeMutableRawBufferPointer(buffer)
                target.copyBytes(from: content)
                count = content.count
                bytes.withUnsafeBytes {
                    outcome = inflater.inflate($0, from: &position, into: target, from: &count)
                }
            }
            guard content.count < longest else { return content }
            room = room > longest / 2 ? longest : room * 2
        }
        switch outcome {
        case .ended, .full:
            return content
        case .truncated:
            throw .damaged("it ends before its content does", place: "byte \(position)")
        case .damaged(let trouble):
            throw .damaged("it cannot be unpacked (\(trouble))", place: "byte \(position)")
        }
    }

    /// How much room to begin with.
    private var firstGuess: Int {
        let claimed = unpackedSize ?? trailingSize ?? 0
        // A byte of a deflate stream makes at most 1,032.
        let believed = min(claimed, bytes.count * 1_032)
        // A few bytes more, so that a content of the claimed size leaves the end of its stream to be seen.
        return max(believed, bytes.count) + 64
    }

    /// The size that stands in the last four bytes of a gzip file, modulo 2^32.
    private var trailingSize: Int? {
        guard packing == .gzip else { return nil }
        return bytes.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}

extension ArchiveError {
    static var outOfMemory: ArchiveError {
        ArchiveError(.unreadable, reason: "there is no memory to unpack it", advice: "close other programs")
    }
}
