import ArgumentParser
import Journal
import JournalFiles
import Quantities
import Rehab

struct CheckInCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-in",
        abstract: "Say how the morning was: ten seconds.",
        discussion: """
            Pain is the worst of the first steps, 0 (none) to 10 (worst imaginable). Stiffness is the minutes from feet on \
            the floor to walking normally. A second check-in of a day replaces the first.

            Example:
              springback check-in --pain 2 --stiffness 10
              springback check-in --pain 4 --stiffness 25 --limping --day 2027-01-11
            """)

    @Option(help: ArgumentHelp("Worst pain of the first steps, 0-10.", valueName: "0-10"))
    var pain: Int

    @Option(help: ArgumentHelp("Minutes of stiffness.", valueName: "min"))
    var stiffness: Int

    @Flag(help: "Still limping 15 minutes after getting up.")
    var limping = false

    @Flag(help: "A painkiller or an anti-inflammatory in the 24 hours before.")
    var masked = false

    @Option(help: ArgumentHelp("Which tendon, when both are sore; else both.", valueName: "left|right"))
    var side: SideOption?

    @Option(help: ArgumentHelp("The morning meant, if not today's.", valueName: "yyyy-mm-dd"))
    var day: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let morning = Morning(
            pain: try checked("--pain \(pain)") { () throws(QuantityError) in try Pain(pain) },
            stiffness: try checked("--stiffness \(stiffness)") { () throws(QuantityError) in
                try Stiffness(minutes: stiffness)
            }, limping: limping, masked: masked)
        var workspace = try Workspace(global)
        let journal = try await workspace.journal()
        if let side, !journal.profile.sore.sides.contains(side.value) {
            throw Failure(
                .badData, "your profile says that the \(journal.profile.sore.rawValue) side is sore",
                at: "--side \(side.value.rawValue)",
                do:
                    "leave --side out; new pain on the other side is for a clinician first, then init --change --sore both"
            )
        }
        let entry = workspace.entry(.morning(morning), on: try workspace.day(day), side: side?.value)
        try await Recorded.keep(
            entry, in: workspace, journal: journal, json: global.json,
            note: missingSide(on: entry.day, journal))
    }

    /// Says which side is still to be told, when both are sore and one was.
    private func missingSide(on day: Day, _ journal: LoadedJournal) -> String? {
        guard let side, let other = journal.profile.sore.sides.first(where: { $0 != side.value }) else {
            return nil
        }
        let isKnown = journal.timeline.entries.contains { entry in
            entry.day == day && entry.event.kind == .morning && entry.side != side.value
        }
        return isKnown
            ? nil : "The \(other.rawValue) side is still to be said: check-in --side \(other.rawValue)."
    }
}

/// A side as an option.
enum SideOption: String, ExpressibleByArgument, CaseIterable {
    case left, right

    var value: Side { self == .left ? .left : .right }
}
