import Testing
import VignetteFiles

/// A change to a good vignette that must be refused, where, and why.
struct BrokenVignette: CustomTestStringConvertible, Sendable {
    let says: String
    /// Text of the good vignette, and what stands there instead; the first occurrence is replaced.
    let replacing: String
    let with: String
    /// Lines from the beginning of the change to the line that must be named.
    var below = 0
    let reason: String

    var testDescription: String { says }

    static let good = """
        vignette: a-case
        says: A good one.
        runner:
          born: 1988
          sore: left
          site: midportion
          easy_pace: "5:30"
          intake: {pain: 2, stiffness: 10}
          start: {phase: load, strength: s4}
        journal:
          2027-01-04..2027-01-10/2: {morning: {pain: 1, stiffness: 5}}
          2027-01-05: {strength: {rung: s4, pain: 2, effort: 5}}
          2027-01-06: {run: {km: 8, min: 44, kind: easy}}
          2027-01-07: {test: {heel_raise: {left: 20, right: 22, pain: 1}, hops_single: {pain: 0}}}
          2027-01-08: {flag: {name: steroid, until: 2027-01-09}}
          2027-01-09: {clinician: {name: A. Physio, phase: bridge}, step_down: plyo, cleared: bone}
        expect:
          2027-01-10: {light: green, phase: load, reasons: [gate.days], rungs: {plyo: p2}}
          2027-01-11: {allows: [run], forbids: [hills], run_max_km: 8.8}
        """

