/// Writes the messages of a draft.
struct ActivityWriter {
    /// Local numbers; the first is given a new layout for each message that occurs once.
    private enum Local {
        static let single: UInt8 = 0
        static let record: UInt8 = 1
        static let compressedRecord: UInt8 = 2
        static let event: UInt8 = 3
        static let lap: UInt8 = 4
    }

    private let draft: FITActivityDraft
    private let style: FITEncodingStyle
    private let summary: ActivitySummary
    private let columns: [RecordColumn]
    private var encoder: FITEncoder

    init(_ draft: FITActivityDraft, style: FITEncodingStyle) throws(FITEncodingError) {
        self.draft = draft
        self.style = style
        summary = try ActivitySummary(draft)
        columns = RecordColumn.allCases.filter { $0.isPresent(in: draft.samples) }
        encoder = FITEncoder(
            byteOrder: style.byteOrder, headerSize: style.headerSize,
            writesHeaderChecksum: style.writesHeaderChecksum)
    }

    mutating func write() throws(FITEncodingError) -> [UInt8] {
        try writeFileID()
        try writeDeveloperFields()
        if style.summaryFirst {
            try writeSession()
            try writeLaps()
        }
        try writeRecordsAndEvents()
        if !style.summaryFirst {
            try writeLaps()
            try writeSession()
        }
        try writeActivity()
        return try encoder.finished()
    }

    private mutating func writeFileID() throws(FITEncodingError) {
        var fields: [WrittenLayout.Field] = [
            .init(0, .enumeration), .init(1, .uint16), .init(2, .uint16), .init(3, .uint32z),
            .init(4, .uint32),
        ]
        var values: [WrittenValue] = [
            .integer(Int64(FITFileType.activity.rawValue)), .integer(Int64(draft.manufacturer.rawValue)),
            .integer(Int64(draft.product)), .integer(Int64(draft.serialNumber)),
            .integer(Int64(draft.start.rawValue)),
        ]
        if let name = draft.productName {
            fields.append(try .text(8, name))
            values.append(.text(name))
        }
        encoder.define(Local.single, WrittenLayout(MessageNumber.fileID, fields))
        try encoder.write(Local.single, values)
    }

    private mutating func writeDeveloperFields() throws(FITEncodingError) {
        guard !draft.developerSeries.isEmpty else { return }
        encoder.define(
            Local.single,
            WrittenLayout(MessageNumber.developerDataID, [.init(1, .byte, size: 16), .init(3, .uint8)]))
        try encoder.write(Local.single, [.bytes([UInt8](repeating: 0x5B, count: 16)), .integer(0)])
        for (index, series) in draft.developerSeries.enumerated() {
            let number = UInt8(truncatingIfNeeded: index)
            let fields: [WrittenLayout.Field] = [
                .init(0, .uint8), .init(1, .uint8), .init(2, .uint8), try .text(3, series.name),
                try .text(8, series.units),
            ]
            encoder.define(Local.single, WrittenLayout(MessageNumber.fieldDescription, fields))
            try encoder.write(
                Local.single,
                [
                    .integer(0), .integer(Int64(number)),
                    .integer(Int64(FITBaseType.float32.definitionByte)), .text(series.name),
                    .text(series.units),
                ])
        }
    }

    private mutating func writeRecordsAndEvents() throws(FITEncodingError) {
        encoder.define(
            Local.event,
            WrittenLayout(
                MessageNumber.event,
                [.init(253, .uint32), .init(0, .enumeration), .init(1, .enumeration), .init(4, .uint8)]))
        let developer = draft.developerSeries.indices.map { index in
            WrittenLayout.DeveloperField(
                UInt8(truncatingIfNeeded: index), developerIndex: 0, .float32)
        }
        let fields = columns.map { $0.field }
        encoder.define(
            Local.record,
            WrittenLayout(MessageNumber.record, [.init(253, .uint32)] + fields, developerFields: developer)
        )
        if style.compressesTime {
            encoder.define(
                Local.compressedRecord,
                WrittenLayout(MessageNumber.record, fields, developerFields: developer))
        }
        var events = summary.events[...]
        var reference: FITTimestamp?
        for (index, sample) in draft.samples.enumerated() {
            let time = summary.times[index]
            while let event = events.first, event.timestamp <= time {
                try write(event)
                reference = event.timestamp
                events.removeFirst()
            }
            var values = columns.map { $0.value(of: sample) }
            for series in draft.developerSeries { values.append(WrittenValue(series.values[index])) }
            if style.compressesTime, let known = reference, (0..<32).contains(time.seconds(since: known)) {
                try encoder.write(Local.compressedRecord, values, time: time)
            } else {
                try encoder.write(Local.record, [.integer(Int64(time.rawValue))] + values)
            }
            reference = time
        }
        for event in events { try write(event) }
        try write(FITTimerEvent(timestamp: summary.end, action: .stopAll))
    }

    private mutating func write(_ event: FITTimerEvent) throws(FITEncodingError) {
        try encoder.write(
            Local.event,
            [
                .integer(Int64(event.timestamp.rawValue)), .integer(0),
                .integer(Int64(event.action.rawValue)),
                .integer(0),
            ])
    }

    private mutating func writeLaps() throws(FITEncodingError) {
        encoder.define(
            Local.lap,
            WrittenLayout(
                MessageNumber.lap, SummaryField.all(speed: 110, fraction: 80) + [.init(23, .enumeration)]))
        for lap in summary.laps {
            try encoder.write(
                Local.lap,
                SummaryField.values(of: lap.stretch) + [.integer(Int64(lap.intensity.rawValue))])
        }
    }

    private mutating func writeSession() throws(FITEncodingError) {
        encoder.define(
            Local.single,
            WrittenLayout(
                MessageNumber.session,
                SummaryField.all(speed: 124, fraction: 92, cadence: 18, ascent: 22)
                    + [.init(5, .enumeration), .init(6, .enumeration), .init(26, .uint16)]))
        try encoder.write(
            Local.single,
            SummaryField.values(of: summary.whole) + [
                .integer(Int64(draft.sport.rawValue)), .integer(Int64(draft.subSport.rawValue)),
                .integer(Int64(summary.laps.count)),
            ])
    }

    private mutating func writeActivity() throws(FITEncodingError) {
        encoder.define(
            Local.single,
            WrittenLayout(
                MessageNumber.activity,
                [
                    .init(253, .uint32), .init(0, .uint32), .init(1, .uint16), .init(2, .enumeration),
                    .init(3, .enumeration), .init(4, .enumeration), .init(5, .uint32),
                ]))
        guard (-1440...1440).contains(draft.utcOffsetMinutes) else {
            throw .valueOutOfRange(
                message: MessageNumber.activity, field: 5, value: Double(draft.utcOffsetMinutes))
        }
        let local = Int64(summary.end.rawValue) + 60 * Int64(draft.utcOffsetMinutes)
        try encoder.write(
            Local.single,
            [
                .integer(Int64(summary.end.rawValue)), WrittenValue(summary.whole.timer, scale: 1000),
                .integer(1),
                .integer(0), .integer(26), .integer(1), .integer(local),
            ])
    }
}

extension WrittenLayout.Field {
    /// A field just long enough for `text`.
    fileprivate static func text(_ number: UInt8, _ text: String) throws(FITEncodingError) -> Self {
        guard let size = UInt8(exactly: text.utf8.count + 1) else { throw .textTooLong(text: text) }
        return Self(number, .string, size: size)
    }
}
