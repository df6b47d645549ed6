import Dispatch
import Foundation
import Synchronization

/// Ctrl-C, or a request to end, while a command runs that can stop in good order: the first asks, the second insists.
final class Interruption {
    private let request = Request()
    private let sources: [any DispatchSourceSignal]

    init() {
        let request = request
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                guard request.make() else { return }
                signal(number, SIG_DFL)
                raise(number)
            }
            source.resume()
            return source
        }
    }

    deinit {
        for source in sources { source.cancel() }
        for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
    }

    /// Whether somebody asked to stop.
    var isRequested: Bool { request.isMade }

    private final class Request: Sendable {
        private let made = Mutex(false)

        var isMade: Bool { made.withLock { $0 } }

        /// - Returns: whether it had been made before.
        func make() -> Bool {
            made.withLock { made in
                defer { made = true }
                return made
            }
        }
    }
}
