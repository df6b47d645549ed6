import Foundation
import Testing

/// The transcript at the top of the README is what the command says.
@Suite("The README") struct ReadmeTests {
    @Test("The transcript of the demo is real") func transcript() throws {
        let command = try Command()
        let result = try command.run("--on", "2026-11-22", "demo")
        #expect(result.status == 0)
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        #expect(readme.contains("$ springback --on 2026-11-22 demo\n\(result.output)```"))
    }
}
