extension FITContents {
    /// Takes in a later file of the chain that belongs to this one.
    mutating func join(_ later: FITContents) {
        let shift = records.count
        creator = creator ?? later.creator
        sessions += later.sessions
        laps += later.laps
        timerEvents += later.timerEvents
        records += later.records
        for field in later.developerFields where !developerFields.contains(where: { $0.means(field) }) {
            developerFields.append(field)
        }
        for column in later.developerColumns {
            if let known = developerColumns.firstIndex(where: { $0.field.means(column.field) }) {
                developerColumns[known].join(column, shiftedBy: shift)
            } else {
                var moved = FITDeveloperColumn(column.field)
                moved.join(column, shiftedBy: shift)
                developerColumns.append(moved)
            }
        }
        utcOffsetMinutes = utcOffsetMinutes ?? later.utcOffsetMinutes
        usesSystemTime = usesSystemTime || later.usesSystemTime
        messageCount += later.messageCount
        if sportMessage.sport == nil { sportMessage = later.sportMessage }
    }
}
