package import Quantities

/// Why something that was typed cannot be taken: what is wrong with it, and what to do about it.
package struct TypedFault: Error, Hashable, Sendable {
    package let what: String
    package let advice: String

    package init(_ what: String, do advice: String) {
        self.what = what
        self.advice = advice
    }

    package init(_ error: QuantityError) {
        switch error {
        case .outOfRange(let quantity, let allowed): what = "\(quantity) may be \(allowed)"
        case .malformed(let quantity, let wanted): what = "this is no \(quantity); it is written \(wanted)"
        }
        advice = "give another value"
    }
}

/// Makes a quantity of something that was typed.
package func typed<Value>(_ body: () throws(QuantityError) -> Value) throws(TypedFault) -> Value {
    do {
        return try body()
    } catch {
        throw TypedFault(error)
    }
}
