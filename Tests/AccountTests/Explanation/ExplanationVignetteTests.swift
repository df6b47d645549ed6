import Account
import EmbeddedPrograms
import Foundation
import Journal
import Narration
import Quantities
import Rehab
import TestSupport
import Testing
import VignetteFiles

@Suite("After the vignette straight-to-intervals")
struct ExplanationVignetteTests {
    static let file = SharedFolder.url("vignettes/straight-to-intervals.yaml")

    @Test("A runner reads which session, why it was dear, and what to do instead", .enabled(if: file != nil))
    func readsTheCause() throws {
        let file = try #require(ExplanationVignetteTests.file)
        let vignette = try VignetteFile.read(data: Data(contentsOf: file), file: file.lastPathComponent)
        let timeline = Timeline(vignette.entries)
        let program = try EmbeddedPrograms.program(for: .midportion)
        func state(_ day: Day) -> State { State(replaying: timeline, program: program, through: day) }
        let today = state(try Day("2027-02-15"))
        let explanation = try #require(Explanation.latest(timeline, state: today, replay: state))
        let decision = try #require(decide(today, on: Day("2027-02-15")))
        let way = WayBack(to: explanation.suspect, state: today, decision: decision)
        let text = Narrator(units: .metric).explanation(explanation, way)
        #expect(
            [text.headline] + text.cause + text.life + text.unlikely + [text.instead, text.notice] == [
                "Sat 13 Feb 2027, a flare: right Achilles, pain 5 and 25 min stiff (usual 1 and 5).",
                "Most likely the intervals of Fri 12 Feb (9.0 km in 45 min): the first run, fast work"
                    + " or hills in this journal of 11 days. [D] That it hurt 1 of 10 says little. [C]",
                "Why it was dear: a step at 1.35 times easy speed costs like 1.8 easy ones (1.3 to "
                    + "2.9), its 9.0 km like 9.7 easy km (9.0 to 11.9), 99% of the known dose of these 4 "
                    + "days. [D] A guess without a recording or your easy pace: it may be more.",
                "Probably not the raises (2 sessions): 1.1-2.8 body weights, running 5.1-6.4. [C]",
                "Instead: strength and a run of at most 2.4 km today; then back by raises (s5), hops "
                    + "(p1), strides (v1) and intervals (v5), each once the one before is tolerated. [S]",
                "\"Most likely\" is read off your journal, no proof; a bad morning is not damage.",
            ])
    }
}
