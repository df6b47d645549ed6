import Hummingbird
import Logging
import NIOCore

/// What a request carries through the middlewares to its handler.
struct AppContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The connection; nil where a test asks without one.
    let channel: (any Channel)?
    /// Address of the other end of the connection, without its port.
    let peer: String

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
        peer = source.channel.remoteAddress?.ipAddress ?? ""
    }

    /// A context without a connection.
    init(logger: Logger, peer: String) {
        coreContext = CoreRequestContextStorage(source: LoggerSource(logger: logger))
        channel = nil
        self.peer = peer
    }

    private struct LoggerSource: RequestContextSource {
        let logger: Logger
    }
}
