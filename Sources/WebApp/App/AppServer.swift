import Foundation
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
public import Logging
import NIOCore
import NIOSSL
import ServiceLifecycle
public import Stores
import UnixSignals

/// The web app as a server: listens until it is asked to stop, then lets requests in flight finish.
public struct AppServer<Store: JournalStore>: Sendable {
    private let app: App<Store>
    private let tls: TLS?
    private let tell: @Sendable (ServeNews) -> Void

    private struct TLS: Sendable {
        let configuration: TLSConfiguration
        let certificate: String
        let fingerprint: String
    }

    /// - Parameter tell: tells the owner of this machine what to know.
    /// - Throws: `SetupError` when what the app is made of cannot be read, or what it keeps beside the journal.
    public init(
        _ configuration: AppConfiguration, desk: Desk<Store>, logger: Logger,
        tell: @escaping @Sendable (ServeNews) -> Void
    ) async throws(SetupError) {
        let machine = MachineNames.current()
        app = try await App(configuration, machine: machine, desk: desk, logger: logger, tell: tell)
        tls = configuration.isTLS ? try await Self.tls(configuration, machine) : nil
        self.tell = tell
    }

    /// Serves until SIGTERM or SIGINT.
    ///
    /// - Throws: `ServeError` when a port cannot be had.
    public func run() async throws(ServeError) {
        do {
            try await serve()
        } catch let error as IOError {
            throw ServeError(error)
        } catch {
            throw .failed(reason: "\(error)")
        }
    }

    private func serve() async throws {
        let app = app
        let tell = tell
        var services = [
            try application(app.router(), port: app.configuration.port, tls) { port in
                // Not before the port is ours: another server of this journal may be at work.
                tell(.listening(port: port))
                await app.begin()
            }
        ]
        if let tls {
            services.append(
                try application(certificateSite(tls).router(), port: app.configuration.certificatePort) {
                    tell(.certificatePage(port: $0, fingerprint: tls.fingerprint))
                })
        }
        var configuration = ServiceGroupConfiguration(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: app.logger.quiet)
        configuration.maximumGracefulShutdownDuration = .seconds(app.configuration.limits.farewell)
        try await ServiceGroup(configuration: configuration).run()
        await app.desk.close()
    }

    private func application(
        _ router: Router<AppContext>, port: Int, _ tls: TLS? = nil,
        onRunning: @escaping @Sendable (Int) async -> Void
    ) throws -> any Service {
        let limits = app.configuration.limits
        let http = HTTPServerBuilder.http1(
            configuration: HTTP1Channel.Configuration(idleTimeout: .seconds(Int64(limits.idle))))
        return Application(
            router: router,
            server: try tls.map { try .tls(http, tlsConfiguration: $0.configuration) } ?? http,
            configuration: ApplicationConfiguration(
                address: .hostname(app.configuration.host, port: port),
                availableConnectionsDelegate: MaximumAvailableConnections(
                    limits.connections, logger: app.logger)),
            onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? port) },
            logger: app.logger.quiet)
    }

    private func certificateSite(_ tls: TLS) -> CertificateSite {
        CertificateSite(
            certificate: tls.certificate, fingerprint: tls.fingerprint, appPort: app.configuration.port,
            shelf: app.shelf, pages: app.pages, hosts: app.hosts, logger: app.logger)
    }

    private static func tls(
        _ configuration: AppConfiguration, _ machine: MachineNames
    ) async throws(SetupError) -> TLS {
        let now = Date()
        let authority = try CertificateFolder(path: configuration.files.certificates)
            .authority(for: machine, at: now)
        do {
            return TLS(
                configuration: try await ServerCertificates(authority, for: machine, at: now).configuration(),
                certificate: try authority.certificatePEM, fingerprint: try authority.fingerprint)
        } catch {
            throw SetupError("no certificate can be issued for this machine: \(error)")
        }
    }
}

extension Logger {
    /// For the framework, which says at `info` what is of no use to a runner.
    fileprivate var quiet: Logger {
        var logger = self
        logger.logLevel = max(logger.logLevel, .warning)
        return logger
    }
}
