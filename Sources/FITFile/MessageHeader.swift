/// The first byte of every message.
struct MessageHeader {
    private let byte: UInt8

    init(_ byte: UInt8) {
        self.byte = byte
    }

    /// Whether the time is packed into this byte.
    var isCompressed: Bool { byte & 0x80 != 0 }

    /// Whether a layout follows and not data.
    var isDefinition: Bool { byte & 0xC0 == 0x40 }

    /// Which of the 16 layouts is meant.
    var local: Int { isCompressed ? Int((byte >> 5) & 0x03) : Int(byte & 0x0F) }

    /// The lowest five bits of the time, if it is packed in here.
    var timeOffset: UInt8? { isCompressed ? byte & 0x1F : nil }

    /// The bits that all data messages of the same layout have in common, see ``sameLayoutMask``.
    var layoutBits: UInt8 { byte & sameLayoutMask }

    /// Which bits of a header byte tell the layout of a data message.
    var sameLayoutMask: UInt8 { isCompressed ? 0xE0 : 0xCF }

    /// The first time at or after `reference` whose lowest five bits are `offset`.
    static func time(_ offset: UInt8, after reference: UInt32) -> UInt32 {
        let base = reference & ~0x1F
        let bits = UInt32(offset & 0x1F)
        return bits >= reference & 0x1F ? base | bits : (base | bits) &+ 0x20
    }
}
