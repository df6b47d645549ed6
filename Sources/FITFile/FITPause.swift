/// A stretch of time in which the timer stood.
public struct FITPause: Sendable, Hashable {
    /// When the timer stopped.
    public let start: FITTimestamp
    /// When it went on.
    public let end: FITTimestamp

    /// Seconds, above 0.
    public var duration: Int { end.seconds(since: start) }

    /// The pauses that `events` tell, in order of time; a last stop without a start is the end and no pause.
    static func all(in events: [FITTimerEvent]) -> [FITPause] {
        var pauses: [FITPause] = []
        var stopped: FITTimestamp?
        for event in events.sorted(by: { $0.timestamp < $1.timestamp }) {
            if event.action.stops {
                stopped = stopped ?? event.timestamp
            } else if event.action == .start {
                if let start = stopped, start < event.timestamp {
                    pauses.append(FITPause(start: start, end: event.timestamp))
                }
                stopped = nil
            }
        }
        return pauses
    }
}
