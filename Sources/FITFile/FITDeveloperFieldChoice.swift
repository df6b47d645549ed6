/// Which developer fields of records to read; each costs time and eight bytes a record.
public enum FITDeveloperFieldChoice: Sendable, Hashable {
    /// None; descriptions are still read.
    case none
    /// All that are numbers.
    case all
    /// Those of these names, exactly as the app writes them.
    case named([String])

    func includes(_ field: FITDeveloperField) -> Bool {
        switch self {
        case .none: false
        case .all: true
        case .named(let names): names.contains(field.name)
        }
    }
}
