import Answers
import Journal
import Narration
import Quantities
import Tendon

/// The list of runs, for reading and for a spreadsheet.
enum RunTable {
    // MARK: Text

    private struct Column {
        let title: String
        let isRight: Bool
        let most: Int
        let cell: (RunLine) -> String

        init(_ title: String, isRight: Bool = false, most: Int = 40, _ cell: @escaping (RunLine) -> String) {
            self.title = title
            self.isRight = isRight
            self.most = most
            self.cell = cell
        }
    }

    /// A line a run; columns in which nothing stands are left out.
    ///
    /// - Parameter knowsEasyPace: whether anything tells how the runner runs easily, so that runs have doses.
    static func text(_ lines: [RunLine], _ narrator: Narrator, knowsEasyPace: Bool) -> String {
        let columns = columns(narrator).compactMap { column -> [String]? in
            let cells = lines.map { short(column.cell($0).printable, column.most) }
            guard cells.contains(where: { !$0.isEmpty }) else { return nil }
            let width = max(column.title.count, cells.map(\.count).max() ?? 0)
            return [Ink.dim(padded(column.title, width, column.isRight))]
                + cells.map { padded($0, width, column.isRight) }
        }
        var rows = (0...lines.count).map { row in
            columns.map { $0[row] }.joined(separator: "  ").trimmingEnd()
        }
        let counted = lines.count { $0.run.isRun }
        let others = lines.count - counted
        let rest = others > 0 ? ", \(others) of something else" : ""
        rows.append("")
        rows.append(
            Ink.dim(
                "\(counted) \(counted == 1 ? "run" : "runs")\(rest).\(dose(lines, narrator, knowsEasyPace: knowsEasyPace))"
                    + " springback run ID shows one."))
        return rows.joined(separator: "\n")
    }

    /// What the column of doses says, or what it takes to have one.
    private static func dose(_ lines: [RunLine], _ narrator: Narrator, knowsEasyPace: Bool) -> String {
        if lines.contains(where: { $0.dose != nil }) {
            return " Dose in easy \(narrator.doseUnit), with its range."
        }
        guard !knowsEasyPace, lines.contains(where: { $0.run.isRun }) else { return "" }
        let pace = narrator.units == .metric ? "5:30" : "8:50"
        return " For their dose give your easy pace: springback init --change --easy-pace \(pace) --yes."
    }

    private static func columns(_ narrator: Narrator) -> [Column] {
        [
            Column("day") { $0.entry.day.text },
            Column("name", most: 18) { $0.run.name ?? "" },
            Column(narrator.units == .metric ? "km" : "mi", isRight: true) { line in
                line.run.distance.map { withoutUnit(narrator.distance($0)) } ?? "-"
            },
            Column("time", isRight: true) { RunLine.clock($0.run.time) },
            Column(narrator.units == .metric ? "/km" : "/mi", isRight: true) { line in
                line.pace(narrator).map(withoutUnit) ?? ""
            },
            Column("dose", isRight: true) { line in
                line.dose.map { narrator.doseCell($0) } ?? ""
            },
            Column("pain") { line in line.run.isRun ? line.run.pain.map { "\($0.score)" } ?? "?" : "" },
            Column("kind", most: 12) { $0.kindInWords },
            Column("shoes", most: 12) { $0.run.shoes ?? "" },
            Column("source", most: 12) { $0.source ?? "by hand" },
            Column("id") { $0.entry.id.short },
        ]
    }

    /// A quantity without the unit that stands at the head of its column.
    private static func withoutUnit(_ text: String) -> String {
        String(text.prefix { $0 != " " && $0 != "/" })
    }

    private static func short(_ text: String, _ most: Int) -> String {
        text.count <= most ? text : text.prefix(most - 1) + "…"
    }

    private static func padded(_ text: String, _ width: Int, _ isRight: Bool) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return isRight ? space + text : text + space
    }

    // MARK: Comma-separated values

    private static let fields: [(title: String, cell: @Sendable (RunLine) -> String)] = [
        ("id", { $0.entry.id.text }),
        ("day", { $0.entry.day.text }),
        ("start", { $0.run.recording?.start.text ?? "" }),
        ("name", { said($0.run.name) }),
        ("sport", { $0.run.sport.rawValue }),
        ("kind", { $0.kind?.rawValue ?? "" }),
        ("distance_m", { number($0.run.distance?.metres) }),
        ("timer_s", { number($0.run.time.seconds) }),
        ("elapsed_s", { number($0.run.recording?.elapsed?.seconds) }),
        ("climb_m", { number($0.run.recording?.climb) }),
        ("cadence_spm", { number($0.run.recording?.cadence) }),
        ("dose_easy_km", { number($0.dose.map { Dose.rounded($0.central) }) }),
        ("dose_low", { number($0.dose.map { Dose.rounded($0.low) }) }),
        ("dose_high", { number($0.dose.map { Dose.rounded($0.high) }) }),
        ("pain", { $0.run.pain.map { "\($0.score)" } ?? "" }),
        ("effort", { $0.run.effort.map { "\($0.score)" } ?? "" }),
        ("shoes", { said($0.run.shoes) }),
        ("note", { said($0.run.note) }),
        ("device", { said($0.run.recording?.device) }),
        ("file", { said($0.run.recording?.file) }),
    ]

    /// A header and a line a run (RFC 4180), in SI units.
    static func csv(_ lines: [RunLine]) -> String {
        let rows = [fields.map(\.title)] + lines.map { line in fields.map { $0.cell(line) } }
        return rows.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
    }

    /// Words from outside, made harmless: a spreadsheet takes what begins so for a formula.
    private static func said(_ text: String?) -> String {
        guard let text, let first = text.first else { return "" }
        return "=+-@\t\r".contains(first) ? "'" + text : text
    }

    private static func number(_ value: Double?) -> String {
        guard let value else { return "" }
        return Int(exactly: value).map { "\($0)" } ?? "\(value)"
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}

extension String {
    fileprivate func trimmingEnd() -> String {
        var text = Substring(self)
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
