/// Which byte of a number comes first; FIT allows both, message by message.
public enum FITByteOrder: Sendable, Hashable, CaseIterable {
    /// The lowest first, as nearly all devices write.
    case little
    /// The highest first.
    case big
}
