import Answers
import JournalFiles
import Quantities
import Rehab
import Stores

/// Why a command stops: what happened, where, and what to do, with the exit code that says who must act.
struct Failure: Error {
    let status: ExitStatus
    let what: String
    let place: String
    let advice: String

    init(_ status: ExitStatus, _ what: String, at place: String = "", do advice: String) {
        self.status = status
        self.what = what
        self.place = place
        self.advice = advice
    }

    init(_ error: StoreError) {
        let status: ExitStatus =
            switch error.blame {
            case .data: .badData
            case .missing: .noSuchFile
            case .writing: .cannotWrite
            case .ourselves: .ourFault
            }
        self.init(status, error.what, at: error.place, do: error.advice)
    }

    /// Something that was typed as an option.
    init(_ fault: TypedFault, option: String) {
        self.init(.badData, fault.what, at: option, do: fault.advice)
    }

    init(_ fault: ProgramFault) {
        self.init(
            .ourFault, "the built-in program is broken: \(fault.reason)",
            at: fault.path.joined(separator: "."),
            do: "report this with the version of springback")
    }

    /// One line for standard error.
    var line: String {
        let sentence = (place.isEmpty ? what : "\(place): \(what)").printable
        return "springback: \(sentence)\n  \(advice)"
    }

    /// The same as JSON for standard output.
    var json: JSONValue {
        [
            "error": [
                "code": .integer(Int(status.rawValue)), "what": .string(what), "where": .string(place),
                "do": .string(advice),
            ]
        ]
    }
}

/// Runs something that refuses a value, naming the option it came from.
func checked<Value>(_ option: String, _ body: () throws(QuantityError) -> Value) throws(Failure) -> Value {
    do {
        return try body()
    } catch {
        throw Failure(TypedFault(error), option: option)
    }
}

/// Reads something that was typed, naming the option it came from.
func read<Value>(_ option: String, _ body: () throws(TypedFault) -> Value) throws(Failure) -> Value {
    do {
        return try body()
    } catch {
        throw Failure(error, option: option)
    }
}

/// Runs something on a store, as a failure of the command.
func stored<Value>(_ body: () async throws(StoreError) -> Value) async throws(Failure) -> Value {
    do {
        return try await body()
    } catch {
        throw Failure(error)
    }
}
