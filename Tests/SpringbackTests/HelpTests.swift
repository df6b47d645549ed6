import Foundation
import TestSupport
import Testing

@Suite("Help")
struct HelpTests {
    static let screens = [
        [], ["demo"], ["init"], ["import"], ["check-in"], ["log"], ["log", "run"], ["log", "strength"],
        ["log", "plyo"],
        ["test"], ["flag"], ["clear"], ["step-down"], ["note"], ["correct"], ["clinician"], ["today"],
        ["why"], ["explain"], ["what-if"], ["serve"],
        ["runs"], ["run"], ["program"], ["program", "list"], ["program", "show"], ["program", "check"],
        ["evidence"],
        ["vignette"], ["journal"], ["journal", "export"], ["journal", "import"],
    ]

    @Test("Whole screens, as a newcomer sees them") func everyScreenIsAsKept() throws {
        let command = try Command()
        var snapshot = Snapshot("help")
        for screen in HelpTests.screens {
            let result = try command.run(screen + ["--help"])
            #expect(result.status == 0)
            snapshot.add("$ springback " + (screen + ["--help"]).joined(separator: " "))
            snapshot.add(result.output)
        }
        #expect(try snapshot.difference() == nil)
    }

    @Test("Every screen shows an example and fits a terminal", arguments: screens)
    func everyScreenShowsAnExample(_ screen: [String]) throws {
        let command = try Command()
        let result = try command.run(screen + ["--help"])
        #expect(result.status == 0)
        #expect(result.output.contains("\n  springback " + screen.joined(separator: " ")))
        #expect(result.output.split(separator: "\n").filter { $0.count > 80 } == [])
        #expect(try command.run(["help"] + screen).output == result.output)
    }

    @Test("Without a command the help is shown; the version has a number") func bare() throws {
        let command = try Command()
        #expect(try command.run([]).output == command.run("--help").output)
        let version = try command.run("--version")
        #expect(version.status == 0)
        #expect(version.output.split(separator: ".").count == 3)
    }
}
