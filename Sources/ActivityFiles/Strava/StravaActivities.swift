/// The `activities.csv` of Strava's bulk export: which file is which activity, and what the runner wrote.
public struct StravaActivities: Sendable {
    /// The name the file has in an export.
    public static let fileName = "activities.csv"

    /// The rows in their order.
    public let activities: [StravaActivity]
    /// Rows that could not be read, by their line.
    public let issues: [FileIssue]

    let bytes: [UInt8]
    /// Where the header line lies.
    let header: Range<Int>

    /// The most rows, and the most rows that may be damaged, before the rest is left out.
    static let mostRows = 200_000
    static let mostDamaged = 1000

    /// Reads the bytes of an `activities.csv`, in whatever language it is.
    ///
    /// - Throws: `ActivityFileError` when its columns cannot be told. A row that cannot be read is no error
    ///   but one of `issues`.
    public init(csv bytes: [UInt8]) throws(ActivityFileError) {
        var reader = CSVReader(bytes)
        let (header, columns) = try StravaActivities.columns(&reader)
        var activities: [StravaActivity] = []
        var issues: [FileIssue] = []
        var isComplete = false
        while !isComplete, activities.count < StravaActivities.mostRows,
            issues.count < StravaActivities.mostDamaged
        {
            do throws(CSVFault) {
                guard let row = try reader.next() else {
                    isComplete = true
                    continue
                }
                activities.append(StravaActivity(row, of: reader, columns: columns))
            } catch {
                issues.append(FileIssue(place: "line \(error.line)", reason: "left out: \(error.words)"))
            }
        }
        if !isComplete {
            issues.append(
                FileIssue(reason: "it has too many rows or too many damaged ones; the rest was left out"))
        }
        self.bytes = bytes
        self.header = header
        self.activities = activities
        self.issues = issues
    }

    /// The header, and the columns it or the rows below tell.
    private static func columns(
        _ reader: inout CSVReader
    ) throws(ActivityFileError) -> (Range<Int>, StravaColumns) {
        let header = try header(&reader)
        let titles = header.fields.map { reader.text($0) }
        let columns =
            StravaColumns(english: titles)
            ?? StravaColumns(order: titles, file: fileColumn(reader))
        guard let columns else {
            throw ActivityFileError(
                file: fileName, place: "line \(header.line)",
                reason: "its columns are not those of Strava's export",
                advice: "take the file from Strava's export as it is; the files beside it are read without it"
            )
        }
        return (header.bytes, columns)
    }

    private static func header(_ reader: inout CSVReader) throws(ActivityFileError) -> CSVReader.Row {
        let row: CSVReader.Row?
        do throws(CSVFault) {
            row = try reader.next()
        } catch {
            throw ActivityFileError(
                file: fileName, place: "line \(error.line)", reason: error.words,
                advice: "unpack the export again; a program for tables may have altered the file")
        }
        guard let row else {
            throw ActivityFileError(
                file: fileName, reason: "the file is empty", advice: "unpack the export again")
        }
        return row
    }

    /// The column whose cells are paths of files; looked for in a copy of the reader.
    private static func fileColumn(_ start: CSVReader) -> Int? {
        var reader = start
        var damaged = 0
        while damaged < mostDamaged {
            do throws(CSVFault) {
                guard let row = try reader.next() else { return nil }
                if let column = row.fields.firstIndex(where: { reader.text($0).hasPrefix("activities/") }) {
                    return column
                }
            } catch {
                damaged += 1
            }
        }
        return nil
    }
}
