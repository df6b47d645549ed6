/// The closing message of an activity, which tells the local time.
struct ActivityMessage {
    private var timestamp: FITTimestamp?
    private var localTimestamp: UInt32?

    /// The farthest a clock on Earth is from UTC, in minutes, with an hour to spare on either side.
    private static let plausibleOffsets = (-13 * 60)...(15 * 60)

    /// Minutes that local time was ahead of UTC, rounded; nil if not told or not possible on Earth.
    var utcOffsetMinutes: Int? {
        guard let timestamp, let localTimestamp else { return nil }
        let seconds = Int64(localTimestamp) - Int64(timestamp.rawValue)
        let minutes = Int((seconds + (seconds < 0 ? -30 : 30)) / 60)
        return Self.plausibleOffsets.contains(minutes) ? minutes : nil
    }

    mutating func take(_ field: FieldView) {
        switch field.number {
        case MessageLayout.timestampNumber: timestamp = field.timestamp
        case 5: localTimestamp = field.narrow()
        default: break
        }
    }
}
