/// Why a text is not JSON: at which byte, counted from 0, and what is wrong.
public struct JSONFault: Error, Equatable, Sendable {
    public let byte: Int
    public let reason: String
}

extension JSONValue {
    /// A value from its bytes, strictly by RFC 8259 and with each key of an object once.
    ///
    /// - Throws: `JSONFault` with the byte it stopped at.
    public init(bytes: some Collection<UInt8>) throws(JSONFault) {
        var parser = JSONParser(bytes: Array(bytes))
        self = try parser.document()
    }

    /// A value from its text.
    ///
    /// - Throws: as `init(bytes:)`.
    public init(text: String) throws(JSONFault) {
        try self.init(bytes: Array(text.utf8))
    }
}

/// Reads one JSON value; at most 32 deep, so that no text can exhaust the stack.
private struct JSONParser {
    let bytes: [UInt8]
    var at = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func document() throws(JSONFault) -> JSONValue {
        let value = try value(depth: 0)
        skipSpace()
        guard at == bytes.count else { throw fault("more text after the value") }
        return value
    }

    private func fault(_ reason: String) -> JSONFault { JSONFault(byte: at, reason: reason) }

    private mutating func skipSpace() {
        while at < bytes.count,
            bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09
        {
            at += 1
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
        guard depth < 32 else { throw fault("nested too deep") }
        skipSpace()
        guard at < bytes.count else { throw fault("the text ends where a value should stand") }
        switch bytes[at] {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        for byte in word.utf8 {
            guard take(byte) else { throw fault("not a value") }
        }
        return value
    }

    private mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
        at += 1
        var members: [String: JSONValue] = [:]
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(members) }
        while true {
            skipSpace()
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw fault("a key is missing") }
            let key = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw fault("a colon is missing after the key \(key)") }
            guard members.updateValue(try value(depth: depth + 1), forKey: key) == nil else {
                throw fault("the key \(key) stands here twice")
            }
            skipSpace()
            if take(UInt8(ascii: "}")) { return .object(members) }
            guard take(UInt8(ascii: ",")) else { throw fault("a comma or a closing brace is missing") }
        }
    }

    private mutating func array(depth: Int) throws(JSONFault) -> JSONValue {
        at += 1
        var values: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array(values) }
        while true {
            values.append(try value(depth: depth + 1))
            skipSpace()
            if take(UInt8(ascii: "]")) { return .array(values) }
            guard take(UInt8(ascii: ",")) else { throw fault("a comma or a closing bracket is missing") }
        }
    }

    private mutating func number() throws(JSONFault) -> JSONValue {
        let start = at
        _ = take(UInt8(ascii: "-"))
        let whole = digits()
        guard whole > 0 else { throw fault("not a value") }
        let leading = bytes[at - whole]
        guard whole == 1 || leading != UInt8(ascii: "0") else { throw fault("a number that begins with 0") }
        var isWhole = true
        if take(UInt8(ascii: ".")) {
            isWhole = false
            guard digits() > 0 else { throw fault("a number without digits after its point") }
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            isWhole = false
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            guard digits() > 0 else { throw fault("a number without an exponent") }
        }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        if isWhole, let value = Int(text) { return .integer(value) }
        guard let value = Double(text), value.isFinite else { throw fault("a number too large") }
        return .number(value)
    }

    private mutating func digits() -> Int {
        let start = at
        while at < bytes.count, (48...57).contains(bytes[at]) { at += 1 }
        return at - start
    }

    private mutating func string() throws(JSONFault) -> String {
        at += 1
        let start = at
        while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\"),
            bytes[at] >= 0x20
        {
            at += 1
        }
        var content = Array(bytes[start..<at])
        while true {
            guard at < bytes.count else { throw fault("a text without its closing quote") }
            let byte = bytes[at]
            if byte == UInt8(ascii: "\"") { break }
            guard byte >= 0x20 else { throw fault("a control character in a text") }
            at += 1
            if byte == UInt8(ascii: "\\") {
                try escape(into: &content)
            } else {
                content.append(byte)
            }
        }
        at += 1
        guard let text = String(validating: content, as: UTF8.self) else {
            throw fault("a text that is no UTF-8")
        }
        return text
    }

    private mutating func escape(into content: inout [UInt8]) throws(JSONFault) {
        guard at < bytes.count else { throw fault("a text without its closing quote") }
        let byte = bytes[at]
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "u"):
            var code = try fourDigits()
            if (0xD800..<0xDC00).contains(code) {
                guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
                    throw fault("half a character")
                }
                let low = try fourDigits()
                guard (0xDC00..<0xE000).contains(low) else { throw fault("half a character") }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw fault("half a character") }
            content.append(contentsOf: String(Character(scalar)).utf8)
        default: throw fault("an unknown escape")
        }
    }

    private mutating func fourDigits() throws(JSONFault) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard at < bytes.count, let digit = Character(Unicode.Scalar(bytes[at])).hexDigitValue else {
                throw fault("an escape without four hexadecimal digits")
            }
            code = code << 4 | UInt32(digit)
            at += 1
        }
        return code
    }
}
