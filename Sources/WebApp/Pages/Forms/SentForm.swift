import Answers
import Hummingbird
import Journal
import Quantities

/// A form as it was sent: reads its fields, and remembers what is wrong with each.
struct SentForm: Sendable {
    let fields: [String: String]
    /// A sentence for each field that cannot be taken.
    private(set) var faults: [String: String] = [:]

    init(_ fields: [String: String]) { self.fields = fields }

    init(of request: Request, _ limits: AppConfiguration.Limits) async throws {
        self.init(try await FormReader.form(of: request, limits))
    }

    var isSound: Bool { faults.isEmpty }

    /// What a field says, without blanks around it; nil when it is missing or empty.
    func text(_ name: String) -> String? {
        guard let text = fields[name]?.withoutBlanksAround, !text.isEmpty else { return nil }
        return text
    }

    /// Whether a box was ticked.
    func isTicked(_ name: String) -> Bool { fields[name] != nil }

    /// The id a form was made with, by which it is known when it comes twice.
    ///
    /// - Throws: a problem where there is none: such a form is not ours.
    func id(_ name: String = "id") throws(Problem) -> EntryID {
        guard let text = text(name), let id = try? EntryID(text), id.isVersion7 else {
            throw .malformed("The form lost its id.", do: "Load the page again and send it once more.")
        }
        return id
    }

    // MARK: Faults

    /// Says what is wrong with a field; the first fault stays.
    mutating func blame(_ name: String, _ sentence: String) {
        faults[name] = faults[name] ?? sentence
    }

    mutating func blame(_ name: String, _ fault: TypedFault) {
        blame(name, "\(fault.what.asSentence) \(fault.advice.asSentence)")
    }

    /// What a field that was left open is told.
    static let needed = "This one is needed."

    /// A value that must be there.
    mutating func required<Value>(_ name: String, _ value: Value?) -> Value? {
        if value == nil { blame(name, Self.needed) }
        return value
    }

    // MARK: Values

    /// Reads a field where it was filled in.
    mutating func read<Value>(
        _ name: String, _ make: (String) throws(TypedFault) -> Value
    ) -> Value? {
        guard let text = text(name) else { return nil }
        do {
            return try make(text)
        } catch {
            blame(name, error)
            return nil
        }
    }

    /// A word of a list; nil for an empty field.
    mutating func word<Word: RawRepresentable>(_ name: String, _: Word.Type = Word.self) -> Word?
    where Word.RawValue == String {
        read(name) { text throws(TypedFault) in
            guard let word = Word(rawValue: text) else {
                throw TypedFault("this cannot be chosen", do: "choose one of those offered")
            }
            return word
        }
    }

    mutating func whole(_ name: String) -> Int? {
        read(name) { text throws(TypedFault) in
            guard let number = Int(text) else {
                throw TypedFault("this is no whole number", do: "write it in digits")
            }
            return number
        }
    }

    mutating func pain(_ name: String) -> Pain? {
        guard let score = whole(name) else { return nil }
        return quantity(name) { () throws(QuantityError) in try Pain(score) }
    }

    mutating func effort(_ name: String) -> Effort? {
        guard let score = whole(name) else { return nil }
        return quantity(name) { () throws(QuantityError) in try Effort(score) }
    }

    mutating func stiffness(_ name: String) -> Stiffness? {
        guard let minutes = whole(name) else { return nil }
        return quantity(name) { () throws(QuantityError) in try Stiffness(minutes: minutes) }
    }

    /// Yes or no; nil for neither.
    func yesNo(_ name: String) -> Bool? {
        switch fields[name] {
        case "yes": true
        case "no": false
        default: nil
        }
    }

    /// A number with a point or a comma, as a quantity.
    mutating func decimal<Value>(
        _ name: String, _ make: (Double) throws(QuantityError) -> Value
    ) -> Value? {
        read(name) { text throws(TypedFault) in
            guard let number = TypedNumber.decimal(text) else {
                throw TypedFault("this is no number", do: "write it in digits, such as 7.5")
            }
            return try typed { () throws(QuantityError) in try make(number) }
        }
    }

    /// A day that is not to come.
    mutating func day(_ name: String, upTo today: Day) -> Day? {
        read(name) { text throws(TypedFault) in
            let day = try typed { () throws(QuantityError) in try Day(text) }
            guard day <= today else {
                throw TypedFault("this day is in the future", do: "give today or an earlier day")
            }
            return day
        }
    }

    private mutating func quantity<Value>(
        _ name: String, _ make: () throws(QuantityError) -> Value
    ) -> Value? {
        do {
            return try make()
        } catch {
            blame(name, TypedFault(error))
            return nil
        }
    }
}

extension String {
    /// With a capital at its beginning and a full stop at its end.
    var asSentence: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst() + (last == "." ? "" : ".")
    }
}
