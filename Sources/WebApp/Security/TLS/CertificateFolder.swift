import Foundation
import X509

/// Where the runner's certificate authority is kept: a folder for its owner's eyes alone.
struct CertificateFolder: Sendable {
    let path: String

    private var certificate: String { "\(path)/ca.crt" }
    private var key: String { "\(path)/ca.key" }

    /// The authority that is there, or a new one where there is none.
    ///
    /// - Throws: `SetupError` when it cannot be read, has run out, or cannot be kept. It is never replaced by itself: the
    ///   phones that trust it would not know the new one.
    func authority(for machine: MachineNames, at now: Date) throws(SetupError) -> CertificateAuthority {
        let files = FileManager.default
        guard files.fileExists(atPath: certificate) || files.fileExists(atPath: key) else {
            return try make(for: machine, at: now)
        }
        guard let certificate = try? String(contentsOfFile: certificate, encoding: .utf8),
            let key = try? String(contentsOfFile: key, encoding: .utf8),
            let authority = try? CertificateAuthority(certificate: certificate, key: key)
        else { throw SetupError("the certificate authority cannot be read; \(advice)") }
        guard authority.certificate.notValidAfter > now else {
            throw SetupError("the certificate authority has run out; \(advice)")
        }
        return authority
    }

    private var advice: String {
        "remove the folder \(path), start again, and install the new certificate on each phone"
    }

    private func make(for machine: MachineNames, at now: Date) throws(SetupError) -> CertificateAuthority {
        let authority = try CertificateAuthority(for: machine, at: now)
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            // The key first: what a kill leaves behind is noticed at the next start.
            try write(authority.keyPEM, to: key)
            try write(try authority.certificatePEM, to: certificate)
        } catch {
            throw SetupError("the certificate authority cannot be kept in \(path); free some space there")
        }
        return authority
    }

    private func write(_ text: String, to file: String) throws {
        let isMade = FileManager.default.createFile(
            atPath: file, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        guard isMade else { throw CocoaError(.fileWriteUnknown) }
    }
}
