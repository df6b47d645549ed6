import SwiftASN1
import X509

/// What an authority may vouch for: its name constraints.
struct CertificateScope {
    /// Names, and all below them.
    let names: [String]
    let ranges: [AddressRange]

    /// A machine, and names and addresses that nobody has on the internet.
    init(for machine: MachineNames) {
        names = Set(machine.names + ["local", "localhost", "home.arpa", "internal"]).sorted()
        let ownRanges = machine.addresses.filter { address in
            !AddressRange.privateOnes.contains { $0.contains(address) }
        }
        ranges = AddressRange.privateOnes + ownRanges.map { AddressRange($0) }
    }

    /// The scope of an authority that was made before; nothing where it has none.
    init(of certificate: Certificate) {
        let constraints = try? certificate.extensions.nameConstraints
        names = constraints.map { Array($0.permittedDNSDomains) } ?? []
        ranges = constraints?.permittedIPRanges.compactMap { AddressRange(octets: $0.bytes) } ?? []
    }

    var constraints: NameConstraints {
        NameConstraints(
            permittedDNSDomains: names,
            permittedIPRanges: ranges.map { ASN1OctetString(contentBytes: $0.octets[...]) })
    }

    /// The names and addresses of a machine that are in it, as a certificate lists them.
    func alternativeNames(of machine: MachineNames) -> SubjectAlternativeNames {
        let names = machine.names.filter { name in
            self.names.contains { name == $0 || name.hasSuffix("." + $0) }
        }
        let addresses = machine.addresses.filter { address in
            ranges.contains { $0.contains(address) }
        }
        var all = names.map { GeneralName.dnsName($0) }
        for address in addresses {
            all.append(.ipAddress(ASN1OctetString(contentBytes: address.bytes[...])))
        }
        return SubjectAlternativeNames(all)
    }
}
