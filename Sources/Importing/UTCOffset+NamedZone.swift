import Foundation
import Quantities

extension UTCOffset {
    /// How far a zone of the tz database, such as `Asia/Tokyo`, was ahead of UTC at a moment; nil for a name that is
    /// not known.
    init?(zoneNamed name: String, at moment: Instant) {
        guard let zone = TimeZone(identifier: name) else { return nil }
        let date = Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000)
        try? self.init(minutes: zone.secondsFromGMT(for: date) / 60)
    }
}
