import Journal
import Quantities
import Rehab
import VignetteFiles

/// An expectation whose rules are known to exist.
struct ExpectedDay {
    /// How far an allowance may be off, in km; a little more, so that 0.05 itself passes whatever the rounding.
    static let tolerance = 0.05 + 1e-9

    let expectation: Expectation
    private let reasons: [RuleID]
    private let noReasons: [RuleID]

    init(_ expectation: Expectation, of vignette: Vignette) throws(VignetteFileError) {
        func rules(_ ids: [String], _ key: String) throws(VignetteFileError) -> [RuleID] {
            try ids.map { id throws(VignetteFileError) in
                if let rule = RuleID(id) { return rule }
                throw VignetteFileError(
                    file: vignette.file, line: expectation.line, column: 1,
                    reason: "\(key): there is no rule `\(id)`")
            }
        }
        self.expectation = expectation
        reasons = try rules(expectation.reasons, "reasons")
        noReasons = try rules(expectation.noReasons, "no_reasons")
    }

    func failures(in decision: Decision?, file: String) -> [Failure] {
        var given: [RuleID] = []
        for reason in decision?.reasons ?? [] where !given.contains(reason.rule) { given.append(reason.rule) }
        var failures: [Failure] = []
        func fail(_ key: String, wanted: String, got: String) {
            failures.append(
                Failure(
                    file: file, line: expectation.line, day: expectation.day, key: key, wanted: wanted,
                    got: got,
                    reasons: given.map(\.text)))
        }
        guard let decision else {
            fail("decision", wanted: "an answer", got: "none")
            return failures
        }
        if let light = expectation.light, light != decision.light.name {
            fail("light", wanted: light, got: decision.light.name)
        }
        if let phase = expectation.phase, phase != decision.phase {
            fail("phase", wanted: phase.name, got: decision.phase.name)
        }
        for rule in reasons where !given.contains(rule) {
            fail("reasons", wanted: rule.text, got: "not given")
        }
        for rule in noReasons where given.contains(rule) {
            fail("no_reasons", wanted: "no \(rule.text)", got: "given")
        }
        for ladder in expectation.allows where !decision.allows(ladder) {
            fail("allows", wanted: ladder.name, got: "closed")
        }
        for ladder in expectation.forbids where decision.allows(ladder) {
            fail("forbids", wanted: "no \(ladder.name)", got: "open")
        }
        for rung in expectation.rungs {
            let standing = decision.rungs[rung.ladder.rawValue]
            if standing != rung { fail("rungs", wanted: rung.text, got: standing.text) }
        }
        if let wanted = expectation.runMaxKm {
            let got = decision.run.maxKilometres
            if (got - wanted).magnitude > ExpectedDay.tolerance {
                fail("run_max_km", wanted: "\(wanted)", got: "\((got * 1000).rounded() / 1000)")
            }
        }
        return failures
    }
}
