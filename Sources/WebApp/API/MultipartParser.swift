/// Reads `multipart/form-data` (RFC 7578) piece by piece; it holds a piece and the head of a part, and no more.
struct MultipartParser {
    /// What was found, in the order of the body.
    enum Event: Equatable {
        /// A part begins; `file` is the name of the file it is, nil for a field of the form.
        case begin(name: String, file: String?)
        case bytes(ArraySlice<UInt8>)
        case end
    }

    /// Bytes of a part's head that are read at most.
    static let longestHead = 16_384

    private enum Place {
        case preamble, delimiter, head, part, epilogue
    }

    private let delimiter: [UInt8]
    private var place = Place.preamble
    /// What is not read yet begins at `next`. The first delimiter need not stand on a new line, so one is put before it.
    private var kept: [UInt8] = [13, 10]
    private var next = 0

    /// - Parameter boundary: as the head of the request names it; nil for one that is not 1 to 70 bytes long.
    init?(boundary: String) {
        guard (1...70).contains(boundary.utf8.count) else { return nil }
        delimiter = [13, 10, 45, 45] + Array(boundary.utf8)
    }

    /// Whether the body was there to its end.
    var isComplete: Bool { place == .epilogue }

    /// Takes the next piece of the body.
    ///
    /// - Throws: a problem for what is no such form, and what `tell` throws.
    mutating func take(_ piece: some Collection<UInt8>, _ tell: (Event) throws -> Void) throws {
        guard place != .epilogue else { return }
        kept += piece
        while try step(tell) {}
        kept.removeFirst(next)
        next = 0
    }

    /// Reads on.
    ///
    /// - Returns: false when more must come first.
    private mutating func step(_ tell: (Event) throws -> Void) throws -> Bool {
        switch place {
        case .preamble, .part: try readUntilDelimiter(tell)
        case .delimiter: try endDelimiter()
        case .head: try readHead(tell)
        case .epilogue: false
        }
    }

    private mutating func readUntilDelimiter(_ tell: (Event) throws -> Void) throws -> Bool {
        let found = position(of: delimiter)
        // A delimiter may begin in this piece and end in the next one.
        let end = found ?? max(next, kept.count - delimiter.count + 1)
        if place == .part {
            if end > next { try tell(.bytes(kept[next..<end])) }
            if found != nil { try tell(.end) }
        }
        next = end
        guard found != nil else { return false }
        next += delimiter.count
        place = .delimiter
        return true
    }

    /// After a delimiter: two hyphens end the form, a new line begins a part.
    private mutating func endDelimiter() throws -> Bool {
        while next < kept.count, kept[next] == 32 || kept[next] == 9 { next += 1 }
        guard kept.count - next >= 2 else { return false }
        switch (kept[next], kept[next + 1]) {
        case (45, 45):
            next = kept.count
            place = .epilogue
            return false
        case (13, 10):
            // The new line stays: a head without a line is nothing but its end.
            place = .head
            return true
        default: throw Problem.noFormWithFiles
        }
    }

    private mutating func readHead(_ tell: (Event) throws -> Void) throws -> Bool {
        let end = position(of: [13, 10, 13, 10])
        guard (end ?? kept.count) - next <= Self.longestHead else { throw Problem.noFormWithFiles }
        guard let end else { return false }
        guard let disposition = PartDisposition(head: kept[next..<end]) else {
            throw Problem.noFormWithFiles
        }
        try tell(.begin(name: disposition.name, file: disposition.file))
        next = end + 4
        place = .part
        return true
    }

    private func position(of pattern: [UInt8]) -> Int? {
        var place = next
        while let found = kept[place...].firstIndex(of: 13), found + pattern.count <= kept.count {
            if kept[found..<(found + pattern.count)].elementsEqual(pattern) { return found }
            place = found + 1
        }
        return nil
    }
}

extension Problem {
    static let noFormWithFiles = Problem.malformed(
        "This is no form with files as browsers send it.", do: "Send it as multipart/form-data.")
}

extension MultipartParser {
    /// - Parameter contentType: of the request; nil for what is no form with files.
    init?(contentType: String) {
        let value = HeaderValue(contentType)
        guard value.first == "multipart/form-data", let boundary = value.parameters["boundary"] else {
            return nil
        }
        self.init(boundary: boundary)
    }
}
