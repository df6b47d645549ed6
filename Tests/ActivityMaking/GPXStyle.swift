/// The ways in which GPX is written in the wild.
public struct GPXStyle: Sendable {
    /// How heart rate, cadence and speed are written.
    public enum Extensions: Sendable {
        /// Not at all.
        case none
        /// As Garmin's TrackPointExtension under this prefix; version 2 has speeds.
        case garmin(prefix: String, version: Int)
        /// As Cluetrust's `gpxdata`.
        case cluetrust
        /// As Strava and others do: elements without a namespace.
        case plain
    }

    /// Whether it is GPX 1.0, which has speeds of its own.
    public var isVersion10 = false
    public var extensions = Extensions.garmin(prefix: "gpxtpx", version: 1)
    /// The sport in a word; nil for none.
    public var type: String? = "running"
    public var name: String?
    public var creator = "Springback tests"
    /// Whether the speeds of the samples are written where the style has a place for them.
    public var writesSpeeds = false

    public init() {}
}
