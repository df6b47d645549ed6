import Answers
import Importing
import Journal
import Narration
import Quantities
import Tendon

/// The list of runs in words.
struct RunsModel {
    let upload: UploadModel
    let choices: [Choice]
    let weeks: [Week]
    /// Where the list goes on; nil at its end.
    let older: String?
    /// Where it begins; nil there.
    let newest: String?
    /// Whether nothing was ever brought in or logged.
    let isEmpty: Bool
    /// Whether there are runs and none is like that.
    let isNothingLikeThat: Bool

    /// What may be listed.
    struct Choice {
        let name: String
        let path: String
        let isChosen: Bool
    }

    struct Week {
        let isThis: Bool
        let day: String
        let count: Int
        let isOne: Bool
        /// Nil where nothing measured any of them.
        let distance: String?
        let dose: String?
        /// The runs as markup that is already escaped, newest first.
        let rows: String
    }

    init(
        _ sheet: RunsSheet, narrator: Narrator, today: Day, upload: UploadModel,
        words: PageWords
    ) {
        self.upload = upload
        choices = Self.choices(sheet.query, words)
        weeks = sheet.weeks.map { Week($0, narrator: narrator, today: today, words) }
        older = sheet.older?.path
        newest = sheet.query.before == nil ? nil : RunsQuery(choice: sheet.query.choice).path
        isEmpty = !sheet.hasAny
        isNothingLikeThat = sheet.hasAny && sheet.weeks.isEmpty
    }

    private static func choices(_ query: RunsQuery, _ words: PageWords) -> [Choice] {
        let kinds = RunKind.allCases.map { (RunsQuery.Choice.kind($0), $0.rawValue) }
        return ([(.runs, words("all"))] + kinds + [(.others, words("others"))]).map { choice, name in
            Choice(name: name, path: RunsQuery(choice: choice).path, isChosen: query.choice == choice)
        }
    }
}

extension RunsModel.Week {
    fileprivate init(_ week: RunsSheet.Week, narrator: Narrator, today: Day, _ words: PageWords) {
        isThis = week.monday == today.monday
        day = narrator.friendlyDate(week.monday, today: today)
        count = week.lines.count
        isOne = week.lines.count == 1
        let metres = week.lines.compactMap { $0.run.distance?.metres }
        distance = metres.isEmpty ? nil : narrator.distance(kilometres: metres.reduce(0, +) / 1000)
        dose = week.dose.map { narrator.dose($0) }
        var rows = SVG()
        for line in week.lines { RunRow(line, narrator: narrator).write(words, into: &rows) }
        self.rows = rows.markup
    }
}

extension RunLine {
    /// What the runner calls it, else what it was.
    var title: String {
        if let name = run.name { return name }
        let name = kindName
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// The kind of a run with its rung, or what else it was: `easy run`, `hill run, h2`, `cycling`.
    var kindName: String {
        guard let kind else { return run.sport.rawValue.replacing("-", with: " ") }
        let name =
            switch kind {
            case .easy: "easy run"
            case .strides: "run with strides"
            case .tempo: "tempo run"
            case .intervals: "intervals"
            case .hills: "hill run"
            case .race: "race"
            }
        return run.rung.map { "\(name), \($0.text)" } ?? name
    }
}

extension Narrator {
    /// A day without its weekday, with the year where it is another than today's: `12 Jan 2025`.
    func friendlyDate(_ day: Day, today: Day) -> String {
        let date = friendlyDay(day).split(separator: " ").dropFirst().joined(separator: " ")
        return day.year == today.year ? date : "\(date) \(day.year)"
    }
}
