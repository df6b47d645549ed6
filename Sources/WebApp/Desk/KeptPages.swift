import Hummingbird
import Synchronization

/// Pages that say the same until the journal or the day changes, kept once they were made: the latest few.
final class KeptPages: Sendable {
    private static let most = 16

    private let kept = Mutex<[(address: String, page: Response)]>([])

    /// A page by its address with the query. Two who ask at once may both make it, and wait for nobody.
    func page(_ address: String, _ make: () -> Response) -> Response {
        if let page = kept.withLock({ kept in kept.last { $0.address == address }?.page }) { return page }
        let page = make()
        kept.withLock { kept in
            if kept.count >= Self.most { kept.removeFirst() }
            kept.append((address, page))
        }
        return page
    }
}
