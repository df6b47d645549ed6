/// The addresses that begin with the same bits.
struct AddressRange: Hashable, Sendable {
    private let base: [UInt8]
    private let mask: [UInt8]

    /// - Parameters:
    ///   - bytes: the first bytes of its addresses.
    ///   - length: how many bytes an address has, 4 or 16.
    ///   - bits: how many bits all of them share.
    private init(_ bytes: [UInt8], length: Int, bits: Int) {
        base = bytes + [UInt8](repeating: 0, count: length - bytes.count)
        mask = (0..<length).map { index in
            let left = bits - index * 8
            return left >= 8 ? 255 : left <= 0 ? 0 : UInt8(truncatingIfNeeded: 0xFF00 >> left)
        }
    }

    /// A single address.
    init(_ address: NetworkAddress) {
        self.init(address.bytes, length: address.bytes.count, bits: address.bytes.count * 8)
    }

    /// A range from how certificates write it; nil for what is none.
    init?(octets: some Collection<UInt8>) {
        guard octets.count == 8 || octets.count == 32 else { return nil }
        base = Array(octets.prefix(octets.count / 2))
        mask = Array(octets.suffix(octets.count / 2))
    }

    /// As certificates write it: the first address, then the mask.
    var octets: [UInt8] { base + mask }

    func contains(_ address: NetworkAddress) -> Bool {
        address.bytes.count == base.count
            && zip(address.bytes, zip(base, mask)).allSatisfy { $0 & $1.1 == $1.0 }
    }

    /// What nobody has on the internet: loopback, home networks, link-local, the address space that tunnels such as
    /// Tailscale's share, and their kin of IPv6.
    static let privateOnes = [
        AddressRange([127], length: 4, bits: 8), AddressRange([10], length: 4, bits: 8),
        AddressRange([172, 16], length: 4, bits: 12), AddressRange([192, 168], length: 4, bits: 16),
        AddressRange([169, 254], length: 4, bits: 16), AddressRange([100, 64], length: 4, bits: 10),
        AddressRange([UInt8](repeating: 0, count: 15) + [1], length: 16, bits: 128),
        AddressRange([0xFC], length: 16, bits: 7), AddressRange([0xFE, 0x80], length: 16, bits: 10),
    ]
}
