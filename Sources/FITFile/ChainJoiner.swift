/// Joins later files of a chain to the one that they belong to.
///
/// It remembers what is already there, so that a chain of any length takes time in proportion to its bytes.
struct ChainJoiner {
    /// What makes two descriptions of developer fields mean the same.
    private struct Identity: Hashable {
        let developerIndex: UInt8
        let number: UInt8
        let name: String
        let units: String?

        init(_ field: FITDeveloperField) {
            developerIndex = field.developerIndex
            number = field.number
            name = field.name
            units = field.units
        }
    }

    private var fields: Set<Identity> = []
    private var columns: [Identity: Int] = [:]

    /// Begins with the file that later ones may belong to.
    init(_ contents: FITContents) {
        for field in contents.developerFields { fields.insert(Identity(field)) }
        for (index, column) in contents.developerColumns.enumerated() {
            columns[Identity(column.field)] = index
        }
    }

    /// Adds `later` to `contents`.
    mutating func join(_ later: FITContents, to contents: inout FITContents) {
        let shift = contents.records.count
        for field in later.developerFields where fields.insert(Identity(field)).inserted {
            contents.developerFields.append(field)
        }
        for column in later.developerColumns {
            let identity = Identity(column.field)
            let index = columns[identity] ?? contents.developerColumns.count
            if index == contents.developerColumns.count {
                contents.developerColumns.append(FITDeveloperColumn(column.field))
                columns[identity] = index
            }
            contents.developerColumns[index].join(column, shiftedBy: shift)
        }
        contents.creator = contents.creator ?? later.creator
        contents.sessions += later.sessions
        contents.laps += later.laps
        contents.timerEvents += later.timerEvents
        contents.records += later.records
        contents.utcOffsetMinutes = contents.utcOffsetMinutes ?? later.utcOffsetMinutes
        contents.usesSystemTime = contents.usesSystemTime || later.usesSystemTime
        contents.messageCount += later.messageCount
        if contents.sportMessage.sport == nil { contents.sportMessage = later.sportMessage }
    }
}
