import Answers
import Hummingbird
import HummingbirdCore
import Journal
import JournalFiles
import Quantities
import Rehab
import Stores

/// `GET /api/v1/runs`: the document of the command `runs`, with `from`, `to`, `kind`, `last` and `all=true` as its
/// options; `GET /api/v1/runs/{id}`: the document of `run`.
struct RunsAPI<Store: JournalStore> {
    let desk: Desk<Store>

    func add(to router: Router<AppContext>) {
        router.get("/api/v1/runs") { request, _ in
            let selection = try RunSelection(request.uri.queryParameters)
            let standing = try await desk.standing()
            guard let answer = standing.answer, let doses = standing.ledger else { throw DeskError.noProfile }
            let lines = selection.lines(of: answer.timeline, state: answer.state, doses: doses)
            return Response.json(.array(lines.map(\.json)))
        }
        router.get("/api/v1/runs/{id}") { _, context in
            let standing = try await desk.standing()
            guard let answer = standing.answer, let doses = standing.ledger else { throw DeskError.noProfile }
            let (entry, run) = try answer.run(context.parameters.require("id"))
            let shown = RunAnswer(
                entry, run, state: answer.state, doses: doses, samples: try await desk.samples(of: run))
            return Response.json(shown.json)
        }
    }
}

extension RunSelection {
    /// - Throws: a problem that names the parameter.
    fileprivate init(_ parameters: FlatDictionary<Substring, Substring>) throws(Problem) {
        self.init()
        let from = try Self.day("from", parameters) ?? .earliest
        let to = try Self.day("to", parameters) ?? .latest
        guard from <= to else { throw .badParameter("from", do: "give a day no later than that of `to`") }
        days = from...to
        for name in parameters[values: "kind"] {
            guard let kind = RunKind(rawValue: String(name)) else {
                let names = RunKind.allCases.map(\.rawValue).joined(separator: ", ")
                throw .badParameter("kind", do: "give one of \(names)")
            }
            kinds.insert(kind)
        }
        if let text = parameters["last"] {
            guard let count = Int(text), (1...1_000_000).contains(count) else {
                throw .badParameter("last", do: "give a whole number from 1 to 1000000")
            }
            last = count
        }
        switch parameters["all"] {
        case nil, "false": break
        case "true": withOthers = true
        default: throw .badParameter("all", do: "give true or false")
        }
    }

    private static func day(
        _ name: Substring, _ parameters: FlatDictionary<Substring, Substring>
    ) throws(Problem) -> Day? {
        guard let text = parameters[name] else { return nil }
        guard let day = try? Day(String(text)) else {
            throw .badParameter(String(name), do: "give a day as 2027-01-31")
        }
        return day
    }
}

extension Problem {
    /// A parameter of an address with a value that is not taken.
    static func badParameter(_ name: String, do advice: String) -> Problem {
        .malformed(
            "The parameter \(name) has a value that is not taken.",
            do: advice.prefix(1).uppercased() + advice.dropFirst() + ".")
    }
}
