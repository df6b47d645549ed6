/// A device that took part in a recording; the one with index 0 wrote the file.
public struct FITDevice: Sendable, Hashable {
    /// 0 for the device that wrote the file, others for its sensors.
    public internal(set) var index: UInt8?
    /// Who made it.
    public internal(set) var manufacturer: FITManufacturer?
    /// The maker's own number for the model.
    public internal(set) var product: UInt16?
    /// Its serial number.
    public internal(set) var serialNumber: UInt32?
    /// The model in words, where the device says it.
    public internal(set) var productName: String?

    init() {}

    mutating func take(_ field: FieldView) {
        switch field.number {
        case 0: index = field.narrow()
        case 2: manufacturer = field.narrow(UInt16.self).map { FITManufacturer(rawValue: $0) }
        case 3: serialNumber = field.narrow()
        case 4: product = field.narrow()
        case 27: productName = field.text
        default: break
        }
    }
}
