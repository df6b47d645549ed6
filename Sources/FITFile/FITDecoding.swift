/// All that could be read of some bytes: usually one file, or several one after the other.
public struct FITDecoding: Sendable, Hashable {
    /// The files of the chain; a later one that does not say what it is has been joined to the one before.
    public internal(set) var files: [FITContents] = []
    /// What was wrong or odd, in the order of the bytes.
    public internal(set) var diagnostics: [FITDiagnostic] = []

    init() {}

    /// Whether something that was recorded is, or may be, lost or altered.
    public var isDamaged: Bool { diagnostics.contains { $0.isDamage } }

    /// The activities of all files; empty if it is something else, such as a workout or settings.
    public var activities: [FITActivity] { files.flatMap { $0.activities } }
}
