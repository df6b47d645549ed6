import ArgumentParser
import JournalFiles
import SQLiteStore
import Stores

struct JournalCompactCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compact", abstract: "Pack the original files, and give the disk its space back.",
        discussion: """
            An import keeps files as they came, because packing them would take longer than reading them. This packs what \
            came unpacked; each file is unpacked again and compared before it takes the other's place, so nothing is \
            lost. It may be stopped at any time. At its end the journal is written anew, which needs up to twice its new \
            size of free space for that time, half of it in the folder for temporary files.

            Example:
              springback journal compact
            """)

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let workspace = try Workspace(global, durability: .checkpoints)
        let store = workspace.store
        let result = try await stored { () async throws(StoreError) in try await store.compact() }
        let terminal = Terminal(json: global.json)
        terminal.document([
            "packed": .integer(result.files), "bytes_before": .integer(result.bytesBefore),
            "bytes_after": .integer(result.bytesAfter),
        ])
        func megabytes(_ bytes: Int) -> String { "\((Double(bytes) / 100_000).rounded() / 10) MB" }
        let files = result.files == 1 ? "1 file" : "\(result.files) files"
        terminal.say(
            "\(files) packed; the journal took \(megabytes(result.bytesBefore)) and takes \(megabytes(result.bytesAfter))."
        )
    }
}
