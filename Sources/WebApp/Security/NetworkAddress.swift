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

    var isLoopback: Bool {
        bytes.count == 4 ? bytes[0] == 127 : bytes == [UInt8](repeating: 0, count: 15) + [1]
    }

    /// Of one cable or one radio cell: an IPv6 address that needs the name of an interface beside it.
    var isLinkLocal: Bool { bytes.count == 16 && bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80 }
}
