import Journal
import Narration
import Quantities
import Tendon

/// A run drawn over its way: pace, dose and height, one below the other, with the parts that cost most marked.
struct RunChart: Sendable {
    let chart: Chart
    /// What a finger or a pointer reads, piece by piece along the way.
    let readouts: [String]
    /// Where the way begins and ends in the drawing, and how wide that is.
    let left: Double
    let right: Double
    let width: Double

    /// Pieces at most: a phone has no more columns to show.
    private static let most = 240

    /// - Parameters:
    ///   - spells: what cost most, dearest first; they are numbered in this order.
    ///   - easy: how the runner runs easily; without it there is no dose.
    init(
        _ trace: RunTrace, spells: [CostlySpell], easy: EasyRunning?, narrator: Narrator, words: PageWords
    ) {
        let pieces = trace.pieces(atMost: Self.most)
        let drawing = RunDrawing(
            pieces, metres: trace.metres, hasGround: trace.hasGround, easy: easy, narrator: narrator)
        (left, right, width) = (drawing.way.start, drawing.way.end, Chart.width)
        chart = Chart(
            id: "run", title: words("chartTitle"), summary: words("chartSummary"), height: drawing.height,
            legend: RunDrawing.legend(hasDose: easy != nil, hasSpells: !spells.isEmpty, words),
            table: RunSplits(trace, narrator: narrator, words: words).table
        ) { svg in
            drawing.draw(spells, words, in: &svg)
        }
        readouts = pieces.map { RunSplits.readout($0, hasGround: trace.hasGround, narrator, words) }
    }
}
