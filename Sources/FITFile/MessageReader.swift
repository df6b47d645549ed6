/// Reads the messages of one file.
struct MessageReader {
    /// Laps and sessions are numbered by 12 bits; without a limit, two bytes could ask for hundreds of memory.
    private static let mostSummaries = 4096

    private let bytes: UnsafeRawBufferPointer
    private let options: FITDecoder
    private(set) var log: DiagnosticLog
    private(set) var contents = FITContents()
    /// The byte at which reading ended: the first one not read.
    private(set) var stopped = 0
    /// Whether it ended because it is not known where the next message begins.
    private(set) var isLost = false

    private var layouts = [MessageLayout?](repeating: nil, count: 16)
    private var records = RecordReader()
    private var developer = DeveloperFieldReader()
    /// The last time told by any message, to which compressed times are relative.
    private var reference: UInt32?

    init(_ bytes: UnsafeRawBufferPointer, options: FITDecoder, log: DiagnosticLog) {
        self.bytes = bytes
        self.options = options
        self.log = log
    }

    /// Reads from `start` to `end`, or to the first message that is not whole or not known.
    mutating func read(from start: Int, to end: Int) {
        stopped = start
        guard let base = bytes.baseAddress else { return }
        var offset = start
        while offset < end {
            let header = MessageHeader(bytes[offset])
            let local = header.local
            if header.isDefinition {
                guard let layout = MessageLayout(bytes, at: offset, end: end) else { break }
                define(layout, local: local, at: offset, remaining: end - offset)
                offset += layout.length
                continue
            }
            guard let layout = layouts[local] else {
                log.note(.undefinedMessage(local: UInt8(local)), at: offset)
                isLost = true
                break
            }
            guard end - offset > layout.size else { break }
            // A record without fields still tells a time if that is packed into its header.
            if layout.message == MessageNumber.record, layout.size > 0 || header.isCompressed {
                offset = readRecords(local: local, layout: layout, from: offset, to: end)
            } else {
                take(layout, header: header, at: base + offset + 1, offset: offset)
                offset += 1 + layout.size
            }
        }
        stopped = offset
    }

    private mutating func define(_ layout: MessageLayout, local: Int, at offset: Int, remaining: Int) {
        layouts[local] = layout
        if let field = layout.oddField {
            log.note(.oddFieldSize(message: layout.message, field: field.number), at: offset)
        }
        guard layout.message == MessageNumber.record else {
            records.plans[local] = nil
            return
        }
        var plan = RecordPlan(layout)
        plan.developer = developer.steps(for: layout, choice: options.developerFields, contents: &contents)
        if options.developerFields != .none, let missing = developer.undescribed(in: layout) {
            log.note(
                .undescribedDeveloperField(index: missing.developerIndex, field: missing.number), at: offset)
        }
        records.plans[local] = plan
        if contents.records.isEmpty {
            contents.records.reserveCapacity(Self.expectedRecords(of: layout.size, in: remaining))
        }
    }

    /// How many records to make room for at once: as many as fit, if they are not absurdly small.
    private static func expectedRecords(of size: Int, in remaining: Int) -> Int {
        min(remaining / max(size + 1, 16), 1 << 20)
    }

    private mutating func readRecords(
        local: Int, layout: MessageLayout, from start: Int, to end: Int
    ) -> Int {
        guard let plan = records.plans[local] else { return end }
        return records.read(
            plan, size: layout.size, bytes: bytes, from: start, to: end, reference: &reference,
            contents: &contents, log: &log)
    }

    private mutating func take(
        _ layout: MessageLayout, header: MessageHeader, at start: UnsafeRawPointer, offset: Int
    ) {
        contents.messageCount += 1
        if let position = layout.timestampOffset {
            let time = start.load(UInt32.self, at: position, bigEndian: layout.bigEndian)
            if time != .max { reference = time }
        } else if let relative = header.timeOffset, let known = reference {
            reference = MessageHeader.time(relative, after: known)
        }
        guard layout.size > 0 else { return }
        switch layout.message {
        case MessageNumber.fileID:
            var message = FITFileID()
            layout.forEachField(at: start) { message.take($0) }
            contents.fileID = contents.fileID ?? message
        case MessageNumber.session:
            var message = FITSession()
            layout.forEachField(at: start) { message.take($0) }
            if contents.sessions.count < Self.mostSummaries {
                contents.sessions.append(message)
            } else {
                log.note(.tooMany(message: layout.message), at: offset)
            }
            noteSystemTime(message.startTime, at: offset)
        case MessageNumber.lap:
            var message = FITLap()
            layout.forEachField(at: start) { message.take($0) }
            if contents.laps.count < Self.mostSummaries {
                contents.laps.append(message)
            } else {
                log.note(.tooMany(message: layout.message), at: offset)
            }
        case MessageNumber.event:
            var message = EventMessage()
            layout.forEachField(at: start) { message.take($0) }
            let time = header.timeOffset == nil ? nil : reference.map { FITTimestamp(rawValue: $0) }
            if let event = message.timerEvent(reference: time) { contents.timerEvents.append(event) }
        default:
            takeRare(layout, at: start)
        }
    }

    private mutating func takeRare(_ layout: MessageLayout, at start: UnsafeRawPointer) {
        switch layout.message {
        case MessageNumber.activity:
            var message = ActivityMessage()
            layout.forEachField(at: start) { message.take($0) }
            contents.utcOffsetMinutes = contents.utcOffsetMinutes ?? message.utcOffsetMinutes
        case MessageNumber.sport:
            var message = SportMessage()
            layout.forEachField(at: start) { message.take($0) }
            if contents.sportMessage.sport == nil { contents.sportMessage = message }
        case MessageNumber.deviceInfo:
            guard contents.creator == nil else { return }
            var message = FITDevice()
            layout.forEachField(at: start) { message.take($0) }
            if message.index == 0 { contents.creator = message }
        case MessageNumber.fieldDescription:
            var message = FITDeveloperField()
            layout.forEachField(at: start) { message.take($0) }
            if developer.take(message, contents: &contents) { resolveAgain(message) }
        default: break
        }
    }

    /// A description that comes after the layouts that needed it.
    private mutating func resolveAgain(_ field: FITDeveloperField) {
        for local in layouts.indices {
            guard let layout = layouts[local], records.plans[local] != nil,
                layout.developerFields.contains(where: {
                    $0.number == field.number && $0.developerIndex == field.developerIndex
                })
            else { continue }
            let steps = developer.steps(for: layout, choice: options.developerFields, contents: &contents)
            records.plans[local]?.developer = steps
        }
    }

    private mutating func noteSystemTime(_ time: FITTimestamp?, at offset: Int) {
        guard let time, time.isSystemTime else { return }
        contents.usesSystemTime = true
        log.note(.systemTime, at: offset)
    }
}
