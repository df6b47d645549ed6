import Evidence
import Foundation
import Journal
import ProgramFiles
import Rehab
import Testing

/// What the two programs say, held against the clinical text.
@Suite struct ProgramContentTests {
    @Test(arguments: Site.allCases)
    func laddersAreThoseOfTheText(site: Site) throws {
        let document = try Documents.read(site)
        let doses = document.numbers.filter { $0.name.hasSuffix(": dose") }.map {
            "\($0.name.prefix(2)) \($0.value)"
        }
        #expect(doses == ProgramContentTests.doses)
        #expect(document.program.ladders.map(\.advanceAt) == [3, 2, 2, 2, 2])
        let classes = document.program.ladders.map { $0.rungs.map(\.storage.name) }
        #expect(classes[Ladder.plyo.rawValue] == ["medium", "medium", "medium", "high", "high", "high"])
        #expect(
            classes[Ladder.speed.rawValue] == [
                "medium", "medium", "medium", "medium", "high", "high", "high",
            ])
        #expect(classes[Ladder.hills.rawValue] == ["medium", "medium", "high", "high"])
    }

    @Test(arguments: Site.allCases)
    func everyStrengthRungHasItsBentKneeTwin(site: Site) throws {
        for rung in try Documents.read(site).program.plan(.strength).rungs {
            guard case .strength(let prescriptions) = rung.work else {
                Issue.record("\(rung.name.text) is no strength work")
                continue
            }
            let twins = try #require(prescriptions.count == 2 ? prescriptions : nil)
            #expect(twins[1].exercise.rawValue == twins[0].exercise.rawValue + "-bent-knee")
            #expect(twins[0].dose == twins[1].dose)
            #expect(twins[0].load == twins[1].load)
            #expect(twins.allSatisfy { $0.intent == .tendon })
        }
    }

    @Test(arguments: Site.allCases)
    func rungsOpenAsTheTextSays(site: Site) throws {
        let program = try Documents.read(site).program
        func openings(_ ladder: Ladder) -> [String] {
            program.plan(ladder).rungs.map { rung in
                rung.openings.map { opening in
                    let tolerated = opening.tolerated.map { "+" + $0.text }.joined()
                    let hops = opening.hopsSingle.map { " hops \($0)" } ?? ""
                    return opening.phase.name + tolerated + hops
                }.joined(separator: " | ")
            }
        }
        #expect(openings(.strength) == ["settle", "settle"] + Array(repeating: "load", count: 6))
        #expect(openings(.plyo) == Array(repeating: "bridge", count: 6))
        #expect(openings(.run) == Array(repeating: "settle", count: 7))
        let strides = "bridge+p2 hops 2 | speed"
        #expect(openings(.speed) == [strides, strides] + Array(repeating: "speed", count: 5))
        switch site {
        case .midportion: #expect(openings(.hills) == ["speed+v2", "speed+v2", "speed+v4", "speed+v4"])
        case .insertional: #expect(openings(.hills) == ["speed+v4", "speed+v4", "speed+v6", "speed+v6"])
        }
    }

    @Test(arguments: Site.allCases)
    func everyNumberHasItsGround(site: Site) throws {
        let document = try Documents.read(site)
        #expect(document.numbers.count == 32 + 5 + 35)
        for number in document.numbers {
            #expect(
                !number.sources.isEmpty && !number.unit.isEmpty && !number.value.isEmpty, "\(number.name)")
            // What rests on nothing but our own choice may not be graded higher.
            #expect(number.sources != [Library.ours] || number.grade == .ourDefault, "\(number.name)")
        }
        #expect(Set(document.numbers.map(\.name)).count == document.numbers.count)
    }

    @Test func insertionalRaisesStayOnTheFloor() throws {
        let program = try Documents.read(.insertional).program
        for rung in program.plan(.strength).rungs {
            #expect(rung.cue.contains("floor") || rung.cue.contains("level with the forefoot"), "\(rung.cue)")
            #expect(!rung.equipment.contains(.step))
        }
        for rung in program.ladders.flatMap(\.rungs) {
            #expect(!rung.cue.contains("Floor or step"), "\(rung.name.text)")
        }
    }

    @Test(arguments: Site.allCases)
    func theHashIsThatOfTheBytes(site: Site) throws {
        let text = try Documents.text(site)
        let program = try ProgramFile.read(text: text, file: "").program
        #expect(program.hash == (try Documents.read(site).program.hash))
        #expect(program.hash.utf8.count == 64)
        #expect(try ProgramFile.read(text: text + "\n", file: "").program.hash != program.hash)
    }

    @Test func aStricterProgramIsRead() throws {
        let stricter = try Documents.text(.midportion)
            .replacing(
                "days: {value: 14, unit: days", with: "days: {value: 21, unit: days", maxReplacements: 1
            )
            .replacing("advance_at: 2", with: "advance_at: 4")
        let program = try ProgramFile.read(text: stricter, file: "").program
        #expect(program.gates.load.days == 21)
        #expect(program.plan(.plyo).advanceAt == 4)
    }

    @Test func theTextWinsOverWhatYAMLWouldMakeOfIt() throws {
        let quoted = try Documents.text(.midportion).replacing("tempo: 3-0-3", with: "tempo: \"3-0-3\"")
        let program = try ProgramFile.read(text: quoted, file: "").program
        guard case .strength(let work) = program.plan(.strength).rungs[1].work,
            case .tendon(let dose) = work[0].dose
        else {
            Issue.record("s2 is no raise")
            return
        }
        #expect(dose.tempo.text == "3-0-3")
        #expect(dose.totalRepetitions == 45)
    }

    /// The table of ladders, with rests and walks.
    private static let doses: [String] = {
        func twins(_ exercise: String, _ dose: String) -> String {
            "\(exercise) \(dose); \(exercise)-bent-knee \(dose)"
        }
        return [
            "s1 " + twins("isometric-hold", "5 x 45 s, body weight, rest 120 s"),
            "s2 " + twins("double-leg-raise", "3 x 15, 3-0-3, body weight, rest 120 s"),
            "s3 " + twins("up-two-down-one-raise", "3 x 12, 3-0-3, body weight, rest 120 s"),
            "s4 " + twins("single-leg-raise", "3 x 15, 3-0-3, body weight, rest 120 s"),
            "s5 " + twins("loaded-single-leg-raise", "3 x 12, 3-0-3, 12RM, rest 150 s"),
            "s6 " + twins("loaded-single-leg-raise", "4 x 10, 3-0-3, 10RM, rest 150 s"),
            "s7 " + twins("loaded-single-leg-raise", "4 x 8, 3-0-3, 8RM, rest 180 s"),
            "s8 " + twins("loaded-single-leg-raise", "4 x 6, 3-0-3, 6RM, rest 180 s"),
            "p1 pogo 3 x 10, rest 60 s",
            "p2 travelling-pogo 4 x 10, rest 60 s",
            "p3 alternating-skip 3 x 20, rest 60 s",
            "p4 single-leg-pogo 3 x 8 each side, rest 90 s",
            "p5 single-leg-forward-hop 4 x 8 each side, rest 90 s",
            "p6 bounding 4 x 6 each side, rest 120 s",
            "r1 5 x 60 s easy, walk 60 s",
            "r2 5 x 120 s easy, walk 60 s",
            "r3 5 x 180 s easy, walk 60 s",
            "r4 3 x 360 s easy, walk 60 s",
            "r5 2 x 720 s easy, walk 60 s",
            "r6 1 x 1800 s easy",
            "r7 easy",
            "v1 4 x 15 s strides",
            "v2 8 x 20 s strides",
            "v3 2 x 480 s tempo, walk 120 s",
            "v4 1 x 1500 s tempo",
            "v5 5 x 180 s 10k, walk 120 s",
            "v6 8 x 400 m 5k, walk 120 s",
            "v7 free",
            "h1 easy, grades 0 to 4%",
            "h2 4 x 15 s uphill, grades 4 to 6%",
            "h3 6 x 45 s uphill, grades 5 to 8%",
            "h4 free",
        ]
    }()
}
