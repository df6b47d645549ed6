/// An event of any kind, while it is not known to be one of the timer.
struct EventMessage {
    private var timestamp: FITTimestamp?
    private var event: UInt8?
    private var action: UInt8?

    /// The timer's event, nil if it was another's or has no time.
    func timerEvent(reference: FITTimestamp?) -> FITTimerEvent? {
        guard event == 0, let action, let time = timestamp ?? reference else { return nil }
        return FITTimerEvent(timestamp: time, action: FITTimerEvent.Action(rawValue: action))
    }

    mutating func take(_ field: FieldView) {
        switch field.number {
        case MessageLayout.timestampNumber: timestamp = field.timestamp
        case 0: event = field.narrow()
        case 1: action = field.narrow()
        default: break
        }
    }
}
