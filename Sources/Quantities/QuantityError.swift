/// Why a value was refused.
///
/// Constructors of this module refuse nonsense with an error that names the quantity and what it may be, so that
/// an edge can tell its user what to do without knowing the rule itself.
public enum QuantityError: Error, Equatable, Sendable {
    /// The value lies outside what the quantity may be.
    case outOfRange(quantity: String, allowed: String)
    /// The text has another form than the quantity is written in.
    case malformed(quantity: String, wanted: String)

    /// The quantity that was refused, such as "pain".
    public var quantity: String {
        switch self {
        case .outOfRange(let quantity, _), .malformed(let quantity, _): quantity
        }
    }

    /// What is allowed instead.
    public var allowed: String {
        switch self {
        case .outOfRange(_, let allowed), .malformed(_, let allowed): allowed
        }
    }
}
