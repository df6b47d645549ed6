/// One field of one message, still as bytes.
///
/// Reading takes the first value of an array and turns FIT's "no value" of each type into nil. It lives no longer
/// than the bytes it points to.
struct FieldView {
    let number: UInt8
    let type: FITBaseType?
    let size: Int
    let bigEndian: Bool
    let start: UnsafeRawPointer

    /// The value if it is a whole number, nil if it is missing, too large for 64 bits or no number.
    var integer: Int64? {
        guard let type, size >= type.size else { return nil }
        switch type {
        case .enumeration, .uint8: return present(load(UInt8.self), unless: .max)
        case .byte: return isAllOnes ? nil : Int64(load(UInt8.self))
        case .int8: return present(load(Int8.self), unless: .max)
        case .uint8z: return present(load(UInt8.self), unless: 0)
        case .int16: return present(load(Int16.self), unless: .max)
        case .uint16: return present(load(UInt16.self), unless: .max)
        case .uint16z: return present(load(UInt16.self), unless: 0)
        case .int32: return present(load(Int32.self), unless: .max)
        case .uint32: return present(load(UInt32.self), unless: .max)
        case .uint32z: return present(load(UInt32.self), unless: 0)
        case .int64: return present(load(Int64.self), unless: .max)
        case .uint64: return present(load(UInt64.self), unless: .max)
        case .uint64z: return present(load(UInt64.self), unless: 0)
        case .float32, .float64: return real.flatMap { Int64(exactly: $0.rounded()) }
        case .string: return nil
        }
    }

    /// The value as a real number, nil if it is missing, not finite or no number.
    var real: Double? {
        guard let type, size >= type.size else { return nil }
        let value: Double
        switch type {
        case .float32: value = Double(Float(bitPattern: load(UInt32.self)))
        case .float64: value = Double(bitPattern: load(UInt64.self))
        case .uint64, .uint64z:
            let raw = load(UInt64.self)
            if raw == (type == .uint64 ? .max : 0) { return nil }
            value = Double(raw)
        case .string: return nil
        default: return integer.map { Double($0) }
        }
        return value.isFinite ? value : nil
    }

    /// The value in a narrower type, nil if it is missing or does not fit.
    func narrow<Number: FixedWidthInteger>(_: Number.Type = Number.self) -> Number? {
        integer.flatMap { Number(exactly: $0) }
    }

    /// The value divided by `scale` for what cannot be below nothing: times, ways, speeds, beats.
    func amount(_ scale: Double = 1) -> Double? {
        real.flatMap { $0 < 0 ? nil : $0 / scale }
    }

    /// The value as a moment.
    var timestamp: FITTimestamp? {
        narrow(UInt32.self).flatMap { $0 == .max ? nil : FITTimestamp(rawValue: $0) }
    }

    /// The text up to the first NUL, wrong UTF-8 repaired, nil if it is empty or no text.
    var text: String? {
        guard type == .string else { return nil }
        let bytes = UnsafeRawBufferPointer(start: start, count: size)
        let end = bytes.firstIndex(of: 0) ?? size
        return end == 0 ? nil : String(decoding: bytes[..<end], as: UTF8.self)
    }

    private var isAllOnes: Bool {
        UnsafeRawBufferPointer(start: start, count: size).allSatisfy { $0 == 0xFF }
    }

    @inline(__always)
    private func load<Number: FixedWidthInteger & BitwiseCopyable>(_: Number.Type) -> Number {
        start.load(Number.self, at: 0, bigEndian: bigEndian)
    }

    @inline(__always)
    private func present<Number: FixedWidthInteger>(_ value: Number, unless invalid: Number) -> Int64? {
        value == invalid ? nil : Int64(exactly: value)
    }
}

extension UnsafeRawPointer {
    /// The number at `offset` in the byte order of its message; the caller has checked that it lies inside.
    @inline(__always)
    func load<Number: FixedWidthInteger & BitwiseCopyable>(
        _: Number.Type, at offset: Int, bigEndian: Bool
    ) -> Number {
        let value = loadUnaligned(fromByteOffset: offset, as: Number.self)
        return bigEndian ? Number(bigEndian: value) : Number(littleEndian: value)
    }
}
