import Account
import Answers
import ArgumentParser
import JournalFiles
import Narration
import Rehab
import Tendon

struct BridgeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bridge",
        abstract: "From raises to speed: how high each step loads the tendon, and where you stand.",
        discussion: """
            Peaks are relative to your easy running, which is 1, and only as studies measured them: ratios within one study, \
            and nothing where nobody measured. With --json every point has its study and what was seen of it.

            Example:
              springback bridge
              springback --json bridge
            """)

    @Option(help: ArgumentHelp("Follow this program instead.", valueName: "file"))
    var program: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let workspace = try Workspace(global)
        let answer = try await Answer(workspace, on: workspace.today, program: program)
        guard let bridge = Bridge(answer) else {
            throw Failure(
                .ourFault, "no easy speed stands in", do: "report this with the version of springback")
        }
        let terminal = Terminal(json: global.json)
        terminal.document(BridgeJSON(bridge: bridge, answer: answer).document)
        terminal.say(BridgeText(bridge: bridge, answer: answer).text)
    }
}
