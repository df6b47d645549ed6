package import JournalFiles
package import Tendon

extension Dose {
    /// In easy kilometres, with two decimals.
    package var json: JSONValue {
        ["central": Dose.json(central), "low": Dose.json(low), "high": Dose.json(high)]
    }

    package static func json(_ value: Double) -> JSONValue { .number(rounded(value)) }

    /// To two decimals, as doses and shares are written.
    package static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
