import Foundation
import NIOCore

/// Under which names and addresses devices of the same network reach this machine.
public struct MachineNames: Hashable, Sendable {
    /// Lower case; `name.local` is how phones and computers find each other without a name server.
    public let names: [String]
    let addresses: [NetworkAddress]

    init(names: [String], addresses: [NetworkAddress]) {
        self.names = names
        self.addresses = addresses
    }

    /// As they are now.
    public static func current() -> MachineNames {
        var name = [CChar](repeating: 0, count: 256)
        let host =
            gethostname(&name, name.count - 1) == 0
            ? String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) : ""
        let devices = (try? System.enumerateDevices()) ?? []
        let addresses = Set(
            devices.compactMap { device -> NetworkAddress? in
                guard let text = device.address?.ipAddress else { return nil }
                return NetworkAddress(host: text.contains(":") ? "[\(text)]" : text)
            })
        return MachineNames(
            names: names(of: host),
            addresses: addresses.filter { !$0.isLinkLocal }.sorted { $0.host < $1.host })
    }

    /// What somebody at another device may type: addresses of IPv4, and `name.local`.
    public var hosts: [String] {
        addresses.filter { $0.bytes.count == 4 && !$0.isLoopback }.map(\.host)
            + names.filter { $0.hasSuffix(".local") }
    }

    static func names(of host: String) -> [String] {
        guard let host = HostAndPort(host)?.host, NetworkAddress(host: host) == nil, host != "localhost"
        else { return ["localhost"] }
        let first = String(host.prefix { $0 != "." })
        return ["localhost", first, "\(first).local"] + (host.contains(".") ? [host] : [])
    }
}
