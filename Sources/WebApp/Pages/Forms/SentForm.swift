import Answers
import Hummingbird
import Journal
import Quantities

/// A form as it was sent: reads its fields, and remembers what is wrong with each.
struct SentForm: Sendable {
    let fields: [String: String]
    /// A sentence for each field that cannot be taken.
    private(set) var faults: [String: String] = [:]
    private let words: PageWords

    /// - Parameter words: those of the group `form`.
    init(_ fields: [String: String], words: PageWords) {
        self.fields = fields
        self.words = words
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

    /// Says what is wrong with a field, by a sentence of the group `form`; the first fault stays.
    mutating func blame(_ name: String, _ fault: String, _ values: KeyValuePairs<String, String> = [:]) {
        faults[name] = faults[name] ?? words(fault, values)
    }

    mutating func blame(_ name: String, _ fault: TypedFault) {
        faults[name] = faults[name] ?? "\(fault.what.asSentence) \(fault.advice.asSentence)"
    }

    /// A value that must be there.
    mutating func required<Value>(_ name: String, _ value: Value?) -> Value? {
        if value == nil { blame(name, "needed") }
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
        guard let text = text(name) else { return nil }
        let word = Word(rawValue: text)
        if word == nil { blame(name, "notOffered") }
        return word
    }

    mutating func whole(_ name: String) -> Int? {
        guard let text = text(name) else { return nil }
        let number = Int(text)
        if number == nil { blame(name, "notWhole") }
        return number
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

    /// A distance with its unit, or in the units of the runner.
    mutating func distance(_ name: String, _ units: Units) -> Distance? {
        read(name) { text throws(TypedFault) in try TypedMeasure.distance(text, units: units) }
    }

    /// A body mass with its unit, or in the units of the runner.
    mutating func mass(_ name: String, _ units: Units) -> Mass? {
        read(name) { text throws(TypedFault) in try TypedMeasure.mass(text, units: units) }
    }

    /// Minutes, or a time as a watch shows it.
    mutating func time(_ name: String) -> TimeSpan? {
        guard let text = text(name) else { return nil }
        guard let minutes = TypedNumber.minutes(text) else {
            blame(name, "noTime")
            return nil
        }
        return quantity(name) { () throws(QuantityError) in try TimeSpan(minutes: minutes) }
    }

    mutating func day(_ name: String) -> Day? {
        read(name) { text throws(TypedFault) in try typed { () throws(QuantityError) in try Day(text) } }
    }

    /// A day that is not to come.
    mutating func day(_ name: String, upTo today: Day) -> Day? {
        guard let day = day(name) else { return nil }
        guard day <= today else {
            blame(name, "future")
            return nil
        }
        return day
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

extension PageMaker {
    /// A form that was sent to one of the pages.
    func form(of request: Request, _ limits: AppConfiguration.Limits) async throws -> SentForm {
        SentForm(try await FormReader.form(of: request, limits), words: words(of: "form"))
    }
}
