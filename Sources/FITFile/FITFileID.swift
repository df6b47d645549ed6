/// What a file says of itself: what it is and who wrote it.
public struct FITFileID: Sendable, Hashable {
    /// What the file holds.
    public internal(set) var type: FITFileType?
    /// Who made the device or app.
    public internal(set) var manufacturer: FITManufacturer?
    /// The maker's own number for the model.
    public internal(set) var product: UInt16?
    /// The serial number of the device.
    public internal(set) var serialNumber: UInt32?
    /// When the file was begun.
    public internal(set) var timeCreated: FITTimestamp?
    /// The model in words, where the device says it.
    public internal(set) var productName: String?

    init() {}

    mutating func take(_ field: FieldView) {
        switch field.number {
        case 0: type = field.narrow(UInt8.self).map { FITFileType(rawValue: $0) }
        case 1: manufacturer = field.narrow(UInt16.self).map { FITManufacturer(rawValue: $0) }
        case 2: product = field.narrow()
        case 3: serialNumber = field.narrow()
        case 4: timeCreated = field.timestamp
        case 8: productName = field.text
        default: break
        }
    }
}
