/// Why an activity cannot be written as FIT.
public enum FITEncodingError: Error, Sendable, Hashable {
    /// There are no samples.
    case noSamples
    /// The time of sample `index` is before that of the one before, negative or no number.
    case timeOutOfOrder(index: Int)
    /// The pause or lap of this index is empty, overlaps the one before or lies outside the activity.
    case stretchOutOfOrder(index: Int)
    /// `value` does not fit into field `field` of message `message`, both by FIT's numbers.
    case valueOutOfRange(message: UInt16, field: UInt8, value: Double)
    /// `text` has more than the 254 bytes a field can hold.
    case textTooLong(text: String)
    /// A developer series has another number of values than there are samples.
    case seriesLength(name: String, expected: Int, actual: Int)
    /// A message of a layout that was not defined, or with another number of values.
    case layoutMismatch(local: UInt8)
    /// More bytes than a FIT file can hold (4 GiB).
    case tooLarge
}
