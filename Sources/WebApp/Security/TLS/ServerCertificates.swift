import Crypto
import Foundation
import NIOCore
import NIOSSL
import SwiftASN1
import X509

/// The certificate the server shows, issued anew when the machine has other names or addresses, or it grows old.
///
/// It is kept in memory only: phones trust the authority, whatever it issues.
actor ServerCertificates {
    private let authority: CertificateAuthority
    private var machine: MachineNames
    private var issued: Date
    private var looked: Date
    private var shown: Material

    /// A certificate and its key as the TLS library takes them.
    private struct Material: Sendable {
        let certificate: NIOSSLCertificate
        let key: NIOSSLPrivateKey

        init(_ leaf: CertificateAuthority.Leaf) throws {
            var serializer = DER.Serializer()
            try serializer.serialize(leaf.certificate)
            certificate = try NIOSSLCertificate(bytes: serializer.serializedBytes, format: .der)
            key = try NIOSSLPrivateKey(bytes: Array(leaf.key.pemRepresentation.utf8), format: .pem)
        }
    }

    /// Seconds after which the machine's names are looked at again.
    private static let patience = 60.0
    /// Seconds after which a certificate is issued anew, long before it runs out.
    private static let lifetime = 30 * 86_400.0

    init(_ authority: CertificateAuthority, for machine: MachineNames, at now: Date) throws {
        self.authority = authority
        self.machine = machine
        issued = now
        looked = now
        shown = try Material(authority.issue(for: machine, at: now))
    }

    /// TLS 1.2 and 1.3, with the certificate of each moment.
    func configuration() -> TLSConfiguration {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: [.certificate(shown.certificate)], privateKey: .privateKey(shown.key))
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        configuration.sslContextCallback = { _, promise in
            promise.completeWithTask { await self.current(at: Date()) }
        }
        return configuration
    }

    /// What is shown to the next client.
    private func current(at now: Date) -> NIOSSLContextConfigurationOverride {
        renew(at: now)
        var current = NIOSSLContextConfigurationOverride()
        current.certificateChain = [.certificate(shown.certificate)]
        current.privateKey = .privateKey(shown.key)
        return current
    }

    private func renew(at now: Date) {
        guard abs(now.timeIntervalSince(looked)) > Self.patience else { return }
        looked = now
        let machine = MachineNames.current()
        guard machine != self.machine || abs(now.timeIntervalSince(issued)) > Self.lifetime,
            // What cannot be issued leaves the one before.
            let new = try? Material(authority.issue(for: machine, at: now))
        else { return }
        self.machine = machine
        issued = now
        shown = new
    }
}
