/// The origin of a web page: scheme, host and port, as a browser sends it in `Origin`.
public struct WebOrigin: Hashable, Sendable {
    public let isSecure: Bool
    /// Lower case; an IPv6 address in brackets.
    public let host: String
    public let port: Int

    public init(isSecure: Bool, host: String, port: Int) {
        self.isSecure = isSecure
        self.host = host.lowercased()
        self.port = port
    }

    /// An origin from `https://name` or `http://name:port`, with or without a closing slash; nil for anything else.
    public init?(_ text: String) {
        guard let colon = text.firstRange(of: "://") else { return nil }
        let isSecure: Bool
        switch text[..<colon.lowerBound].lowercased() {
        case "https": isSecure = true
        case "http": isSecure = false
        default: return nil
        }
        var authority = text[colon.upperBound...]
        if authority.hasSuffix("/") { authority.removeLast() }
        self.init(isSecure: isSecure, authority: String(authority))
    }

    /// An origin from what stands in `Host`; nil for what is no host.
    init?(isSecure: Bool, authority: String) {
        guard let parts = HostAndPort(authority) else { return nil }
        self.init(isSecure: isSecure, host: parts.host, port: parts.port ?? (isSecure ? 443 : 80))
    }

    /// As browsers write it, without the port that goes without saying.
    public var text: String {
        let usual = isSecure ? 443 : 80
        return "\(isSecure ? "https" : "http")://\(host)\(port == usual ? "" : ":\(port)")"
    }
}

/// A host with or without a port, as in a `Host` header.
struct HostAndPort: Hashable, Sendable {
    /// Lower case; an IPv6 address in brackets.
    let host: String
    let port: Int?

    /// Nil for what is no host: letters, digits, dots, hyphens and underscores, or an IPv6 address in brackets.
    init?(_ text: String) {
        var host = text[...]
        var port: Int?
        if let colon = text.lastIndex(of: ":"), !text.hasSuffix("]") {
            let digits = text[text.index(after: colon)...]
            guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }),
                let number = Int(digits), (1...65_535).contains(number)
            else { return nil }
            port = number
            host = text[..<colon]
        }
        let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
        let name = isBracketed ? host.dropFirst().dropLast() : host
        guard !name.isEmpty, name.utf8.count <= 253,
            name.utf8.allSatisfy({ isBracketed ? Self.isAddressByte($0) : Self.isNameByte($0) })
        else { return nil }
        self.host = host.lowercased()
        self.port = port
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...70, 97...102, UInt8(ascii: ":"), UInt8(ascii: "."): true
        default: false
        }
    }
}
