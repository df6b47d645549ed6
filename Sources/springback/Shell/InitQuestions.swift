import Answers
import Journal
import Narration
import Quantities
import Rehab

/// The questions of init in a terminal: only what was not given as an option, each with its default.
enum InitQuestions {
    static func ask(_ answers: inout IntakeAnswers) throws {
        Terminal.write("A few questions; Enter takes what stands in brackets, or leaves it open.\n\n", to: 2)
        answers.born =
            try answers.born
            ?? required("Year of birth?") { Int($0).flatMap { (1900...2100).contains($0) ? $0 : nil } }
        answers.units =
            try answers.units
            ?? optional("Kilometres or miles? [km]") { text in
                text.hasPrefix("k") ? .metric : text.hasPrefix("m") ? .imperial : nil
            }
        answers.sore =
            try answers.sore
            ?? required("Which Achilles is sore: left, right or both?") { SoreSide(rawValue: $0) }
        answers.site =
            try answers.site
            ?? optional(
                "Where: midportion (2-6 cm above the heel) or insertional (at the heel bone)? [midportion]"
            ) { text in
                Site.allCases.first { $0.rawValue.hasPrefix(text) }
            }
        answers.usual =
            try answers.usual
            ?? optional("A usual morning: pain 0-10 / minutes of stiffness, such as 2/10?") {
                try? IntakeAnswers.usual($0)
            }
        answers.mass =
            try answers.mass
            ?? optional("Body mass in kg?") { Double($0).flatMap { try? Mass(kilograms: $0) } }
        let unit = answers.units == .imperial ? "mi" : "km"
        answers.easyPace =
            try answers.easyPace
            ?? optional("Easy pace, at which you speak in full sentences, in min/\(unit), such as 5:30?") {
                text in
                (try? Speed(pace: text)).map { _ in text }
            }
        try askIntake(&answers)
        if answers.races.isEmpty,
            let race = try optional(
                "A race to protect: day:distance, such as 2027-04-18:marathon?",
                { try? IntakeAnswers.race($0) }
            )
        {
            answers.races = [race]
        }
        answers.days =
            try answers.days
            ?? optional("Days to train, such as mon,wed,fri,sun? [any]") { try? IntakeAnswers.days($0) }
        answers.equipment =
            try answers.equipment
            ?? optional("At hand (\(Equipment.allCases.map(\.rawValue).joined(separator: ", ")))? [none]") {
                try? IntakeAnswers.equipment($0)
            }
        if answers.flags.isEmpty { try askFlags(&answers) }
        Terminal.write("\n", to: 2)
    }

    private static func askIntake(_ answers: inout IntakeAnswers) throws {
        answers.intake.limping =
            try answers.intake.limping ?? yesNo("Do you still limp 15 minutes after getting up?")
        answers.intake.doubleRaisePain =
            try answers.intake.doubleRaisePain
            ?? optional("Do one slow raise on both legs: pain 0-10?", painScore)
        if answers.intake.singleRaisesPain == nil {
            let able = try yesNo("Can you do ten slow raises on the sore leg alone?")
            answers.intake.canDoTenSingleRaises = able
            if able == true {
                answers.intake.singleRaisesPain = try optional("Pain of those ten, 0-10?", painScore)
            }
        }
        answers.intake.strengthForFortnight =
            try answers.intake.strengthForFortnight
            ?? yesNo("Did you do slow, heavy calf raises for the last 14 days?")
        answers.intake.ranThirtyMinutes =
            try answers.intake.ranThirtyMinutes
            ?? yesNo("Did you run 30 minutes easily in the last 14 days?")
        if answers.intake.ranThirtyMinutes == true {
            answers.intake.thirtyMinutesPain =
                try answers.intake.thirtyMinutesPain
                ?? optional("Worst pain of it, 0-10?", painScore)
        } else {
            answers.intake.ranInFortnight =
                try answers.intake.ranInFortnight
                ?? yesNo("Did you run at all in the last 14 days?")
        }
        guard answers.intake.strengthForFortnight == true, answers.test == nil else { return }
        let counts = try optional("Single-leg heel raises to 60 beats a minute, left/right, such as 24/25?") {
            try? HeelRaiseOption.counts($0, pain: nil)
        }
        guard var counts else { return }
        counts.pain = try optional("Worst pain of them, 0-10?", painScore)
        answers.test = TendonTest(
            heelRaise: counts, hopsDouble: try optional("Ten low hops on both legs: pain 0-10?", painScore))
    }

    private static func askFlags(_ answers: inout IntakeAnswers) throws {
        Terminal.write("\nNow what must be looked at by a clinician first. Is any of these so?\n", to: 2)
        var asked = 0
        for flag in RedFlag.allCases where flag != .age {
            let answer = try yesNo(Narrator(units: .metric).question(flag))
            if answer != nil { asked += 1 }
            guard answer == true else { continue }
            var last: Day?
            if flag.isMedicine {
                last = try optional("Day of the last dose or injection (yyyy-mm-dd)?") { try? Day($0) }
            }
            answers.flags.append(FlagReport(flag: flag, until: last))
        }
        if answers.flags.isEmpty, asked == RedFlag.allCases.count - 1 {
            answers.flags.append(FlagReport(flag: nil))
        }
    }

    private static func painScore(_ text: String) -> Pain? { Int(text).flatMap { try? Pain($0) } }

    private static func yesNo(_ question: String) throws -> Bool? {
        try optional("\(question) y/n") { text in
            text.hasPrefix("y") ? true : text.hasPrefix("n") ? false : nil
        }
    }

    /// Asks until the answer can be read; nil for an empty one.
    private static func optional<Value>(_ question: String, _ read: (String) -> Value?) throws -> Value? {
        while true {
            guard let text = Terminal.ask(question) else { throw ended }
            if text.isEmpty { return nil }
            if let value = read(text.lowercased()) { return value }
            Terminal.write(
                "  That cannot be read: answer in the form the question shows, or Enter to leave it open.\n",
                to: 2)
        }
    }

    /// Asks until there is an answer.
    private static func required<Value>(_ question: String, _ read: (String) -> Value?) throws -> Value {
        while true {
            guard let text = Terminal.ask(question) else { throw ended }
            if let value = read(text.lowercased()) { return value }
            Terminal.write("  This one is needed, in the form the question shows.\n", to: 2)
        }
    }

    private static var ended: Failure {
        Failure(
            .usage, "the answers ended before the questions", at: "init",
            do: "give the answers as options with --yes")
    }
}
