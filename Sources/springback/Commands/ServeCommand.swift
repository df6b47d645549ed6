import ArgumentParser
import Foundation
import Logging
import WebApp

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "The app: a page for this machine's browser, or for the phone.",
        discussion: """
            Without options the page is for browsers on this machine and asks for no account. With --lan it is for the \
            phone: it prints an address and a code that pairs it, and nobody comes in without one. Ctrl-C ends it; \
            requests in flight are finished.

            Example:
              springback serve
              springback serve --lan
              springback serve --public-url https://springback.example.org
            """)

    @Flag(help: "Serve devices of the same network; each is paired by a code.")
    var lan = false

    @Option(help: ArgumentHelp("The address a reverse proxy serves the app at.", valueName: "url"))
    var publicURL: String?

    @Option(help: ArgumentHelp("Address to listen on; 127.0.0.1, with --lan all.", valueName: "address"))
    var host: String?

    @Option(
        help: ArgumentHelp(
            "Port to listen on; with TLS the next one, too. 0 takes a free one.", valueName: "port"))
    var port: Int = 8080

    @Flag(
        inversion: .prefixedNo,
        help: "Encrypt, with a certificate authority of your own; with --lan unless you say no.")
    var tls: Bool?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let place = try Workspace.Place(global)
        let configuration = try configuration(place)
        let desk = Desk(
            place: JournalPlace(sqlite: place.path), edge: Edge(global, place), coach: Coach(place))
        let announcement = ServeAnnouncement(
            terminal: Terminal(json: global.json), configuration: configuration)
        OpenFiles.raiseLimit()
        do {
            let server = try await AppServer(
                configuration, desk: desk, logger: logger, tell: { announcement.say($0) })
            try await server.run()
        } catch let error as ServeError {
            throw Failure(error, configuration)
        } catch let error as SetupError {
            throw Failure(.cannotWrite, error.description, do: "see to it and start again")
        }
    }

    /// To standard error: the method, the address' pattern, the status and how long it took; nothing of the journal.
    private var logger: Logger {
        Logger(label: "springback") { StreamLogHandler.standardError(label: $0) }
    }

    // MARK: Options

    private func configuration(_ place: Workspace.Place) throws(Failure) -> AppConfiguration {
        let reach = try reach()
        let isTLS = tls ?? (reach == .localNetwork)
        guard (0...(isTLS ? 65_534 : 65_535)).contains(port) else {
            throw Failure(
                .badData, "there is no such port", at: "--port \(port)",
                do: "give 1 to 65535, with TLS 1 to 65534")
        }
        let host = host ?? (reach == .localNetwork ? "0.0.0.0" : "127.0.0.1")
        guard reach != .thisMachine || AppConfiguration.isLoopback(host) else {
            throw Failure(
                .usage, "others could open the journal there without a code", at: "--host \(host)",
                do: "add --lan, which pairs devices by a code")
        }
        var configuration = AppConfiguration(
            host: host, port: port, reach: reach, isTLS: isTLS,
            files: AppConfiguration.Files(folder: place.folder.path, athlete: place.athlete))
        configuration.version = Version.text
        return configuration
    }

    private func reach() throws(Failure) -> AppConfiguration.Reach {
        guard let publicURL else { return lan ? .localNetwork : .thisMachine }
        guard !lan, tls != true else {
            throw Failure(
                .usage, "a reverse proxy serves the network and encrypts by itself", at: "--public-url",
                do: "leave --lan and --tls out")
        }
        guard let origin = WebOrigin(publicURL) else {
            throw Failure(
                .badData, "this is no address of a site", at: "--public-url \(publicURL)",
                do: "write it as https://springback.example.org, without a path")
        }
        return .behindProxy(origin)
    }
}

extension Failure {
    fileprivate init(_ error: ServeError, _ configuration: AppConfiguration) {
        let port = configuration.port
        let place = "\(configuration.host):\(port)\(configuration.isTLS ? " and \(port + 1)" : "")"
        switch error {
        case .portTaken:
            self.init(
                .cannotWrite, "another program listens on this port", at: place,
                do: "end that program, or choose another port with --port")
        case .cannotListen(let reason):
            self.init(
                .cannotWrite, "nothing can listen here: \(reason)", at: place,
                do: "choose another port with --port, or an address of this machine with --host")
        case .failed(let reason):
            self.init(
                .ourFault, "the server stopped: \(reason)", at: place,
                do: "report this with the version of springback")
        }
    }
}
