import JournalFiles
import Quantities

/// A device that was paired.
struct Session: Hashable, Sendable {
    /// SHA-256 of its token, in hexadecimal: who reads this cannot make the token of it.
    let hash: String
    /// What kind of device it said it is.
    let device: String
    let since: Day
    /// The last day it came.
    var seen: Day

    /// Names it among the others, to be taken back.
    var id: String { String(hash.prefix(16)) }

    /// Days without a visit after which it is forgotten.
    static let lifetime = 90

    func isAlive(on day: Day) -> Bool { day - seen <= Self.lifetime }
}

extension Session {
    var json: JSONValue {
        [
            "hash": .string(hash), "device": .string(device), "since": .string(since.text),
            "seen": .string(seen.text),
        ]
    }

    /// Nil for what is no session.
    init?(json: JSONValue) {
        guard case .object(let members) = json, case .string(let hash)? = members["hash"],
            case .string(let device)? = members["device"], case .string(let since)? = members["since"],
            case .string(let seen)? = members["seen"], EntryFault.isHash(hash),
            let since = try? Day(since), let seen = try? Day(seen)
        else { return nil }
        self.init(hash: hash, device: device, since: since, seen: seen)
    }
}
