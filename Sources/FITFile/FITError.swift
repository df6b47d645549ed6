/// Why nothing at all could be read.
///
/// Anything less than hopeless is a ``FITDiagnostic`` beside what was kept.
public enum FITError: Error, Sendable, Hashable {
    /// There are fewer bytes than the shortest header has; `count` is how many there are.
    case tooShort(count: Int)
    /// The word ".FIT" is not where a header has it, at byte `offset`.
    case notFIT(offset: Int)
    /// The header at byte 0 states an impossible length of its own.
    case badHeaderSize(stated: Int)
    /// A header, but not one whole message after it; reading stopped at byte `offset`, because of `cause`.
    case nothingReadable(offset: Int, cause: FITDiagnostic.Kind?)

    /// The byte of the file at which reading had to stop, from 0.
    public var offset: Int {
        switch self {
        case .tooShort(let count): count
        case .notFIT(let offset): offset
        case .badHeaderSize: 0
        case .nothingReadable(let offset, _): offset
        }
    }

    /// Who must act.
    public var remedy: FITRemedy {
        switch self {
        case .tooShort, .nothingReadable: .copyAgain
        case .notFIT, .badHeaderSize: .chooseAnotherFile
        }
    }
}
