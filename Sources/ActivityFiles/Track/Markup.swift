/// A whole XML document in memory, read into a consumer; what could be read of a broken one is kept.
struct Markup<Consumer: XMLConsumer> {
    let consumer: Consumer
    /// Why it could not be read to its end; nil if it could.
    let fault: XMLFault?
    /// What the runner should know of how it was read.
    let warnings: [FileIssue]

    /// Letters that are no UTF-8, in a document that should be, are those of an old program under Windows.
    private static var substitute: String { "windows-1252" }

    init(_ bytes: [UInt8], _ begin: () -> Consumer) {
        let (consumer, fault) = Markup.read(bytes, into: begin(), encoding: nil)
        guard let fault, fault.kind == .invalidBytes else {
            self.consumer = consumer
            self.fault = fault
            warnings = fault.map { [Markup.warning($0)] } ?? []
            return
        }
        let (other, otherFault) = Markup.read(bytes, into: begin(), encoding: Markup.substitute)
        self.consumer = other
        self.fault = otherFault
        let letters = FileIssue(
            place: fault.place, reason: "some letters are not those of its encoding and may look wrong")
        warnings = [letters] + (otherFault.map { [Markup.warning($0)] } ?? [])
    }

    private static func read(
        _ bytes: [UInt8], into consumer: Consumer, encoding: String?
    ) -> (Consumer, XMLFault?) {
        var read = consumer
        do throws(XMLFault) {
            let parser = try XMLPushParser(consumer, encoding: encoding)
            defer { read = parser.consumer }
            try parser.feed(bytes)
            try parser.finish()
        } catch {
            return (read, error)
        }
        return (read, nil)
    }

    private static func warning(_ fault: XMLFault) -> FileIssue {
        let rest = fault.kind == .trailing ? "left alone" : "what comes before was kept"
        return FileIssue(place: fault.place, reason: "\(fault.words); \(rest)")
    }
}
