import Crypto
import Foundation
import SwiftASN1
import X509

/// The runner's own certificate authority: what it signs, their phone trusts once its certificate is installed there.
///
/// Its certificate may vouch for this machine, and for names and addresses of home networks: whoever steals its key can
/// still not pass as anybody on the internet.
struct CertificateAuthority: Sendable {
    let certificate: Certificate
    private let key: P256.Signing.PrivateKey

    /// Days a server's certificate holds; phones refuse much longer ones.
    static let leafDays = 365.0
    static let authorityDays = 3_652.0

    /// Makes an authority that can vouch for a machine's names and for private networks.
    init(for machine: MachineNames, at now: Date) throws(SetupError) {
        let key = P256.Signing.PrivateKey()
        let publicKey = Certificate.PublicKey(key.publicKey)
        self.key = key
        do {
            let name = try DistinguishedName {
                OrganizationName("Springback")
                CommonName("Springback on \(machine.names.last ?? "this machine")")
            }
            certificate = try Certificate(
                version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: publicKey,
                notValidBefore: now - 86_400, notValidAfter: now + Self.authorityDays * 86_400,
                issuer: name, subject: name, signatureAlgorithm: .ecdsaWithSHA256,
                extensions: Certificate.Extensions {
                    Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
                    Critical(KeyUsage(keyCertSign: true, cRLSign: true))
                    Critical(CertificateScope(for: machine).constraints)
                    SubjectKeyIdentifier(hash: publicKey)
                }, issuerPrivateKey: Certificate.PrivateKey(key))
        } catch {
            throw SetupError("no certificate authority can be made: \(error)")
        }
    }

    /// An authority that was made before.
    ///
    /// - Throws: `SetupError` when the texts are no certificate and key, or do not belong together.
    init(certificate: String, key: String) throws(SetupError) {
        do {
            self.certificate = try Certificate(pemEncoded: certificate)
            self.key = try P256.Signing.PrivateKey(pemRepresentation: key)
        } catch {
            throw SetupError("the certificate authority is damaged")
        }
        guard self.certificate.publicKey == Certificate.PublicKey(self.key.publicKey) else {
            throw SetupError("certificate and key of the authority do not belong together")
        }
    }

    // MARK: Issuing

    /// What a server shows: its certificate and key.
    struct Leaf: Sendable {
        let certificate: Certificate
        let key: P256.Signing.PrivateKey
    }

    /// A certificate for the names and addresses a machine has now, as far as the authority may vouch for them.
    func issue(for machine: MachineNames, at now: Date) throws -> Leaf {
        let leafKey = P256.Signing.PrivateKey()
        let authorityKey = certificate.publicKey
        let publicKey = Certificate.PublicKey(leafKey.publicKey)
        let names = CertificateScope(of: certificate).alternativeNames(of: machine)
        let certificate = try Certificate(
            version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: publicKey,
            notValidBefore: now - 86_400, notValidAfter: now + Self.leafDays * 86_400,
            issuer: certificate.subject,
            subject: try DistinguishedName { CommonName(machine.names.last ?? "localhost") },
            signatureAlgorithm: .ecdsaWithSHA256,
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                Critical(KeyUsage(digitalSignature: true))
                try ExtendedKeyUsage([.serverAuth])
                names
                SubjectKeyIdentifier(hash: publicKey)
                AuthorityKeyIdentifier(
                    keyIdentifier: SubjectKeyIdentifier(hash: authorityKey).keyIdentifier)
            }, issuerPrivateKey: Certificate.PrivateKey(key))
        return Leaf(certificate: certificate, key: leafKey)
    }

    // MARK: Texts

    var certificatePEM: String { get throws { try certificate.serializeAsPEM().pemString } }
    var keyPEM: String { key.pemRepresentation }

    /// SHA-256 of the certificate as phones show it, to be compared by eye.
    var fingerprint: String {
        get throws {
            var serializer = DER.Serializer()
            try serializer.serialize(certificate)
            return SHA256.hash(data: serializer.serializedBytes)
                .map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined(separator: ":")
        }
    }
}