    static let all: [BrokenVignette] = [
        BrokenVignette(
            says: "an unknown key", replacing: "says: A", with: "sayz: A",
            reason: "a vignette has no key `sayz`; did you mean `says`?"),
        BrokenVignette(
            says: "no expectations", replacing: "expect:\n  2027-01-10: {light",
            with: "expect: {}\nx:\n  y: {light",
            below: 1, reason: "a vignette has no key `x`"),
        BrokenVignette(
            says: "a strange runner", replacing: "born: 1988", with: "name: Ann",
            reason: "runner has no key `name`; its keys are born,"),
        BrokenVignette(
            says: "a runner without a site", replacing: "  site: midportion\n", with: "", below: -2,
            reason: "runner needs the key `site`"),
        BrokenVignette(
            says: "a runner from before", replacing: "born: 1988", with: "born: 1788",
            reason: "year of birth is 1900 to 2100, not `1788`"),
        BrokenVignette(
            says: "a runner born in words", replacing: "born: 1988", with: "born: long ago",
            reason: "year of birth is a whole number, such as 3, not `long ago`"),
        BrokenVignette(
            says: "a third side", replacing: "sore: left", with: "sore: middle",
            reason: "there is no sore side `middle`; it is one of left, right, both"),
        BrokenVignette(
            says: "a site misspelt", replacing: "site: midportion", with: "site: mid-portion",
            reason: "there is no site `mid-portion`; did you mean `midportion`?"),
        BrokenVignette(
            says: "a pace in seconds", replacing: "\"5:30\"", with: "330",
            reason: "pace is written m:ss a kilometre, such as 5:30, not `330`"),
        BrokenVignette(
            says: "a phase there is not", replacing: "phase: load", with: "phase: heal",
            reason: "there is no phase `heal`; it is one of settle, load, bridge, speed, keep"),
        BrokenVignette(
            says: "a rung there is not", replacing: "strength: s4}", with: "strength: s9}",
            reason: "there is no rung `s9` here; there are s1 to s8"),
        BrokenVignette(
            says: "a rung of another ladder", replacing: "rung: s4", with: "rung: p4",
            reason: "there is no rung `p4` here; there are s1 to s8"),
        BrokenVignette(
            says: "both ways of placing", replacing: "  start:", with: "  answers: {limping: true}\n  start:",
            below: 1,
            reason: "a runner is placed by `start` or by `answers`, not by both"),
        BrokenVignette(
            says: "a pain of 11", replacing: "morning: {pain: 1", with: "morning: {pain: 11",
            reason: "pain is 0 to 10, not `11`"),
        BrokenVignette(
            says: "a pain of -1", replacing: "rung: s4, pain: 2", with: "rung: s4, pain: -1",
            reason: "pain is 0 to 10, not `-1`"),
        BrokenVignette(
            says: "half a pain", replacing: "rung: s4, pain: 2", with: "rung: s4, pain: 2.5",
            reason: "pain is a whole number"),
        BrokenVignette(
            says: "an effort of 11", replacing: "effort: 5", with: "effort: 11",
            reason: "effort is 0 to 10, not `11`"),
        BrokenVignette(
            says: "stiffness for days", replacing: "stiffness: 5", with: "stiffness: 1441",
            reason: "stiffness is 0 to 1440 minutes, not `1441`"),
        BrokenVignette(
            says: "half a morning", replacing: "{pain: 1, stiffness: 5}", with: "{pain: 1}",
            reason: "morning needs the key `stiffness`"),
        BrokenVignette(
            says: "a side that is not sore", replacing: "{pain: 1, stiffness: 5}",
            with: "{right: {pain: 1, stiffness: 5}}", reason: "the right side of this runner is not sore"),
        BrokenVignette(
            says: "a side and all sides", replacing: "{pain: 1, stiffness: 5}",
            with: "{left: {pain: 1, stiffness: 5}, masked: true}", reason: "`masked` belongs to a side here"),
        BrokenVignette(
            says: "30 February", replacing: "2027-01-05:", with: "2027-02-30:",
            reason: "`2027-02-30` is not in the calendar"),
        BrokenVignette(
            says: "a day in another order", replacing: "2027-01-05:", with: "05.01.2027:",
            reason: "`05.01.2027` is no day; write 2027-01-04,"),
        BrokenVignette(
            says: "a range backwards", replacing: "2027-01-04..2027-01-10/2",
            with: "2027-01-10..2027-01-04/2",
            reason: "the range is backwards: 2027-01-10 is after 2027-01-04"),
        BrokenVignette(
            says: "a range of a lifetime", replacing: "2027-01-04..2027-01-10/2",
            with: "1988-01-04..2027-01-10/2",
            reason: "the range is longer than 20 years"),
        BrokenVignette(
            says: "a range of all time", replacing: "2027-01-04..2027-01-10/2",
            with: "1600-01-01..9999-12-31",
            reason: "the range is longer than 20 years"),
        BrokenVignette(
            says: "every zeroth day", replacing: "2027-01-10/2", with: "2027-01-10/0",
            reason: "after the slash stands how many days apart"),
        BrokenVignette(
            says: "two slashes", replacing: "2027-01-10/2", with: "2027-01-10/2/3",
            reason: "after the slash stands how many days apart"),
        BrokenVignette(
            says: "a day twice", replacing: "2027-01-06:", with: "2027-01-05:",
            reason: "`2027-01-05` stands here twice; keep one, or put both together in one row"),
        BrokenVignette(
            says: "an entry nobody knows", replacing: "{run:", with: "{swim:",
            reason: "a day has no key `swim`; its keys are morning,"),
        BrokenVignette(
            says: "a run without minutes", replacing: "km: 8, min: 44", with: "km: 8",
            reason: "run needs the key `min`"),
        BrokenVignette(
            says: "a run to the moon", replacing: "km: 8,", with: "km: 384400,",
            reason: "distance is 0 to 1000 km, not `384400`"),
        BrokenVignette(
            says: "a run back", replacing: "km: 8,", with: "km: -8,",
            reason: "distance is 0 to 1000 km, not `-8`"),
        BrokenVignette(
            says: "a run of no length", replacing: "km: 8,", with: "km: nan,",
            reason: "km is a number, such as 8 or 8.5"),
        BrokenVignette(
            says: "a kind of run nobody knows", replacing: "kind: easy", with: "kind: fartlek",
            reason: "there is no kind `fartlek`; it is one of easy, strides, tempo, intervals, hills, race"),
        BrokenVignette(
            says: "a run on a strength rung", replacing: "kind: easy", with: "rung: s4",
            reason: "there is no rung `s4` here; there are r1 to r7, v1 to v7, h1 to h4"),
        BrokenVignette(
            says: "raises beyond belief", replacing: "left: 20", with: "left: 201",
            reason: "left is 0 to 200, not 201"),
        BrokenVignette(
            says: "hops without pain", replacing: "hops_single: {pain: 0}", with: "hops_single: {}",
            reason: "hops_single needs the key `pain`"),
        BrokenVignette(
            says: "an empty test",
            replacing: "{test: {heel_raise: {left: 20, right: 22, pain: 1}, hops_single: {pain: 0}}}",
            with: "{test: {}}", reason: "a test is heel_raise, hops_double or hops_single"),
        BrokenVignette(
            says: "a flag nobody knows", replacing: "name: steroid", with: "name: steroids",
            reason: "there is no flag `steroids`; did you mean `steroid`?"),
        BrokenVignette(
            says: "a flag until never", replacing: "until: 2027-01-09", with: "until: never",
            reason: "day is written YYYY-MM-DD, not `never`"),
        BrokenVignette(
            says: "a clinician without a name", replacing: "name: A. Physio, ", with: "",
            reason: "clinician needs the key `name`"),
        BrokenVignette(
            says: "a step down from what", replacing: "step_down: plyo", with: "step_down: running",
            reason: "there is no ladder `running`; did you mean `run`?"),
        BrokenVignette(
            says: "a light nobody knows", replacing: "light: green", with: "light: blue",
            reason: "there is no light `blue`; it is one of green, waiting, amber, red, stop"),
        BrokenVignette(
            says: "a rung where another ladder stands", replacing: "rungs: {plyo: p2}",
            with: "rungs: {plyo: s2}",
            reason: "there is no rung `s2` here; there are p1 to p6"),
        BrokenVignette(
            says: "allowed and forbidden", replacing: "forbids: [hills]", with: "forbids: [run]",
            reason: "a session can't be both allowed and forbidden"),
        BrokenVignette(
            says: "reasons in a text", replacing: "reasons: [gate.days]", with: "reasons: gate.days",
            reason: "reasons is a list, such as [a, b], not `gate.days`"),
        BrokenVignette(
            says: "an expectation of nothing",
            replacing: "{allows: [run], forbids: [hills], run_max_km: 8.8}", with: "{}",
            reason: "nothing is expected here"),
        BrokenVignette(
            says: "an expectation before it begins", replacing: "2027-01-11: {allows",
            with: "2027-01-03: {allows",
            reason: "the runner begins later, on 2027-01-04"),
        BrokenVignette(
            says: "no YAML", replacing: "{flag: {name", with: "{flag: {{name", below: 1,
            reason: "this is no YAML"),
    ]
}

