import EmbeddedPrograms
import Journal
import Quantities
public import Rehab
public import VignetteFiles

/// Plays a vignette day by day and says which of its expectations are not met; none when it passes.
///
/// Each expectation is looked at with every entry up to and including its day, as the runner would have been
/// answered then.
///
///     let failures = try play(VignetteFile.read(data: bytes, file: "second-flare.yaml"))
///     failures.first.map { print($0) }
///
/// - Parameters:
///   - program: the program that is followed; the built-in one of the runner's site when nil.
///   - rules: the rules that hold; a test takes one out to see who notices.
/// - Throws: `VignetteFileError` when an expectation names a rule there is not.
public func play(
    _ vignette: Vignette, program: Program? = nil, rules: RuleSet = .all
) throws(VignetteFileError) -> [Failure] {
    let expected = try vignette.expectations.map { expectation throws(VignetteFileError) in
        try ExpectedDay(expectation, of: vignette)
    }
    let followed: [Program]
    if let program { followed = [program] } else { followed = try builtIn(for: vignette) }
    let days = Timeline(vignette.entries).days()
    guard let first = days.first?.day else { return [] }
    guard let program = followed.first else { return [] }
    var state = State(program: program, others: Array(followed.dropFirst()), rules: rules, from: first)
    var failures: [Failure] = []
    var next = 0
    for day in expected {
        while state.today.map({ $0 < day.expectation.day }) ?? true {
            let today = state.today.map { $0 + 1 } ?? first
            if next < days.count, days[next].day == today {
                state.append(today, days[next].entries)
                next += 1
            } else {
                state.append(today, [])
            }
            guard state.today == today, today < Day.latest else { break }
        }
        failures += day.failures(in: decide(state, on: day.expectation.day), file: vignette.file)
    }
    return failures
}

/// The built-in program is checked by a test; where it breaks nevertheless, the vignette says so.
private func builtIn(for vignette: Vignette) throws(VignetteFileError) -> [Program] {
    do {
        var programs: [Program] = []
        for site in Site.allCases { programs.append(try EmbeddedPrograms.program(for: site)) }
        return programs
    } catch {
        throw VignetteFileError(
            file: vignette.file, line: 1, column: 1, reason: "the built-in program is broken: \(error)")
    }
}
