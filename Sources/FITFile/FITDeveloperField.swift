/// A field that an app on the watch brought along, as it describes itself.
///
/// A foot pod's power, form power, ground time and leg spring stiffness arrive so.
public struct FITDeveloperField: Sendable, Hashable {
    /// Which app of the file, by its order of registration.
    public internal(set) var developerIndex: UInt8 = 0
    /// The number of the field within its app.
    public internal(set) var number: UInt8 = 0
    /// Its name, empty if it has none.
    public internal(set) var name = ""
    /// Its unit in the app's own words, nil if it tells none.
    public internal(set) var units: String?
    /// The number of the message in FIT's profile that it says it is for, such as 20 for records.
    public internal(set) var nativeMessage: UInt16?
    /// The number of the field in FIT's profile that it says it stands for, such as 7 for power.
    public internal(set) var nativeField: UInt8?
    var type: FITBaseType?
    var scale: Double = 1
    var shift: Double = 0

    init() {}

    mutating func take(_ field: FieldView) {
        switch field.number {
        case 0: developerIndex = field.narrow() ?? developerIndex
        case 1: number = field.narrow() ?? number
        case 2: type = field.narrow(UInt8.self).flatMap { FITBaseType(definitionByte: $0) }
        case 3: name = field.text ?? name
        case 6: scale = field.real.flatMap { $0 > 0 ? $0 : nil } ?? scale
        case 7: shift = field.real ?? shift
        case 8: units = field.text
        case 14: nativeMessage = field.narrow()
        case 15: nativeField = field.narrow()
        default: break
        }
    }

    /// Whether `other` tells of the same quantity, as when a later file of a chain describes it again.
    func means(_ other: FITDeveloperField) -> Bool {
        developerIndex == other.developerIndex && number == other.number && name == other.name
            && units == other.units
    }
}
