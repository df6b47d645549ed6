/// The timer of the device started or stopped.
public struct FITTimerEvent: Sendable, Hashable {
    /// What the timer did.
    public struct Action: RawRepresentable, Sendable, Hashable {
        /// The number in the file.
        public let rawValue: UInt8
        /// Wraps a number of a file, known or not.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// It began or went on.
        public static let start = Action(rawValue: 0)
        /// It stopped.
        public static let stop = Action(rawValue: 1)
        /// It stopped, and all else with it.
        public static let stopAll = Action(rawValue: 4)

        /// Whether the timer stands afterwards.
        public var stops: Bool {
            switch rawValue {
            case 1, 4, 8, 9: true
            default: false
            }
        }

        /// FIT's own word for it, or "event_type 99" for a number without one.
        public var name: String {
            switch rawValue {
            case 0: "start"
            case 1: "stop"
            case 3: "marker"
            case 4: "stop_all"
            case 8: "stop_disable"
            case 9: "stop_disable_all"
            default: "event_type \(rawValue)"
            }
        }
    }

    /// When.
    public let timestamp: FITTimestamp
    /// What.
    public let action: Action
}
