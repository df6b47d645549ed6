import Evidence
import Foundation
import Journal
import ProgramFiles
import Rehab
import Testing

/// The reference for those who write programs names what the reader knows.
@Suite struct ReferenceTests {
    private let page: String

    init() throws {
        page = try String(contentsOf: Documents.root.appending(path: "Docs/programs.md"), encoding: .utf8)
    }

    @Test func everyExercise() {
        for exercise in Exercise.allCases {
            let name = exercise.rawValue.replacing("-bent-knee", with: "")
            #expect(page.contains("`\(name)`"), "\(name)")
        }
    }

    @Test func everyNameOfAList() {
        let names =
            Equipment.allCases.map(\.rawValue) + RunEffort.allCases.map(\.rawValue)
            + Grade.allCases.map(\.rawValue)
            + Phase.allCases.map(\.name) + Ladder.allCases.map(\.name) + Site.allCases.map(\.rawValue)
        for name in names { #expect(page.contains("`\(name)`"), "\(name)") }
    }

    @Test func everyGateWithItsLoosestValue() throws {
        let gates = try Documents.read(.midportion).numbers.filter { $0.name.contains(" gate: ") }
        for number in gates {
            let key = String(number.name.drop { $0 != ":" }.dropFirst(2)).replacing(" ", with: "_")
            let isOfMornings = ["of", "known", "unsettled", "median_pain", "median_stiffness"].contains(key)
            #expect(page.contains(isOfMornings ? "`\(key)`" : "`\(key)` \(number.value)"), "\(number.name)")
        }
    }
}
