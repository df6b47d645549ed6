public import Journal

/// What a journal file holds, looked over from the first line to the last.
public struct JournalContents: Sendable {
    /// The entries in the order of the file; one that stands there twice is here once.
    public private(set) var entries: [Entry] = []
    public private(set) var samples: [SamplesLine] = []

    private var lines: [EntryID: Int] = [:]
    private var places: [EntryID: Int] = [:]
    private var sampleLines: [Int] = []

    /// The line an entry first stands on.
    public func line(of id: EntryID) -> Int? { lines[id] }

    /// The line the samples of a recording first stand on.
    public func line(ofSamples hash: String, part: Int) -> Int? {
        samples.firstIndex { $0.hash == hash && $0.part == part }.map { sampleLines[$0] }
    }

    /// The contents of a file.
    ///
    /// Blank lines are passed over, and so is a byte order mark.
    ///
    /// - Throws: `JournalFileError` with the line, the key, what is wrong and what to do; nothing is kept then.
    public init(bytes: [UInt8]) throws(JournalFileError) {
        var header: JournalHeader?
        var number = 0
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            number += 1
            let line = bytes[start..<end]
            start = end + 1
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
            do {
                let json = try JournalContents.json(line)
                if header == nil {
                    header = try JournalHeader(json: json)
                } else {
                    try add(json, line: number)
                }
            } catch {
                throw error.at(line: number)
            }
        }
        guard let header else {
            throw JournalFileError(
                line: 1, key: "format", reason: "the file is empty",
                advice: "give a file that journal export wrote")
        }
        if let promised = header.entries, promised != entries.count {
            throw JournalFileError(
                line: 1, key: "entries",
                reason: "\(promised) entries are promised and \(entries.count) are there",
                advice: "get the whole file; if lines were taken out on purpose, take this key out, too")
        }
    }

    private static func json(_ line: ArraySlice<UInt8>) throws(JournalFileError) -> JSONValue {
        do {
            return try JSONValue(bytes: line)
        } catch {
            throw JournalFileError(
                key: "", reason: "not JSON at byte \(error.byte): \(error.reason)",
                advice: "mend the line or export the journal again")
        }
    }

    private mutating func add(_ json: JSONValue, line: Int) throws(JournalFileError) {
        if case .object(let members) = json, members["format"] != nil {
            throw JournalFileError(
                key: "format", reason: "a second file begins here", advice: "import one file after the other")
        }
        if case .object(let members) = json, let samples = members[SamplesLine.key] {
            if let other = members.keys.filter({ $0 != SamplesLine.key }).min() {
                throw JournalFileError(
                    key: other, reason: "this key does not belong beside samples", advice: "take it out")
            }
            add(try SamplesLine(json: samples, path: SamplesLine.key), line: line)
        } else {
            try add(Entry(json: json), line: line)
        }
    }

    private mutating func add(_ entry: Entry, line: Int) throws(JournalFileError) {
        if let place = places[entry.id] {
            guard entries[place] == entry else {
                throw JournalFileError(
                    key: "id", reason: "line \(lines[entry.id] ?? 0) has the same id and says something else",
                    advice: "take one of them out; a correction is an entry of its own")
            }
            return
        }
        places[entry.id] = entries.count
        lines[entry.id] = line
        entries.append(entry)
    }

    private mutating func add(_ line: SamplesLine, line number: Int) {
        samples.append(line)
        sampleLines.append(number)
    }
}
