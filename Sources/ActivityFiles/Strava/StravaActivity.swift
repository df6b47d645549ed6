public import Journal
public import Quantities

/// One row of Strava's `activities.csv`: what the runner and the service say of an activity.
public struct StravaActivity: Hashable, Sendable {
    /// The number Strava gave it.
    public let id: String
    /// The line its row begins on, counted from 1.
    public let line: Int
    /// Path of its file in the export, such as `activities/123.fit.gz`; nil when it was typed in by hand.
    public let file: String?
    public let name: String?
    /// The description, and under it the private note.
    public let note: String?
    /// The shoes or the bike.
    public let gear: String?
    /// The perceived exertion.
    public let effort: Effort?
    /// The activity type in the language of the account.
    public let sportName: String
    /// What the type means; nil when the word is not known.
    public let sport: Sport?
    /// When it began; nil when the date cannot be read.
    public let start: Instant?
    /// From start to end, in seconds.
    public let elapsed: Double?
    /// Time moving, in seconds.
    public let moving: Double?
    /// Distance in metres.
    public let distance: Double?
    /// Climb in metres.
    public let climb: Double?
    /// Where its row lies in the file.
    let row: Range<Int>
}

extension StravaActivity {
    init(_ row: CSVReader.Row, of reader: CSVReader, columns: StravaColumns) {
        func text(_ column: Int?) -> String {
            guard let column, column < row.fields.count else { return "" }
            return reader.text(row.fields[column])
        }
        func number(_ column: Int?) -> Double? {
            Double(anyLocale: text(column)).flatMap { $0 >= 0 ? $0 : nil }
        }
        id = text(columns.id)
        line = row.line
        file = text(columns.file).tidied(upTo: TextLimit.path)
        name = text(columns.name).tidied(upTo: TextLimit.name)
        note = [text(columns.description), text(columns.privateNote)].joined(separator: "\n")
            .tidied(upTo: TextLimit.note)
        gear = text(columns.gear).tidied(upTo: TextLimit.name)
        effort = number(columns.effort).flatMap { Int(exactly: $0.rounded()) }.flatMap { try? Effort($0) }
        sportName = text(columns.type).tidied(upTo: TextLimit.name) ?? ""
        sport = Sport(stravaType: sportName)
        start = StravaDate.instant(text(columns.date))
        elapsed = number(columns.rawElapsed) ?? number(columns.elapsed)
        moving = number(columns.moving)
        distance = number(columns.rawDistance) ?? number(columns.distance).map { $0 * columns.metresShown }
        climb = number(columns.climb)
        self.row = row.bytes
    }
}
