extension Double {
    /// A decimal number with blanks around it or not, such as `-105.258` or `1.2e3`, to the nearest `Double`.
    ///
    /// Nil for anything else: `nan`, `inf`, hexadecimal digits, a decimal comma, and what is too large.
    init?(_ text: XMLBytes) {
        let bytes = text.trimmed.bytes
        guard let number = DecimalDigits(bytes) else { return nil }
        if let exact = number.exact {
            self = exact
            return
        }
        guard let slow = Double(String(decoding: bytes, as: UTF8.self)), slow.isFinite else { return nil }
        self = slow
    }
}

/// The digits of a decimal number: `significand` times ten to the `exponent`.
private struct DecimalDigits {
    private var significand: UInt64 = 0
    private var exponent = 0
    private var isNegative = false
    /// Whether digits were left out because the significand is full.
    private var isCut = false

    /// Powers of ten that a `Double` holds exactly.
    private static let powers = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
        1e19, 1e20, 1e21, 1e22,
    ]
    /// Below this a `Double` holds every whole number.
    private static let largestExact: UInt64 = 1 << 53

    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
            isNegative = bytes[index] == UInt8(ascii: "-")
            index += 1
        }
        let whole = take(bytes, &index, isFraction: false)
        var fraction = 0
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            index += 1
            fraction = take(bytes, &index, isFraction: true)
        }
        guard whole + fraction > 0 else { return nil }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            guard takeExponent(bytes, &index) else { return nil }
        }
        guard index == bytes.count else { return nil }
    }

    /// The value where one correctly rounded operation gives it; nil where that is not so.
    var exact: Double? {
        guard !isCut, significand < DecimalDigits.largestExact,
            exponent.magnitude < DecimalDigits.powers.count
        else { return nil }
        let power = DecimalDigits.powers[Int(exponent.magnitude)]
        let size = exponent < 0 ? Double(significand) / power : Double(significand) * power
        return isNegative ? -size : size
    }

    /// Takes digits and says how many there were.
    private mutating func take(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, isFraction: Bool
    ) -> Int {
        let first = index
        while index < bytes.count {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { break }
            index += 1
            if significand < DecimalDigits.largestExact {
                significand = significand * 10 + UInt64(digit)
                if isFraction { exponent -= 1 }
            } else {
                isCut = true
            }
        }
        return index - first
    }

    private mutating func takeExponent(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool {
        var isBelowOne = false
        if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
            isBelowOne = bytes[index] == UInt8(ascii: "-")
            index += 1
        }
        let first = index
        var stated = 0
        while index < bytes.count {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { break }
            stated = min(stated * 10 + Int(digit), 10_000)
            index += 1
        }
        exponent += isBelowOne ? -stated : stated
        return index > first
    }
}
