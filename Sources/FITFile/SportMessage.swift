/// The sport a device was set to, written at the beginning; all there is when a file lost its end.
struct SportMessage: Sendable, Hashable {
    var sport: FITSport?
    var subSport: FITSubSport?

    mutating func take(_ field: FieldView) {
        switch field.number {
        case 0: sport = field.narrow(UInt8.self).map { FITSport(rawValue: $0) }
        case 1: subSport = field.narrow(UInt8.self).map { FITSubSport(rawValue: $0) }
        default: break
        }
    }
}
