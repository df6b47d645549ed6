import Foundation

/// An address of a machine: 4 bytes of IPv4 or 16 of IPv6.
struct NetworkAddress: Hashable, Sendable {
    let bytes: [UInt8]

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// An address from its text, as a URL has it; nil for a name.
    init?(host: String) {
        var version4 = in_addr()
        var version6 = in6_addr()
        if host.hasPrefix("["), host.hasSuffix("]") {
            guard inet_pton(AF_INET6, String(host.dropFirst().dropLast()), &version6) == 1 else { return nil }
            bytes = withUnsafeBytes(of: &version6) { [UInt8]($0) }
        } else {
            guard inet_pton(AF_INET, host, &version4) == 1 else { return nil }
            bytes = withUnsafeBytes(of: &version4) { [UInt8]($0) }
        }
    }

    /// As a URL has it: an IPv6 address in brackets.
    var host: String {
        guard bytes.count == 16 else { return bytes.map { "\($0)" }.joined(separator: ".") }
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let written = bytes.withUnsafeBytes {
            inet_ntop(AF_INET6, $0.baseAddress, &text, socklen_t(text.count)) != nil
        }
        guard written else { return "" }
        return "[\(String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))]"
    }

    /// Whether it is of a network at home, of a private tunnel, or of this machine alone.
    var isPrivate: Bool { PrivateNetwork.all.contains { $0.contains(self) } }
}

/// A range of addresses that nobody has on the internet.
struct PrivateNetwork: Sendable {
    let base: [UInt8]
    let mask: [UInt8]

    func contains(_ address: NetworkAddress) -> Bool {
        address.bytes.count == base.count
            && zip(address.bytes, zip(base, mask)).allSatisfy { $0 & $1.1 == $1.0 }
    }

    private init(_ base: [UInt8], length: Int, bits: Int) {
        self.base = base + [UInt8](repeating: 0, count: length - base.count)
        mask = (0..<length).map { index in
            let left = bits - index * 8
            return left >= 8 ? 255 : left <= 0 ? 0 : UInt8(truncatingIfNeeded: 0xFF00 >> left)
        }
    }

    /// Loopback, the home networks, link-local, shared address space (tunnels such as Tailscale's), and their kin.
    static let all = [
        PrivateNetwork([127], length: 4, bits: 8), PrivateNetwork([10], length: 4, bits: 8),
        PrivateNetwork([172, 16], length: 4, bits: 12), PrivateNetwork([192, 168], length: 4, bits: 16),
        PrivateNetwork([169, 254], length: 4, bits: 16), PrivateNetwork([100, 64], length: 4, bits: 10),
        PrivateNetwork([UInt8](repeating: 0, count: 15) + [1], length: 16, bits: 128),
        PrivateNetwork([0xFC], length: 16, bits: 7), PrivateNetwork([0xFE, 0x80], length: 16, bits: 10),
    ]
}
