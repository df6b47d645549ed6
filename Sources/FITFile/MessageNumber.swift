/// The messages of FIT's profile that are read here; all others are skipped.
package enum MessageNumber {
    package static let fileID: UInt16 = 0
    package static let sport: UInt16 = 12
    package static let session: UInt16 = 18
    package static let lap: UInt16 = 19
    package static let record: UInt16 = 20
    package static let event: UInt16 = 21
    package static let deviceInfo: UInt16 = 23
    package static let activity: UInt16 = 34
    package static let fieldDescription: UInt16 = 206
    package static let developerDataID: UInt16 = 207
}
