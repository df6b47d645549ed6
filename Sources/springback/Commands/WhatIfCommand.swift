import Account
import Answers
import ArgumentParser
import Journal
import JournalFiles
import Narration
import Rehab
import Tendon
import Workouts

struct WhatIfCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "what-if",
        abstract: "What a workout would be today: its dose, the rules it meets, the nearest that is allowed.",
        discussion: """
            A workout is written as runners write it; Docs/workouts.md says how. Nothing is recorded.

            Example:
              springback what-if "8x400m @ 4:10/km, 2:00 jog"
              springback what-if "15:00 easy + 4x(1 km @ 3:55 + 90s jog) + 10:00 easy"
              springback what-if 12 km easy, hilly
            """)

    @Argument(help: ArgumentHelp("The workout; quoted, or as several words.", valueName: "workout"))
    var words: [String]

    @Option(help: ArgumentHelp("Follow this program instead.", valueName: "file"))
    var program: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let workspace = try Workspace(global)
        let answer = try await Answer(workspace, on: workspace.today, program: program)
        let advice = answer.advice
        let known = advice.ledger.isEasySpeedKnown ? advice.ledger.easy?.speed : nil
        let (workout, assumptions) = try reading(units: answer.profile.units, easySpeed: known)
        let terminal = Terminal(json: global.json)
        func unjudged(_ cause: UnjudgedWorkout.Cause) {
            let unjudged = UnjudgedWorkout(
                workout: workout, assumptions: assumptions, cause: cause, answer: answer)
            terminal.document(unjudged.document)
            terminal.say(unjudged.text)
        }
        if let stop = advice.decision.stop { return unjudged(.stop(stop)) }
        if workout.isWalk { return unjudged(.walk) }
        guard let easy = advice.ledger.easy,
            let whatIf = WhatIf(
                workout, ledger: advice.ledger, state: answer.state, decision: advice.decision,
                model: advice.model, riskLimit: advice.risk?.limit)
        else {
            guard known == nil else {
                throw Failure(
                    .badData, "no run is like this", at: "workout",
                    do: "write less of it, or with a pace that is run")
            }
            return unjudged(.easyPace)
        }
        terminal.document(
            WhatIfJSON(whatIf: whatIf, assumptions: assumptions, easy: easy, answer: answer).document)
        terminal.say(WhatIfText(whatIf: whatIf, assumptions: assumptions, easy: easy, answer: answer).text)
    }

    private func reading(
        units: Units, easySpeed: Double?
    ) throws(Failure) -> (workout: Workout, assumptions: [String]) {
        let text = words.joined(separator: " ")
        do {
            return try Workout.reading(text, units: units, easySpeed: easySpeed)
        } catch {
            throw Failure(
                .badData, error.wanted, at: "character \(error.offset + 1)",
                do: error.marked(in: text).map(\.printable).joined(separator: "\n  "))
        }
    }
}