@Suite struct BrokenVignettesTests {
    @Test func theGoodOneIsRead() throws {
        #expect(try VignetteFile.read(text: BrokenVignette.good, file: "").expectations.count == 2)
    }

    @Test(arguments: BrokenVignette.all)
    func isRefusedWhereItIsBroken(broken: BrokenVignette) throws {
        let place = try #require(BrokenVignette.good.firstRange(of: broken.replacing), "not in the vignette")
        var text = BrokenVignette.good
        text.replaceSubrange(place, with: broken.with)
        let line = text[..<place.lowerBound].count(where: \.isNewline) + 1 + broken.below
        let error = #expect(throws: VignetteFileError.self) {
            try VignetteFile.read(text: text, file: "mine.yaml")
        }
        let fault = try #require(error)
        #expect(fault.reason.contains(broken.reason))
        #expect(fault.line == line, "\(fault)")
        #expect(fault.description == "mine.yaml:\(fault.line):\(fault.column): \(fault.reason)")
    }

    @Test func rowsMayNotFillTheMemory() throws {
        var rows = ""
        for row in 0..<400 {
            rows +=
                "  2000-01-\(row % 28 + 1 < 10 ? "0" : "")\(row % 28 + 1)..2019-12-31/\(row / 28 + 1): {note: x}\n"
        }
        let text = """
            vignette: a
            says: b
            runner: {born: 1988, sore: left, site: midportion}
            journal:
            \(rows)
            expect: {2027-01-01: {light: green}}
            """
        let error = #expect(throws: VignetteFileError.self) { try VignetteFile.read(text: text, file: "") }
        #expect(try #require(error).reason == "with this row the journal has more than 100000 entries")
    }

    @Test(arguments: ["", "vignette: a", "- a", "\u{FEFF}", "vignette: &a [x]"])
    func whatIsNoVignette(text: String) {
        #expect(throws: VignetteFileError.self) { try VignetteFile.read(text: text, file: "") }
    }

    @Test func aFileTooLarge() {
        let bytes = [UInt8](repeating: 0x61, count: 5_000_000)
        #expect(throws: VignetteFileError.self) { try VignetteFile.read(data: bytes, file: "") }
    }
}
