/// Something wrong or odd in a file of which the rest was kept.
///
/// A kind is told once for each file of a chain, where it was first met, with how often it occurred.
public struct FITDiagnostic: Sendable, Hashable {
    /// What it is; the values are those of the first occurrence.
    public enum Kind: Sendable, Hashable {
        /// The checksum of the header is neither 0 nor right.
        case headerChecksum(stated: UInt16, computed: UInt16)
        /// The checksum of the file is wrong: some byte is not what was written, nobody can say which.
        case fileChecksum(stated: UInt16, computed: UInt16)
        /// The file ends `missing` bytes before it should; what comes before is kept.
        case truncated(missing: Int)
        /// The header states no size, as when a recording was never finished; read to the end.
        case unfinished
        /// A message reaches past the stated end of the data; reading stopped before it.
        case messageCutShort
        /// A message of a layout that was never defined; reading stopped before it.
        case undefinedMessage(local: UInt8)
        /// More messages of this kind than FIT can number (4,096); the rest is left out.
        case tooMany(message: UInt16)
        /// `count` bytes after the end that are no further FIT file; left alone.
        case trailingBytes(count: Int)
        /// A field whose size is no multiple of its type; whole values in it are read.
        case oddFieldSize(message: UInt16, field: UInt8)
        /// Developer field `field` of developer `index` is nowhere described, so its values are left out.
        case undescribedDeveloperField(index: UInt8, field: UInt8)
        /// A record gives its time relative to a time that was never told; it has none.
        case relativeTimeWithoutReference
        /// A record's time is before the one of the record before it.
        case timeWentBack
        /// Times count from when the device was switched on: the date is not known.
        case systemTime
    }

    /// What it is.
    public let kind: Kind
    /// The byte of the whole input at which it was first met, from 0.
    public let offset: Int
    /// How often it was met in this file of the chain, at least 1.
    public internal(set) var occurrences: Int

    init(_ kind: Kind, at offset: Int) {
        self.kind = kind
        self.offset = offset
        occurrences = 1
    }

    /// Whether something that was recorded is, or may be, lost or altered.
    public var isDamage: Bool {
        switch kind {
        case .headerChecksum, .fileChecksum, .truncated, .unfinished: true
        case .messageCutShort, .undefinedMessage, .tooMany: true
        case .trailingBytes, .oddFieldSize, .undescribedDeveloperField: false
        case .relativeTimeWithoutReference, .timeWentBack, .systemTime: false
        }
    }

    /// Who must act.
    public var remedy: FITRemedy {
        switch kind {
        case .headerChecksum, .fileChecksum, .truncated, .messageCutShort, .undefinedMessage: .copyAgain
        case .unfinished, .trailingBytes, .timeWentBack: .nothing
        case .tooMany, .oddFieldSize, .undescribedDeveloperField, .relativeTimeWithoutReference: .askTheMaker
        case .systemTime: .stateTheDate
        }
    }
}

extension FITDiagnostic.Kind {
    /// A number for each kind, whatever its values, to tell each only once.
    var code: Int {
        switch self {
        case .headerChecksum: 0
        case .fileChecksum: 1
        case .truncated: 2
        case .unfinished: 3
        case .messageCutShort: 4
        case .undefinedMessage: 5
        case .trailingBytes: 6
        case .oddFieldSize: 7
        case .undescribedDeveloperField: 8
        case .relativeTimeWithoutReference: 9
        case .timeWentBack: 10
        case .systemTime: 11
        case .tooMany: 12
        }
    }
}
