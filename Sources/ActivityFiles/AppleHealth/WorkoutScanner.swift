/// Finds the bytes of each `<Workout …>…</Workout>` in an Apple Health export that comes in pieces.
///
/// An export is gigabytes of records with a few thousand workouts among them, behind a document type that no
/// parser accepts. So the document type and the records are passed over by looking for `<Workout` alone, and
/// only a workout's own bytes reach the XML parser: what is broken elsewhere breaks nothing here. Comments are
/// not looked for; no export has any behind `<HealthData`.
struct WorkoutScanner {
    struct Finding: Equatable {
        enum Kind: Equatable {
            /// A workout, from its `<` to its last `>`.
            case workout([UInt8])
            /// A workout whose tag is broken, or that never ends.
            case broken
            /// A workout longer than `WorkoutScanner.longest`.
            case tooLong
        }

        let kind: Kind
        /// Bytes of the export before it.
        let byte: Int
    }

    private enum State: Equatable {
        /// Before the root element.
        case prolog
        case between
        /// In the opening tag of a workout; in a value, if its quote is given.
        case tag(quote: UInt8?)
        case inside
        /// In a workout that is too long.
        case passing
    }

    /// The longest workout that is read, in bytes; those of 2016 hold their whole route, 200 bytes a second.
    static let longest = 16 << 20
    /// Bytes taken in at a time.
    private static let piece = 1 << 20

    private static let root = TagName("<HealthData")
    private static let opening = TagName("<Workout")
    private static let closing = TagName("</Workout")

    private let longest: Int
    private var state = State.prolog
    /// What may belong to a workout, or be the beginning of a tag.
    private var bytes: [UInt8] = []
    /// Where in the bytes the workout begins.
    private var start = 0
    /// Where in the bytes to go on.
    private var at = 0
    /// Bytes of the export before these.
    private var passed = 0

    init(longest: Int = WorkoutScanner.longest) {
        self.longest = longest
    }

    /// Whether the root element has begun.
    var hasBegun: Bool { state != .prolog }

    /// Looks at the next bytes of the export.
    mutating func feed(_ export: UnsafeRawBufferPointer, found: (Finding) -> Void) {
        var rest = export[...]
        while !rest.isEmpty {
            let piece = rest.prefix(WorkoutScanner.piece)
            rest = rest.dropFirst(piece.count)
            bytes += piece
            while let finding = next() { found(finding) }
            discard()
        }
    }

    /// The workout that was not complete when the export ended; nil if there is none.
    func unfinished() -> Finding? {
        switch state {
        case .tag, .inside: Finding(kind: .broken, byte: passed + start)
        case .prolog, .between, .passing: nil
        }
    }

    /// The next finding; nil when that takes more bytes.
    private mutating func next() -> Finding? {
        while true {
            switch state {
            case .prolog:
                guard let place = find(WorkoutScanner.root) else { return nil }
                (state, at) = (.between, place + 1)
            case .between:
                guard let place = find(WorkoutScanner.opening) else { return nil }
                begin(at: place)
            case .tag(let quote):
                let finding = readTag(quote)
                guard finding == nil, state == .inside else { return finding ?? tooLong() }
            case .inside: return readInside() ?? tooLong()
            case .passing: guard passOn() else { return nil }
            }
        }
    }

    private mutating func begin(at place: Int) {
        (state, start, at) = (.tag(quote: nil), place, place + 1)
    }

    /// Reads on in an opening tag: to its end, to the end of the bytes, or to what no tag can hold.
    private mutating func readTag(_ quote: UInt8?) -> Finding? {
        var quote = quote
        while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case UInt8(ascii: "<"):
                state = .between
                return Finding(kind: .broken, byte: passed + start)
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if quote == nil { quote = byte } else if quote == byte { quote = nil }
            case UInt8(ascii: ">") where quote == nil:
                guard bytes[at - 1] != UInt8(ascii: "/") else { return workout(endingAt: at) }
                (state, at) = (.inside, at + 1)
                return nil
            default: break
            }
            at += 1
        }
        state = .tag(quote: quote)
        return nil
    }

    /// Looks for the end of the workout, or for the next one if the end is missing.
    private mutating func readInside() -> Finding? {
        let next = nextTag()
        if next.isOpening {
            defer { begin(at: next.place) }
            return Finding(kind: .broken, byte: passed + start)
        }
        at = next.place
        guard next.isClosing, let end = bytes[at...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
        return workout(endingAt: end)
    }

    /// Looks for the end of a workout that is too long, or for the next one; false when that takes more bytes.
    private mutating func passOn() -> Bool {
        let next = nextTag()
        if next.isOpening {
            begin(at: next.place)
        } else {
            at = next.place
            if next.isClosing { state = .between }
        }
        return state != .passing
    }

    /// The next tag that ends or begins a workout; or where to go on looking.
    private func nextTag() -> (place: Int, isOpening: Bool, isClosing: Bool) {
        let closing = WorkoutScanner.closing.search(bytes, in: at..<bytes.count)
        let opening = WorkoutScanner.opening.search(bytes, in: at..<(closing.place ?? bytes.count))
        if let place = opening.place { return (place, true, false) }
        if let place = closing.place { return (place, false, true) }
        return (min(opening.resume, closing.resume), false, false)
    }

    private mutating func workout(endingAt end: Int) -> Finding {
        defer { (state, at) = (.between, end + 1) }
        guard end - start < longest else { return Finding(kind: .tooLong, byte: passed + start) }
        return Finding(kind: .workout(Array(bytes[start...end])), byte: passed + start)
    }

    private mutating func tooLong() -> Finding? {
        guard bytes.count - start > longest else { return nil }
        state = .passing
        return Finding(kind: .tooLong, byte: passed + start)
    }

    private mutating func find(_ tag: TagName) -> Int? {
        let result = tag.search(bytes, in: at..<bytes.count)
        at = result.place ?? result.resume
        return result.place
    }

    /// Forgets what is behind.
    private mutating func discard() {
        let done: Int
        switch state {
        case .tag, .inside: done = start
        case .prolog, .between, .passing: done = at
        }
        bytes.removeFirst(done)
        passed += done
        start -= done
        at -= done
    }
}
