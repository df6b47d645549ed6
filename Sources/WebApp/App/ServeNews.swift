import Foundation
import NIOCore

/// What the owner of the machine is told while the server runs.
public enum ServeNews: Sendable {
    /// Connections are taken at this port.
    case listening(port: Int)
    /// A page at this port, without TLS, hands out the certificate a phone needs, which has this fingerprint.
    case certificatePage(port: Int, fingerprint: String)
    /// The next device is paired with this code.
    case code(String)
}

/// Why the server does not run.
public enum ServeError: Error, Sendable {
    /// Another program listens on a port it needs.
    case portTaken
    /// Nothing can listen there: the address is none of this machine's, or the port is reserved.
    case cannotListen(reason: String)
    /// Our own fault.
    case failed(reason: String)

    init(_ error: IOError) {
        self =
            switch error.errnoCode {
            case EADDRINUSE: .portTaken
            case EADDRNOTAVAIL, EACCES, EPERM:
                .cannotListen(reason: String(cString: strerror(error.errnoCode)).lowercased())
            default: .failed(reason: "\(error)")
            }
    }
}
