import Quantities

/// Takes an object apart key by key, and at the end names the key that nobody asked for.
struct ObjectReader {
    /// Where the object stands, such as `run.recording`; empty at the top.
    let path: String
    private var members: [String: JSONValue]

    init(_ value: JSONValue, path: String) throws(JournalFileError) {
        guard case .object(let members) = value else {
            throw JournalFileError(
                key: path, reason: "\(value.shape) instead of an object", advice: "give an object in braces")
        }
        self.path = path
        // Null is the same as leaving a key out.
        self.members = members.filter { $0.value != .null }
    }

    func key(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

    func has(_ name: String) -> Bool { members[name] != nil }

    /// The keys nobody has asked for yet, sorted.
    var rest: [String] { members.keys.sorted() }

    /// - Throws: when a key is left that nobody asked for.
    func finish() throws(JournalFileError) {
        guard let unknown = rest.first else { return }
        throw JournalFileError(
            key: key(unknown), reason: "this key is not known in version \(JournalHeader.version)",
            advice: "take it out, or read the file with the newer springback that wrote it")
    }

    mutating func take(_ name: String) -> JSONValue? { members.removeValue(forKey: name) }

    mutating func require(_ name: String) throws(JournalFileError) -> JSONValue {
        guard let value = take(name) else {
            throw JournalFileError(key: key(name), reason: "this key is missing", advice: "add it")
        }
        return value
    }

    func wrong(_ name: String, _ value: JSONValue, wanted: String) -> JournalFileError {
        JournalFileError(
            key: key(name), reason: "\(value.shape) instead of \(wanted)", advice: "give \(wanted)")
    }

    // MARK: Texts

    mutating func string(_ name: String) throws(JournalFileError) -> String {
        let value = try require(name)
        guard case .string(let text) = value else { throw wrong(name, value, wanted: "a text") }
        return text
    }

    mutating func optionalString(_ name: String) throws(JournalFileError) -> String? {
        has(name) ? try string(name) : nil
    }

    // MARK: Numbers

    mutating func integer(_ name: String) throws(JournalFileError) -> Int {
        let value = try require(name)
        switch value {
        case .integer(let number): return number
        case .number(let number) where number == number.rounded() && number.magnitude < 9e15:
            return Int(number)
        default: throw wrong(name, value, wanted: "a whole number")
        }
    }

    mutating func number(_ name: String) throws(JournalFileError) -> Double {
        let value = try require(name)
        switch value {
        case .integer(let number): return Double(number)
        case .number(let number): return number
        default: throw wrong(name, value, wanted: "a number")
        }
    }

    mutating func optionalNumber(_ name: String) throws(JournalFileError) -> Double? {
        has(name) ? try number(name) : nil
    }

    mutating func bool(_ name: String) throws(JournalFileError) -> Bool {
        let value = try require(name)
        guard case .bool(let answer) = value else { throw wrong(name, value, wanted: "true or false") }
        return answer
    }

    mutating func optionalBool(_ name: String) throws(JournalFileError) -> Bool? {
        has(name) ? try bool(name) : nil
    }

    // MARK: Lists and objects

    mutating func array(_ name: String) throws(JournalFileError) -> [JSONValue] {
        let value = try require(name)
        guard case .array(let values) = value else { throw wrong(name, value, wanted: "a list") }
        return values
    }

    mutating func strings(_ name: String) throws(JournalFileError) -> [String] {
        var texts: [String] = []
        for value in try array(name) {
            guard case .string(let text) = value else { throw wrong(name, value, wanted: "a list of texts") }
            texts.append(text)
        }
        return texts
    }

    mutating func object(_ name: String) throws(JournalFileError) -> ObjectReader {
        try ObjectReader(require(name), path: key(name))
    }

    mutating func optionalObject(_ name: String) throws(JournalFileError) -> ObjectReader? {
        has(name) ? try object(name) : nil
    }

    // MARK: Quantities and words

    /// What a constructor makes of a value; its refusal becomes an error at the key.
    func quantity<Value>(
        _ name: String, _ make: () throws(QuantityError) -> Value
    ) throws(JournalFileError) -> Value {
        do {
            return try make()
        } catch {
            switch error {
            case .outOfRange(let quantity, let allowed):
                throw JournalFileError(
                    key: key(name), reason: "no \(quantity) can have this value", advice: "give \(allowed)")
            case .malformed(let quantity, let wanted):
                throw JournalFileError(
                    key: key(name), reason: "this is no \(quantity)", advice: "give \(wanted)")
            }
        }
    }

    /// A word of a closed list.
    func word<Word: RawRepresentable & CaseIterable>(
        _ text: String, _ name: String, _ type: Word.Type
    ) throws(JournalFileError) -> Word where Word.RawValue == String {
        guard let word = Word(rawValue: text) else {
            throw unknown(text, name, known: Word.allCases.map(\.rawValue))
        }
        return word
    }

    func unknown(_ text: String, _ name: String, known: [String]) -> JournalFileError {
        JournalFileError(
            key: key(name), reason: "\"\(text)\" is not known",
            advice: "give \(known.joined(separator: ", "))")
    }

    mutating func word<Word: RawRepresentable & CaseIterable>(
        _ name: String, _ type: Word.Type
    ) throws(JournalFileError) -> Word where Word.RawValue == String {
        try word(string(name), name, type)
    }

    mutating func optionalWord<Word: RawRepresentable & CaseIterable>(
        _ name: String, _ type: Word.Type
    ) throws(JournalFileError) -> Word? where Word.RawValue == String {
        has(name) ? try word(name, type) : nil
    }

    mutating func optionalPain(_ name: String) throws(JournalFileError) -> Pain? {
        guard has(name) else { return nil }
        let score = try integer(name)
        return try quantity(name) { () throws(QuantityError) in try Pain(score) }
    }

    mutating func pain(_ name: String) throws(JournalFileError) -> Pain {
        let score = try integer(name)
        return try quantity(name) { () throws(QuantityError) in try Pain(score) }
    }

    mutating func optionalEffort(_ name: String) throws(JournalFileError) -> Effort? {
        guard has(name) else { return nil }
        let score = try integer(name)
        return try quantity(name) { () throws(QuantityError) in try Effort(score) }
    }

    mutating func stiffness(_ name: String) throws(JournalFileError) -> Stiffness {
        let minutes = try integer(name)
        return try quantity(name) { () throws(QuantityError) in try Stiffness(minutes: minutes) }
    }

    mutating func day(_ name: String) throws(JournalFileError) -> Day {
        let text = try string(name)
        return try quantity(name) { () throws(QuantityError) in try Day(text) }
    }
}
