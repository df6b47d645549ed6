import Foundation
import Rehab
import Testing
import VignetteFiles
import Vignettes

struct VignetteTests {
    @Test(arguments: VignetteFolders.files(in: VignetteFolders.own))
    func ourOwnPass(file: URL) throws {
        let vignette = try VignetteFolders.vignette(file)
        #expect(vignette.name == file.deletingPathExtension().lastPathComponent)
        let failures = try play(vignette)
        #expect(failures.isEmpty, "\(failures.map(\.description).joined(separator: "\n"))")
    }

    @Test(
        .enabled(if: VignetteFolders.shared != nil, "needs SPRINGBACK_SHARED or ../shared"),
        arguments: VignetteFolders.files(in: VignetteFolders.shared))
    func sharedPass(file: URL) throws {
        let failures = try play(VignetteFolders.vignette(file))
        #expect(failures.isEmpty, "\(failures.prefix(5).map(\.description).joined(separator: "\n"))")
    }

    private let short = """
        vignette: short
        says: A quiet morning.
        runner: {born: 1990, sore: left, site: midportion}
        journal:
          2027-01-04: {morning: {pain: 0, stiffness: 0}}
        expect:
          2027-01-04: {light: red, phase: settle, allows: [plyo], forbids: [strength], rungs: {run: r6},
            reasons: [spacing], no_reasons: [morning.settled], run_max_km: 3.06}

        """

    @Test func everyKeyIsLookedAt() throws {
        let failures = try play(VignetteFile.read(text: short, file: "short.yaml"))
        #expect(
            failures.map(\.key) == [
                "light", "phase", "reasons", "no_reasons", "allows", "forbids", "rungs", "run_max_km",
            ])
        #expect(
            failures.first?.description
                == "short.yaml:7: 2027-01-04 light: wanted red, got green (reasons: morning.settled, "
                + "ladder.closed, gate.days, gate.sessions, gate.mornings, gate.heel-raise, gate.hops, "
                + "run.spike, session.stop)")
        #expect(failures.last?.wanted == "3.06")
        #expect(failures.last?.got == "3.0")
    }

    @Test func anUnknownRuleIsAnErrorOfTheFile() throws {
        let text = short.replacingOccurrences(of: "[spacing]", with: "[spaces]")
        let vignette = try VignetteFile.read(text: text, file: "short.yaml")
        #expect(
            throws: VignetteFileError(
                file: "short.yaml", line: 7, column: 1, reason: "reasons: there is no rule `spaces`")
        ) {
            _ = try play(vignette)
        }
    }

    @Test func theAllowanceMayBeOffByAHundredthOfFive() throws {
        for (wanted, passes) in [("3.05", true), ("2.95", true), ("3.06", false), ("2.94", false)] {
            let text = """
                vignette: short
                says: A quiet morning.
                runner: {born: 1990, sore: left, site: midportion}
                journal:
                  2027-01-04: {morning: {pain: 0, stiffness: 0}}
                expect:
                  2027-01-04: {run_max_km: \(wanted)}

                """
            #expect(try play(VignetteFile.read(text: text, file: "short.yaml")).isEmpty == passes)
        }
    }
}
