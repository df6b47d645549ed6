/// What `serve` was asked for.
public struct AppConfiguration: Sendable {
    /// The address and port to listen on; port 0 takes a free one.
    public var host: String
    public var port: Int
    /// The port of the page that hands our certificate out, where we speak TLS.
    public var certificatePort: Int
    public var reach: Reach
    /// Whether we speak TLS ourselves.
    public var isTLS: Bool
    public var files: Files
    public var limits = Limits()
    /// The version of the program, for the page of the settings.
    public var version = ""

    public init(
        host: String = "127.0.0.1", port: Int = 8080, reach: Reach = .thisMachine, isTLS: Bool = false,
        files: Files
    ) {
        self.host = host
        self.port = port
        certificatePort = port == 0 ? 0 : port + 1
        self.reach = reach
        self.isTLS = isTLS
        self.files = files
    }

    /// Where the app keeps what is its own, beside the journal.
    public struct Files: Sendable {
        /// The file of the paired devices.
        public let sessions: String
        /// The folder of files on their way in or out.
        public let temporary: String
        /// The folder of our certificate authority.
        public let certificates: String

        /// - Parameters:
        ///   - folder: the folder of the journal.
        ///   - athlete: whose journal it is.
        public init(folder: String, athlete: String) {
            sessions = "\(folder)/\(athlete).sessions.json"
            temporary = "\(folder)/\(athlete).temporary"
            certificates = "\(folder)/certificates"
        }
    }

    /// Who may come, and how they are told apart.
    public enum Reach: Sendable, Equatable {
        /// Browsers on this machine, without an account.
        case thisMachine
        /// Devices of the same network, each paired by a code.
        case localNetwork
        /// Whoever a reverse proxy lets through to the address it serves, each device paired by a code.
        case behindProxy(WebOrigin)
    }

    /// How much and how long a client may ask for.
    public struct Limits: Sendable {
        /// Bytes of a body that is kept in memory: entries and forms.
        public var body = 1_000_000
        /// Bytes of a file that is imported.
        public var upload = 1_000_000_000
        /// Seconds without a byte after which a connection is closed, also amid a request's head.
        public var idle = 30
        /// Seconds a body that is kept in memory may take.
        public var bodyTime = 30
        /// Bytes a second an upload must keep to, after `bodyTime`.
        public var uploadRate = 1_000
        /// Connections held at once; further ones wait at the door.
        public var connections = 4_096
        /// Seconds that requests in flight are given at the end.
        public var farewell = 30
    }

    /// Whether devices are paired.
    var needsPairing: Bool { reach != .thisMachine }

    /// The origin a reverse proxy serves; nil without one.
    var publicOrigin: WebOrigin? {
        guard case .behindProxy(let origin) = reach else { return nil }
        return origin
    }

    /// Whether nobody on the way can read along.
    var isEncrypted: Bool { publicOrigin?.isSecure ?? isTLS }

    /// Whether browsers grant what they grant to safe origins only: working offline, a screen that stays awake.
    var isSafeOrigin: Bool { reach == .thisMachine || isEncrypted }

    /// Whether only this machine can reach an address.
    public static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host == "::1" || NetworkAddress(host: host)?.isLoopback ?? false
    }
}
