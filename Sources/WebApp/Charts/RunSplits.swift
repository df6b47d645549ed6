import Journal
import Narration
import Quantities
import Tendon

/// The figures behind a run's chart: by the kilometre or the mile, of a short run by a fifth of it.
struct RunSplits {
    let table: ChartTable

    init(_ trace: RunTrace, narrator: Narrator, words: PageWords) {
        let unit = narrator.units == .metric ? 1000.0 : Distance.metresPerMile
        let pieces = trace.pieces(every: trace.metres < 3 * unit ? unit / 5 : unit)
        let hasDose = pieces.contains { $0.dose != nil }
        let ground = trace.hasGround ? [words("up"), words("down")] : []
        table = ChartTable(
            caption: words("tableCaption"),
            columns: [words("upTo"), words("pace")] + ground
                + (hasDose ? [narrator.units == .metric ? words("easyKm") : words("easyMi")] : []),
            rows: pieces.map { piece in
                let heights = [piece.up, piece.down].map { narrator.height(metres: $0) }
                return ChartTable.Row(
                    head: narrator.distance(kilometres: (piece.from + piece.metres) / 1000),
                    cells: [Self.pace(piece, narrator)] + (trace.hasGround ? heights : [])
                        + (piece.dose.map { [narrator.doseCell($0)] } ?? []))
            })
    }

    /// What a finger on the chart reads: where, how fast, how steep, and what a kilometre there costs.
    static func readout(
        _ piece: RunTrace.Piece, hasGround: Bool, _ narrator: Narrator, _ words: PageWords
    ) -> String {
        var parts = [
            narrator.distance(kilometres: (piece.from + piece.metres / 2) / 1000), pace(piece, narrator),
        ]
        if hasGround {
            let percent = Int((min(max(piece.grade, -1), 1) * 100).rounded())
            parts.append(
                percent == 0
                    ? words("flat")
                    : "\(abs(percent))% \(percent > 0 ? words("gradeUp") : words("gradeDown"))")
        }
        if let rate = piece.rate {
            parts.append(
                "\(tenths(rate.central)) \(words("timesEasy")) (\(tenths(rate.low)) \(words("to")) \(tenths(rate.high)))"
            )
        }
        return parts.joined(separator: ", ")
    }

    private static func pace(_ piece: RunTrace.Piece, _ narrator: Narrator) -> String {
        guard piece.speed >= 0.5 else { return "–" }
        return (try? Speed(metresPerSecond: piece.speed)).map { narrator.pace($0) } ?? "–"
    }

    private static func tenths(_ value: Double) -> String {
        "\((min(max(value, 0), 9999) * 10).rounded() / 10)"
    }
}
