/// Reads comma-separated values (RFC 4180) row by row, without copying them.
///
/// It is lenient where programs are: any line end, a byte-order mark, semicolons or tabs for commas, a quote
/// inside a field without quotes. A row it cannot follow it names, and goes on behind the first line of it.
struct CSVReader {
    let bytes: [UInt8]
    private let separator: UInt8
    private var at: Int
    private var line = 1

    /// The longest row that is believed, in bytes; a quote that is never closed would swallow the rest.
    static let longestRow = 1 << 20
    /// The most fields a row may have.
    static let mostFields = 1000

    /// A row: where its fields lie in the bytes, still with their quotes.
    struct Row {
        /// The line it begins on, counted from 1.
        let line: Int
        /// The whole row with its line end.
        let bytes: Range<Int>
        let fields: [Range<Int>]
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        separator = CSVReader.separator(bytes[at...].prefix(CSVReader.longestRow))
    }

    /// The next row that is not empty; nil at the end.
    ///
    /// - Throws: `CSVFault` for a row that cannot be followed; the next call goes on behind its first line.
    mutating func next() throws(CSVFault) -> Row? {
        while at < bytes.count {
            let row = try row()
            if row.fields.count > 1 || row.fields.contains(where: { !$0.isEmpty }) { return row }
        }
        return nil
    }

    /// The text of a field, without its quotes; what is no UTF-8 is replaced.
    func text(_ field: Range<Int>) -> String {
        guard field.count >= 2, bytes[field.lowerBound] == Mark.quote else {
            return String(decoding: bytes[field], as: UTF8.self)
        }
        var content: [UInt8] = []
        content.reserveCapacity(field.count)
        var index = field.lowerBound + 1
        while index < field.upperBound - 1 {
            content.append(bytes[index])
            // Inside, a quote is written twice.
            index += bytes[index] == Mark.quote ? 2 : 1
        }
        return String(decoding: content, as: UTF8.self)
    }

    private mutating func row() throws(CSVFault) -> Row {
        let start = at
        let firstLine = line
        var fields: [Range<Int>] = []
        var fieldStart = start
        var isQuoted = false
        var lines = 0
        while at < bytes.count {
            guard at - start < CSVReader.longestRow else {
                throw giveUp(start, firstLine, isQuoted ? .openQuote : .tooLong)
            }
            let byte = bytes[at]
            at += 1
            switch byte {
            case Mark.quote where isQuoted:
                let following = at < bytes.count ? bytes[at] : Mark.lineFeed
                if following == Mark.quote {
                    at += 1
                } else if following == separator || following == Mark.lineFeed
                    || following == Mark.carriageReturn
                {
                    isQuoted = false
                } else {
                    throw giveUp(start, firstLine, .strayQuote)
                }
            case Mark.quote where at - 1 == fieldStart: isQuoted = true
            case Mark.lineFeed, Mark.carriageReturn:
                if byte == Mark.carriageReturn, at < bytes.count, bytes[at] == Mark.lineFeed { at += 1 }
                lines += 1
                guard !isQuoted else { continue }
                let end = at - (bytes[at - 1] != byte ? 2 : 1)
                fields.append(fieldStart..<end)
                line += lines
                return Row(line: firstLine, bytes: start..<at, fields: fields)
            case separator where !isQuoted:
                fields.append(fieldStart..<(at - 1))
                fieldStart = at
                guard fields.count < CSVReader.mostFields else {
                    throw giveUp(start, firstLine, .tooManyFields)
                }
            default: break
            }
        }
        guard !isQuoted else { throw giveUp(start, firstLine, .openQuote) }
        fields.append(fieldStart..<at)
        return Row(line: firstLine, bytes: start..<at, fields: fields)
    }

    /// Goes on behind the first line of a row.
    private mutating func giveUp(_ start: Int, _ firstLine: Int, _ reason: CSVFault.Reason) -> CSVFault {
        at = bytes[start...].firstIndex(of: Mark.lineFeed).map { $0 + 1 } ?? bytes.count
        line = firstLine + 1
        return CSVFault(line: firstLine, reason: reason)
    }

    /// The separator the header uses most, a comma in doubt.
    private static func separator(_ bytes: ArraySlice<UInt8>) -> UInt8 {
        let header = bytes.prefix { $0 != Mark.lineFeed }
        func count(_ byte: UInt8) -> Int { header.reduce(0) { $1 == byte ? $0 + 1 : $0 } }
        return [Mark.semicolon, Mark.tab].first { count($0) > count(Mark.comma) } ?? Mark.comma
    }

    private enum Mark {
        static let quote = UInt8(ascii: "\"")
        static let comma = UInt8(ascii: ",")
        static let semicolon = UInt8(ascii: ";")
        static let tab: UInt8 = 0x09
        static let lineFeed: UInt8 = 0x0A
        static let carriageReturn: UInt8 = 0x0D
    }
}

/// Why a row could not be followed.
struct CSVFault: Error, Equatable {
    enum Reason {
        case openQuote, strayQuote, tooLong, tooManyFields
    }

    /// The line the row begins on, counted from 1.
    let line: Int
    let reason: Reason

    /// What is wrong, in a sentence.
    var words: String {
        switch reason {
        case .openQuote: "a quote is opened and never closed"
        case .strayQuote: "a quote is missing, or stands inside a text"
        case .tooLong: "the row is longer than \(CSVReader.longestRow) bytes"
        case .tooManyFields: "the row has more than \(CSVReader.mostFields) columns"
        }
    }
}
