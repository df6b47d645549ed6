/// The name of a document's root element, found without reading the document.
struct RootName {
    /// Without its prefix.
    let name: String

    /// Bytes within which a document must say what it is.
    static let looked = 1 << 16

    /// Nil if it does not begin as XML, or the root comes too late.
    init?(_ bytes: [UInt8]) {
        var scanner = MarkupScanner(bytes.prefix(RootName.looked))
        guard scanner.skipBlanks(), scanner.isAtTag else { return nil }
        while scanner.skipToTag() {
            if scanner.skip("<?") {
                scanner.skipPast("?>")
            } else if scanner.skip("<!--") {
                scanner.skipPast("-->")
            } else if scanner.skip("<!DOCTYPE") || scanner.skip("<") {
                name = scanner.localName()
                return
            }
        }
        return nil
    }
}

/// Goes through the beginning of a document, letters of one byte or of two.
private struct MarkupScanner {
    private let bytes: ArraySlice<UInt8>
    private var index: Int

    init(_ head: ArraySlice<UInt8>) {
        // Letters of two bytes are ASCII with a zero beside it, as far as names of elements go.
        bytes = head.prefix(4).contains(0) ? head.filter { $0 != 0 }[...] : head
        index = bytes.startIndex
    }

    var isAtTag: Bool { bytes[index] == UInt8(ascii: "<") }

    /// Skips blanks and byte-order marks; false at the end.
    mutating func skipBlanks() -> Bool {
        let marks: [UInt8] = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF]
        while index < bytes.endIndex, XMLBytes.isBlank(bytes[index]) || marks.contains(bytes[index]) {
            index += 1
        }
        return index < bytes.endIndex
    }

    /// Goes to the next `<`; false if there is none.
    mutating func skipToTag() -> Bool {
        while index < bytes.endIndex, !isAtTag { index += 1 }
        return index < bytes.endIndex
    }

    mutating func skip(_ text: StaticString) -> Bool {
        guard isAt(text) else { return false }
        index += text.utf8CodeUnitCount
        return true
    }

    mutating func skipPast(_ text: StaticString) {
        while index < bytes.endIndex, !skip(text) { index += 1 }
    }

    /// The name that begins here or after blanks, without its prefix.
    mutating func localName() -> String {
        guard skipBlanks() else { return "" }
        let ends = Array(" \t\r\n/>[".utf8)
        let name = bytes[index...].prefix { !ends.contains($0) }
        let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
        return String(decoding: local, as: UTF8.self)
    }

    private func isAt(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard bytes.endIndex - index >= count else { return false }
        return (0..<count).allSatisfy { bytes[index + $0] == text.utf8Start[$0] }
    }
}
