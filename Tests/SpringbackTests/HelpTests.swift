import Foundation
import Testing

/// Whole help screens, as a newcomer sees them.
struct HelpTests {
    static let screens = [
        [], ["demo"], ["init"], ["import"], ["check-in"], ["log"], ["log", "run"], ["log", "strength"], ["log", "plyo"],
        ["test"], ["flag"], ["clear"], ["step-down"], ["note"], ["correct"], ["clinician"], ["today"], ["why"],
        ["runs"], ["run"], ["program"], ["program", "list"], ["program", "show"], ["program", "check"], ["evidence"],
        ["vignette"], ["journal"], ["journal", "export"], ["journal", "import"],
    ]

    @Test func everyScreenIsAsKept() throws {
        let command = try Command()
        defer { command.remove() }
        var snapshot = Snapshot("help")
        for screen in HelpTests.screens {
            var arguments = ["help"]
            arguments += screen
            let result = try run(command, arguments)
            #expect(result.status == 0)
            snapshot.add("$ springback " + (screen + ["--help"]).joined(separator: " "))
            snapshot.add(result.output)
        }
        try snapshot.expectSame()
    }

    @Test(arguments: screens) func everyScreenShowsAnExample(_ screen: [String]) throws {
        let command = try Command()
        defer { command.remove() }
        let result = try run(command, screen + ["--help"])
        #expect(result.status == 0)
        #expect(result.output.contains("  springback " + screen.joined(separator: " ")))
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    private func run(_ command: Command, _ arguments: [String]) throws -> Command.Result {
        switch arguments.count {
        case 0: try command.run()
        case 1: try command.run(arguments[0])
        case 2: try command.run(arguments[0], arguments[1])
        default: try command.run(arguments[0], arguments[1], arguments[2])
        }
    }
}
