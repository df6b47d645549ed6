/// A name, a value or a text of a document, in UTF-8: a view that is good only during the call it came with.
struct XMLBytes {
    let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// A text that ends with a zero.
    init(zeroTerminated start: UnsafePointer<UInt8>) {
        var count = 0
        while start[count] != 0 { count += 1 }
        bytes = UnsafeBufferPointer(start: start, count: count)
    }

    /// The part of a zero-terminated name that follows its prefix.
    init(localNameOf start: UnsafePointer<UInt8>) {
        var first = 0
        var count = 0
        while start[count] != 0 {
            if start[count] == UInt8(ascii: ":") { first = count + 1 }
            count += 1
        }
        bytes = UnsafeBufferPointer(start: start + first, count: count - first)
    }

    static var empty: XMLBytes { XMLBytes(UnsafeBufferPointer(start: nil, count: 0)) }

    var isEmpty: Bool { bytes.isEmpty }

    /// The text without the blanks around it, broken UTF-8 repaired.
    var string: String { String(decoding: trimmed.bytes, as: UTF8.self) }

    /// The same without the blanks around it.
    var trimmed: XMLBytes {
        var first = 0
        var end = bytes.count
        while first < end, XMLBytes.isBlank(bytes[first]) { first += 1 }
        while first < end, XMLBytes.isBlank(bytes[end - 1]) { end -= 1 }
        return XMLBytes(UnsafeBufferPointer(rebasing: bytes[first..<end]))
    }

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    /// Whether the bytes are those of an ASCII literal; capitals count.
    static func == (left: XMLBytes, right: StaticString) -> Bool {
        let count = left.bytes.count
        guard count == right.utf8CodeUnitCount else { return false }
        let other = right.utf8Start
        for index in 0..<count where left.bytes[index] != other[index] { return false }
        return true
    }

    /// Lets a `switch` compare with literals.
    static func ~= (pattern: StaticString, value: XMLBytes) -> Bool { value == pattern }
}
