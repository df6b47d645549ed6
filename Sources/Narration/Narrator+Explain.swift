public import Account
import Evidence
import Journal
public import Quantities
public import Rehab
import Tendon

/// What led to a bad morning, in words: each part a few sentences, the cause first.
public struct ExplanationText: Sendable, Equatable {
    /// Which morning, and how it was.
    public let headline: String
    /// What it most likely comes from, why that was dear, and what else was done.
    public let cause: [String]
    /// What else was going on.
    public let life: [String]
    /// What it probably does not come from.
    public let unlikely: [String]
    /// What is open today, and the way back to what the morning most likely comes from.
    public let instead: String
    /// How far all of that is to be trusted.
    public let notice: String
}

extension Narrator {
    /// What led to a bad morning, and the way back.
    public func explanation(_ explanation: Explanation, _ way: WayBack) -> ExplanationText {
        ExplanationText(
            headline: headline(explanation), cause: cause(explanation),
            life: explanation.circumstances.map { circumstance($0, on: explanation.day) },
            unlikely: explanation.unlikely.map { self.unlikely($0) },
            instead: instead(way),
            notice: notice(explanation.memory))
    }

    /// Why there is nothing to explain: a morning that was settled, or one that nobody knows.
    ///
    /// - Parameter morning: the check-in of the day; nil when there was none.
    public func unexplained(_ morning: SeenMorning?, on day: Day) -> String {
        let date = "\(friendlyDay(day)) \(day.year)"
        guard let morning else {
            return "\(date): no check-in, so nobody knows how the tendon took the days before."
        }
        let reading = "pain \(morning.reading.pain.score) and \(morning.reading.stiffness.minutes) min stiff"
        guard morning.response == .settled else {
            return "\(date): \(reading) under a painkiller, which may hide more: a morning nobody knows, and"
                + " nothing can be laid to any session."
        }
        return "\(date) was settled: \(reading), close to your usual. What was done the days before was"
            + " tolerated; there is nothing to explain."
    }

    /// Said where no morning was ever bad.
    public var noBadMorning: String {
        "No morning of this journal was flared or unsettled: there is nothing to explain."
    }

    private func headline(_ explanation: Explanation) -> String {
        let day = explanation.day
        let sides = explanation.mornings.map { seen in
            let limp = seen.reading.limping ? ", limping" : ""
            let masked = seen.reading.masked ? ", and that under a painkiller" : ""
            return "\(Words.achilles(seen.side)), pain \(seen.reading.pain.score) and"
                + " \(seen.reading.stiffness.minutes) min stiff (usual \(DecimalText.short(seen.usualPain)) and"
                + " \(DecimalText.short(seen.usualStiffness)))\(limp)\(masked)"
        }
        let isFlare = explanation.mornings.contains { $0.response == .flared }
        return "\(friendlyDay(day)) \(day.year), \(isFlare ? "a flare" : "unsettled"):"
            + " \(sides.joined(separator: "; "))."
    }

    private func cause(_ explanation: Explanation) -> [String] {
        var lines: [String]
        if let suspect = explanation.suspect {
            lines = [likely(suspect)]
            if let price = price(suspect, explanation) { lines.append(price) }
        } else {
            lines = [nothing(explanation)]
        }
        if let blamed = explanation.blamed, blamed.entry != explanation.suspect?.entry {
            lines.append("The rules, which look at the day before, lay it to \(exposure(blamed)).")
        }
        return lines + others(explanation)
    }

    private func nothing(_ explanation: Explanation) -> String {
        let days = Numbers.explainDays.value
        let more = explanation.unlisted > 0 ? ["\(explanation.unlisted) more"] : []
        let done = Words.list(explanation.listed.map { exposure($0) } + more)
        let what: String
        if explanation.exposures.isEmpty {
            what = "no run and no session was logged in the \(days) days before"
        } else if explanation.exposures.contains(where: { $0.standsOut }) {
            what = "\(done); what of it was fast, hilly or new weighs little by now"
        } else {
            what = "\(done); nothing of it was fast, hilly or new"
        }
        let end =
            explanation.circumstances.contains { $0.isLife }
            ? "What else went on may tell more."
            : "A tendon can flare for reasons nobody logs; a note on such days helps the next time."
        return "Nothing in your training stands out: \(what). \(end)"
    }

    /// What else stores energy or was new, and what has no known dose.
    private func others(_ explanation: Explanation) -> [String] {
        let others = explanation.listed.filter {
            $0.entry != explanation.suspect?.entry && $0.standsOut
        }
        let more =
            explanation.unlisted > 0 && explanation.suspect != nil
            ? ["And \(explanation.unlisted) more of these days, which weigh less or have no known dose."] : []
        return others.map { other in
            let share = other.share.map { "\(part($0)) of the dose of these days" } ?? "dose not known"
            let new = other.novelties.isEmpty ? "" : "; \(news(other.novelties))"
            return "Also \(exposure(other)): \(share)\(new). [D]"
        } + more
    }

    /// How far it is to be trusted, and what of the shares is the runner's own.
    private func notice(_ memory: LoadMemory) -> String {
        let halfLife =
            memory.isHalfLifeOwn
            ? "your own half-life of \(DecimalText.oneDecimal(memory.halfLife)) days" : nil
        let exponent =
            memory.isExponentOwn ? "your own exponent of \(DecimalText.oneDecimal(memory.exponent))" : nil
        let own = [halfLife, exponent].compactMap { $0 }
        let learned = own.isEmpty ? "" : " Shares count with \(Words.list(own))."
        return "\"Most likely\" is read off your journal, no proof; a bad morning is not damage.\(learned)"
    }
}

extension Circumstance {
    /// Whether it is something that may have loaded or bothered the tendon.
    fileprivate var isLife: Bool {
        switch self {
        case .note, .walk, .race, .flag: true
        case .masked, .missing, .more: false
        }
    }
}
