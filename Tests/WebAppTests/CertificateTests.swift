import Foundation
import SwiftASN1
import Testing
@_spi(FixedExpiryValidationTime) import X509

@testable import WebApp

@Suite struct CertificateTests {
    private let now = Date(timeIntervalSince1970: 1_799_650_800)
    private let machine = MachineNames(
        names: ["localhost", "hut", "hut.local"],
        addresses: ["127.0.0.1", "192.168.1.5", "203.0.113.9", "[fd00::5]"].compactMap(NetworkAddress.init))

    @Test("What the authority issues is valid for this machine's names and addresses, for a year")
    func issued() async throws {
        let authority = try CertificateAuthority(for: machine, at: now)
        let leaf = try authority.issue(for: machine, at: now).certificate
        #expect(try await isTrusted(leaf, authority, at: now))
        #expect(try await isTrusted(leaf, authority, at: now + 364 * 86_400))
        #expect(try await !isTrusted(leaf, authority, at: now + 366 * 86_400))
        let names = try #require(try leaf.extensions.subjectAlternativeNames)
        #expect(names.count == 7)
    }

    @Test("It does not vouch for names and addresses that the machine came to later and others have")
    func constraints() async throws {
        let authority = try CertificateAuthority(for: machine, at: now)
        let later = MachineNames(
            names: ["localhost", "bank.example", "cabin.local"],
            addresses: ["198.51.100.7", "203.0.113.9", "10.0.0.2"].compactMap(NetworkAddress.init))
        let leaf = try authority.issue(for: later, at: now).certificate
        let names = try #require(try leaf.extensions.subjectAlternativeNames).map { "\($0)" }
        #expect(names.count == 4, "\(names)")
        #expect(!names.contains { $0.contains("bank") })
        #expect(try await isTrusted(leaf, authority, at: now))
    }

    @Test("A certificate for somebody else is not trusted even with the authority's own key")
    func stolenKey() async throws {
        let authority = try CertificateAuthority(for: machine, at: now)
        // An authority of the same key that may vouch for the bank, as a thief would make one.
        let thief = try CertificateAuthority(
            for: MachineNames(names: ["bank.example"], addresses: []), at: now)
        let stolen = try CertificateAuthority(
            certificate: try thief.certificatePEM, key: thief.keyPEM)
        let leaf = try stolen.issue(
            for: MachineNames(names: ["bank.example"], addresses: []), at: now
        ).certificate
        #expect(try await isTrusted(leaf, thief, at: now))
        #expect(try await !isTrusted(leaf, authority, at: now))
    }

    @Test("The authority is made once, for its owner's eyes alone")
    func folder() throws {
        let folder = try TemporaryFolder()
        let certificates = CertificateFolder(path: folder.path + "/certificates")
        let first = try certificates.authority(for: machine, at: now)
        let second = try certificates.authority(for: machine, at: now + 86_400)
        #expect(try first.fingerprint == second.fingerprint)
        for (name, mode) in [("ca.key", 0o600), ("ca.crt", 0o600), ("", 0o700)] {
            let path = certificates.path + "/" + name
            let found = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
            #expect(found?.intValue == mode, "\(name)")
        }
    }

    @Test(
        "A damaged authority, one that has run out, and one without its key stop the server and are not replaced"
    )
    func damagedFolder() throws {
        let folder = try TemporaryFolder()
        let certificates = CertificateFolder(path: folder.path)
        _ = try certificates.authority(for: machine, at: now)
        #expect(throws: SetupError.self) {
            try certificates.authority(for: machine, at: now + 3_700 * 86_400)
        }
        let key = folder.path + "/ca.key"
        let other = try CertificateAuthority(for: machine, at: now)
        for text in ["", "-----BEGIN", other.keyPEM] {
            try Data(text.utf8).write(to: URL(fileURLWithPath: key))
            #expect(throws: SetupError.self) { try certificates.authority(for: machine, at: now) }
        }
        try FileManager.default.removeItem(atPath: key)
        #expect(throws: SetupError.self) { try certificates.authority(for: machine, at: now) }
    }

    @Test("The names of a machine are those others find it by")
    func names() {
        #expect(MachineNames.names(of: "Hut") == ["localhost", "hut", "hut.local"])
        #expect(MachineNames.names(of: "hut.lan") == ["localhost", "hut", "hut.local", "hut.lan"])
        #expect(MachineNames.names(of: "192.168.1.5") == ["localhost"])
        #expect(MachineNames.names(of: "") == ["localhost"])
        #expect(machine.hosts == ["192.168.1.5", "203.0.113.9", "hut.local"])
    }

    private func isTrusted(
        _ leaf: Certificate, _ authority: CertificateAuthority, at moment: Date
    ) async throws -> Bool {
        var verifier = Verifier(rootCertificates: CertificateStore([authority.certificate])) {
            RFC5280Policy(fixedExpiryValidationTime: moment)
        }
        let result = await verifier.validate(leaf: leaf, intermediates: CertificateStore())
        if case .validCertificate = result { return true }
        return false
    }
}
