import Answers
import Hummingbird
import HummingbirdCore
import Journal
import Quantities

/// What part of the list of runs is asked for, as it stands in an address.
struct RunsQuery: Equatable {
    /// What is listed.
    enum Choice: Equatable {
        case runs
        case kind(RunKind)
        /// What is no run: cross-training.
        case others
    }

    var choice = Choice.runs
    /// Days before this one; nil from the newest on.
    var before: Day?

    init(choice: Choice = .runs, before: Day? = nil) {
        self.choice = choice
        self.before = before
    }

    /// - Throws: a problem for a kind or a day there is not.
    init(_ parameters: FlatDictionary<Substring, Substring>) throws(Problem) {
        if let name = parameters["kind"] {
            if name == "other" {
                choice = .others
            } else {
                guard let kind = RunKind(rawValue: String(name)) else {
                    throw .malformed("There is no such kind of run.", do: "Choose one on the page of runs.")
                }
                choice = .kind(kind)
            }
        }
        if let text = parameters["before"] {
            guard let day = try? Day(String(text)) else {
                throw .malformed(
                    "The day is no day of the calendar.", do: "Write it as 2027-01-31, or leave it out.")
            }
            before = day
        }
    }

    /// The address of this part of the list.
    var path: String {
        var parts: [String] = []
        switch choice {
        case .runs: break
        case .kind(let kind): parts.append("kind=\(kind.rawValue)")
        case .others: parts.append("kind=other")
        }
        if let before { parts.append("before=\(before.text)") }
        return parts.isEmpty ? "/runs" : "/runs?\(parts.joined(separator: "&"))"
    }
}
