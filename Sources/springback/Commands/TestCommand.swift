import Answers
import ArgumentParser
import Journal
import JournalFiles
import Quantities

struct TestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Record a test: heel raises or hops.",
        discussion: """
            Heel raises: single-leg, floor, fingertips on a wall, 60 beats a minute (up on one, down on the next); stop when \
            height or pace is lost. Counts have a day-to-day noise of about 6. Hops: ten, and the pain of them; single-leg \
            hops on the sore side. A hop test stores energy like a session: it is for green days.

            Example:
              springback test --heel-raise 24/25 --pain 1
              springback test --hops-double 1
              springback test --hops-single 2
            """)

    @Option(
        name: .customLong("heel-raise"),
        help: ArgumentHelp("Counts of the left and right side.", valueName: "left/right"))
    var heelRaise: String?

    @Option(help: ArgumentHelp("Worst pain of the heel raises, 0-10.", valueName: "0-10"))
    var pain: Int?

    @Option(
        name: .customLong("hops-double"),
        help: ArgumentHelp("Pain of ten double-leg hops, 0-10.", valueName: "0-10"))
    var hopsDouble: Int?

    @Option(
        name: .customLong("hops-single"),
        help: ArgumentHelp("Pain of ten single-leg hops, 0-10.", valueName: "0-10"))
    var hopsSingle: Int?

    @Flag(help: "A painkiller or an anti-inflammatory in the 24 hours before.")
    var masked = false

    @Option(help: ArgumentHelp("The day of the test, if not today.", valueName: "yyyy-mm-dd"))
    var day: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        var test = TendonTest(masked: masked)
        if let heelRaise { test.heelRaise = try HeelRaiseOption.counts(heelRaise, pain: pain) }
        test.hopsDouble = try score(hopsDouble, "--hops-double")
        test.hopsSingle = try score(hopsSingle, "--hops-single")
        guard test.heelRaise != nil || test.hopsDouble != nil || test.hopsSingle != nil else {
            throw Failure(
                .usage, "nothing was tested", at: "test",
                do: "give --heel-raise, --hops-double or --hops-single")
        }
        var workspace = try Workspace(global)
        let journal = try await workspace.journal()
        let entry = workspace.entry(.test(test), on: try workspace.day(day))
        let note =
            test.heelRaise != nil && pain == nil
            ? "Without --pain the heel raises open no gate: their pain is unknown." : nil
        try await Recorded.keep(entry, in: workspace, journal: journal, json: global.json, note: note)
    }

    private func score(_ value: Int?, _ option: String) throws(Failure) -> Pain? {
        guard let value else { return nil }
        return try checked("\(option) \(value)") { () throws(QuantityError) in try Pain(value) }
    }
}

/// Heel-raise counts as an option writes them: left/right.
enum HeelRaiseOption {
    static func counts(_ text: String, pain: Int?) throws(Failure) -> TendonTest.HeelRaise {
        try read("--heel-raise \(text)") { () throws(TypedFault) in
            try TendonTest.HeelRaise(typed: text, pain: pain)
        }
    }
}
