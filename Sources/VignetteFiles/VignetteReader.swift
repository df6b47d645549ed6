import Journal
import ProgramFiles
import Quantities

/// Turns the tree of a document into a vignette.
struct VignetteReader {
    let file: String
    let rungs: [Ladder: Int]

    func vignette(_ root: YAMLNode) throws(YAMLFault) -> Vignette {
        let table = try YAMLTable(
            root, "a vignette", keys: ["vignette", "says", "runner", "journal", "expect"])
        let name = try table["vignette"].text("vignette")
        let says = try table["says"].text("says")
        let (profile, begins) = try runner(table["runner"])
        let journal = try YAMLTable(table["journal"], "journal")
        var days: [(days: [Day], row: YAMLNode.Row)] = []
        for row in journal.rows { days.append((try self.days(row), row)) }
        guard let earliest = days.lazy.compactMap(\.days.first).min() else {
            throw journal.node.fault("the journal is empty; name at least one day, such as 2027-01-04: {}")
        }
        let first = begins ?? earliest
        var entries = try measured(journal.node, try EntryList(first: first, profile: profile))
        for (days, row) in days { try append(row.value, on: days, to: &entries) }
        let expectations = try expectations(table["expect"], from: first)
        return Vignette(
            name: name, says: says, file: file, profile: profile, entries: entries.all,
            expectations: expectations)
    }

    /// The days of a row: a day, `FIRST..LAST`, or `FIRST..LAST/N`; rising, at least one.
    func days(_ row: YAMLNode.Row) throws(YAMLFault) -> [Day] {
        func fault(_ reason: String) -> YAMLFault { YAMLFault(reason, at: row.keyPlace) }
        func day(_ text: Substring) throws(YAMLFault) -> Day {
            do {
                return try Day(String(text))
            } catch .malformed {
                throw fault(
                    "`\(row.key.prefix(60))` is no day; write 2027-01-04, 2027-01-04..2027-01-10 or 2027-01-04..2027-01-10/2"
                )
            } catch {
                throw fault("`\(text.prefix(40))` is not in the calendar")
            }
        }
        guard let dots = row.key.firstRange(of: "..") else { return [try day(row.key[...])] }
        let first = try day(row.key[..<dots.lowerBound])
        let parts = row.key[dots.upperBound...].split(separator: "/", omittingEmptySubsequences: false)
        let last = try day(parts[0])
        var step = 1
        if parts.count > 1 {
            guard parts.count == 2, let every = Int(parts[1]), every >= 1, "\(every)" == parts[1] else {
                throw fault("after the slash stands how many days apart, such as /2 for every second day")
            }
            step = every
        }
        guard first <= last else {
            throw fault("the range is backwards: \(first.text) is after \(last.text)")
        }
        guard last - first <= VignetteReader.longestRange else {
            throw fault("the range is longer than 20 years")
        }
        return stride(from: 0, through: last - first, by: step).map { first + $0 }
    }

    /// Days in 20 years.
    static let longestRange = 7305

    /// A rung by its name, which must be in the program.
    func rung(_ node: YAMLNode, on ladders: [Ladder]) throws(YAMLFault) -> RungName {
        let names = ladders.map { "\($0.letter)1 to \($0.letter)\(rungs[$0] ?? 1)" }.joined(separator: ", ")
        guard let rung = RungName(try node.text("rung")), ladders.contains(rung.ladder),
            rung.number <= rungs[rung.ladder] ?? 0
        else {
            throw node.fault("there is no rung \(node.kind) here; there are \(names)")
        }
        return rung
    }

    func phase(_ node: YAMLNode) throws(YAMLFault) -> Phase {
        let name = try node.choice("phase", of: Phase.allCases.map(\.name))
        guard let phase = Phase(name: name) else { throw node.fault("there is no phase `\(name)`") }
        return phase
    }

    func ladder(_ node: YAMLNode) throws(YAMLFault) -> Ladder {
        let name = try node.choice("ladder", of: Ladder.allCases.map(\.name))
        guard let ladder = Ladder(name: name) else { throw node.fault("there is no ladder `\(name)`") }
        return ladder
    }

    func pain(_ node: YAMLNode) throws(YAMLFault) -> Pain {
        let score = try node.integer("pain")
        return try measured(node, try Pain(score))
    }

    func day(_ node: YAMLNode) throws(YAMLFault) -> Day {
        let text = try node.text("day")
        return try measured(node, try Day(text))
    }

    func flag(_ node: YAMLNode) throws(YAMLFault) -> Flag {
        try node.choice("flag", Flag.self)
    }

    /// Makes a value whose constructor says what it may be, and adds where it stands.
    func measured<Value>(
        _ node: YAMLNode, _ make: @autoclosure () throws(QuantityError) -> Value
    ) throws(YAMLFault) -> Value {
        do {
            return try make()
        } catch {
            switch error {
            case .outOfRange(let quantity, let allowed):
                throw node.fault("\(quantity) is \(allowed), not \(node.kind)")
            case .malformed(let quantity, let wanted):
                throw node.fault("\(quantity) is written \(wanted), not \(node.kind)")
            }
        }
    }
}

/// The entries of a vignette as they are listed, with ids made from a counter.
struct EntryList {
    /// More than two hundred rows of a year; a handful of rows must not fill the memory.
    static let most = 100_000

    private(set) var all: [Entry] = []
    private let at: Instant
    /// The runner as last told; a change is told onto it.
    private(set) var profile: Profile

    init(first: Day, profile: Profile) throws(QuantityError) {
        self.profile = profile
        at = try Instant(milliseconds: 0)
        append(.profile(profile), on: first)
    }

    mutating func append(_ event: Event, on day: Day, side: Side? = nil) {
        if case .profile(let changed) = event { profile = changed }
        let id = EntryID(at: at, randomHigh: 0, randomLow: UInt64(all.count + 1))
        all.append(Entry(id: id, day: day, at: at, offset: .utc, side: side, event: event))
    }
}
