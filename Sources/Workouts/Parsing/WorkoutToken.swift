/// What a workout's text is made of.
struct WorkoutToken: Equatable {
    enum Kind: Equatable {
        /// `8`, `1.5`; whether it was written without decimals.
        case number(Double, isWhole: Bool)
        /// `2:00`, `1:10:00`, in seconds.
        case clock(Int)
        /// Letters, those of ASCII in lower case.
        case word(String)
        /// `x`, `×`, `*`.
        case times
        /// `w/`.
        case with
        /// One of `+ , ; & ( ) @ / % - : '` and `"`; others are kept as they stand.
        case sign(Unicode.Scalar)
        case end
    }

    let kind: Kind
    /// Characters before it.
    let offset: Int
    /// Whether a blank stands before it.
    let isApart: Bool
}
