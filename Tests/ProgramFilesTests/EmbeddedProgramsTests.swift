import EmbeddedPrograms
import Evidence
import Foundation
import Journal
import ProgramFiles
import Rehab
import Testing

/// What is built in is what the documents say.
///
/// `RECORD_PROGRAMS=1 swift test --filter EmbeddedProgramsTests` writes the Swift values anew.
@Suite struct EmbeddedProgramsTests {
    @Test(arguments: Site.allCases)
    func theSourceIsMadeFromTheDocument(site: Site) throws {
        let document = try Documents.read(site)
        let name = site == .midportion ? "AchillesMidportion" : "AchillesInsertional"
        let source = ProgramSource.file(for: document, named: name)
        let file = Documents.root.appending(path: "Sources/EmbeddedPrograms/\(name).swift")
        if ProcessInfo.processInfo.environment["RECORD_PROGRAMS"] == "1" {
            try source.write(to: file, atomically: true, encoding: .utf8)
        }
        let written = try String(contentsOf: file, encoding: .utf8)
        #expect(
            source == written,
            "Sources/EmbeddedPrograms/\(name).swift is old: run RECORD_PROGRAMS=1 swift test --filter EmbeddedProgramsTests"
        )
    }

    @Test(arguments: Site.allCases)
    func theValueIsTheDocuments(site: Site) throws {
        let document = try Documents.read(site)
        let embedded = try EmbeddedPrograms.program(for: site)
        #expect(embedded.site == site)
        #expect(embedded.hash == document.program.hash)
        let again = ProgramDocument(program: embedded, numbers: EmbeddedPrograms.numbers(for: site))
        #expect(
            ProgramSource.file(for: again, named: "Same") == ProgramSource.file(for: document, named: "Same"))
    }
}
