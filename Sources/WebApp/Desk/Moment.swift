public import Journal
public import Quantities

/// What time it is where the runner is.
public struct Moment: Sendable {
    public let now: Instant
    /// How far the runner's clock is ahead of UTC now.
    public let offset: UTCOffset
    /// The civil day it is.
    public let today: Day

    public init(now: Instant, offset: UTCOffset, today: Day) {
        self.now = now
        self.offset = offset
        self.today = today
    }
}

/// The edge of time and chance, handed in by whoever starts the app.
public struct Edge: Sendable {
    let moment: @Sendable () -> Moment
    let offset: @Sendable (Instant) -> UTCOffset
    let newID: @Sendable (Instant) -> EntryID

    /// - Parameters:
    ///   - moment: what time it is; asked anew each time.
    ///   - offset: how far the runner's clock was ahead of UTC at an instant.
    ///   - newID: an id for an entry made at an instant, later than every id it gave before.
    public init(
        moment: @escaping @Sendable () -> Moment, offset: @escaping @Sendable (Instant) -> UTCOffset,
        newID: @escaping @Sendable (Instant) -> EntryID
    ) {
        self.moment = moment
        self.offset = offset
        self.newID = newID
    }
}
