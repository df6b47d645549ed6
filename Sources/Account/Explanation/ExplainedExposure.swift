import Evidence
public import Journal
public import Quantities
import Rehab
public import Tendon

/// What was done on one of the days before a bad morning, and how much of the load of those days it was.
public struct ExplainedExposure: Sendable {
    public let entry: EntryID
    public let day: Day
    public let what: What
    /// In easy kilometres; nil where it is not known, which is never nothing.
    public let dose: PeakDose?
    /// Its part of all known doses of those days, those longer ago counting less: 0 to 1; nil without a dose.
    public private(set) var share: Double?
    /// What was new about it.
    public let novelties: [Novelty]
    /// Whether the rules lay the morning to it.
    public let isBlamed: Bool
    /// What is left of its dose on that morning; nil without a dose.
    private let remaining: Double?

    public enum What: Sendable {
        /// A run, its kind, and its dose; nil where nothing tells how the runner runs.
        case run(Run, RunKind, DoseLedger.RunDose?)
        case strength(StrengthSession)
        case plyo(PlyoSession)
        case hopTest(TendonTest)
    }

    /// Whether it stores energy in the tendon: hops, fast running, hills, a race.
    public var storesEnergy: Bool {
        switch what {
        case .run(_, let kind, _): kind != .easy
        case .plyo, .hopTest: true
        case .strength: false
        }
    }

    /// Worst pain during it; nil is unknown, or hidden by a painkiller.
    public var pain: Pain? {
        switch what {
        case .run(let run, _, _): run.masked ? nil : run.pain
        case .strength(let session): session.masked ? nil : session.pain
        case .plyo(let session): session.masked ? nil : session.pain
        case .hopTest: nil
        }
    }

    /// Whether it may be called a likely cause: it stores energy, or something about it was new.
    public var standsOut: Bool { storesEnergy || !novelties.isEmpty }

    /// The exposures of the days before a morning, the largest share first, those without a dose last.
    static func all(
        in past: RunningPast, state: State, blamed: Set<EntryID>, memory: LoadMemory
    ) -> [ExplainedExposure] {
        var rungs = PricedRungs(state.program, easy: past.ledger.easy, memory: memory)
        var found = past.window.compactMap {
            ExplainedExposure($0, past, state, isBlamed: blamed.contains($0.id), memory, &rungs)
        }
        let total = found.reduce(0) { $0 + ($1.remaining ?? 0) }
        if total > 0 {
            for place in found.indices { found[place].share = found[place].remaining.map { $0 / total } }
        }
        return found.sorted { left, right in
            let (first, second) = (left.share ?? -1, right.share ?? -1)
            return first != second ? first > second : left.entry > right.entry
        }
    }

    private init?(
        _ entry: Entry, _ past: RunningPast, _ state: State, isBlamed: Bool, _ memory: LoadMemory,
        _ rungs: inout PricedRungs
    ) {
        guard entry.event.isExposure else { return nil }
        self.entry = entry.id
        day = entry.day
        self.isBlamed = isBlamed
        let earlier = past.earlier(than: entry)
        var price = PricedRungs.Price()
        switch entry.event {
        case .run(let run):
            let known = past.dose(of: entry)
            let kind = known?.kind ?? state.kind(of: run, on: entry.day)
            what = .run(run, kind, known)
            price.dose = known.map { PeakDose($0.dose) }
            if let known, let easy = past.ledger.easy {
                price.easyKilometres = memory.easyKilometres(known.load, easy: easy)
            }
            novelties = Novelty.all(of: run, kind, dose: known?.dose.central, after: earlier)
        case .strength(let session):
            what = .strength(session)
            let rung = session.intent == .tendon ? session.rung.map { RungName(.strength, $0) } : nil
            if let rung { price = rungs.price(of: rung) }
            novelties = rung.map { Novelty.all(of: $0, after: earlier) } ?? []
        case .plyo(let session):
            what = .plyo(session)
            let rung = RungName(.plyo, session.rung)
            price = rungs.price(of: rung)
            novelties = Novelty.all(of: rung, after: earlier)
        case .test(let test):
            what = .hopTest(test)
            novelties = []
        default:
            return nil
        }
        dose = price.dose
        remaining = price.easyKilometres.map { $0 * memory.weight(days: past.day - entry.day) }
    }
}

extension Event {
    /// Whether it may explain a morning: a run, a session, or a test that hopped.
    var isExposure: Bool {
        switch self {
        case .run(let run): run.isRun
        case .strength, .plyo: true
        case .test(let test): test.hopsDouble != nil || test.hopsSingle != nil
        default: false
        }
    }
}
