import Foundation
import Journal
import Quantities

/// The edge of time and chance: what the pure targets are given as arguments.
struct Clock {
    let zone: TimeZone
    let now: Instant

    /// - Throws: a failure for a zone that does not exist.
    init(zone name: String?) throws(Failure) {
        guard let zone = Clock.zone(named: name) else {
            throw Failure(
                .badData, "there is no such time zone", at: "--zone \(name ?? "")",
                do: "give a name such as Europe/Paris, or an offset such as +02:00")
        }
        self.zone = zone
        let milliseconds = Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))
        do {
            now = try Instant(milliseconds: milliseconds)
        } catch {
            throw Failure(
                .badData, "this machine's clock shows a year outside 1600 to 9999",
                do: "set the clock and try again")
        }
    }

    private static func zone(named name: String?) -> TimeZone? {
        guard let name else { return .current }
        if let zone = TimeZone(identifier: name) { return zone }
        guard name.count == 6, let sign = name.first, sign == "+" || sign == "-",
            name.dropFirst(3).first == ":",
            let hours = Int(name.dropFirst().prefix(2)), let minutes = Int(name.suffix(2)), hours <= 14,
            minutes < 60
        else { return nil }
        return TimeZone(secondsFromGMT: (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60))
    }

    /// How far the runner's clock was ahead of UTC at an instant.
    func offset(at instant: Instant) -> UTCOffset {
        let seconds = zone.secondsFromGMT(
            for: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000))
        return (try? UTCOffset(minutes: seconds / 60)) ?? .utc
    }

    /// The civil day it is now, where the runner is.
    var today: Day { now.day(at: offset(at: now)) }
}

/// Makes entry ids: UUIDs of version 7 whose first 18 characters are unique within a call, also when the clock stands
/// still, so that the short form that commands print names one entry.
struct EntryIDs {
    private var milliseconds: Int64 = 0
    private var counter: UInt64 = 0

    mutating func next(at instant: Instant) -> EntryID {
        var random = SystemRandomNumberGenerator()
        if instant.milliseconds > milliseconds {
            milliseconds = instant.milliseconds
            // Room above for the entries of the same millisecond.
            counter = random.next() & 0x7FF
        } else {
            counter += 1
            if counter > 0xFFF {
                milliseconds += 1
                counter = 0
            }
        }
        let at = (try? Instant(milliseconds: milliseconds)) ?? instant
        return EntryID(at: at, randomHigh: counter, randomLow: random.next())
    }
}
