import Answers
import Evidence
import Journal
import Narration
import Quantities
import Rehab

/// Pain of ten hops over time, on both legs and on one.
struct HopsChart {
    private let double: [TestHistory.Hops]
    private let single: [TestHistory.Hops]
    private let narrator: Narrator
    private let words: PageWords
    private let days: TestDays
    private let heights = Scale(0...10, from: HopsChart.bottom, to: HopsChart.top)
    /// The most pain a gate lets through, on both legs and on one.
    private let limits: (double: Int, single: Int)

    private static let (top, bottom) = (14.0, 130.0)

    init(
        _ double: [TestHistory.Hops], _ single: [TestHistory.Hops], _ answer: Answer, _ words: PageWords
    ) {
        let day = answer.decision.day
        self.double = double
        self.single = single
        narrator = answer.narrator
        self.words = words
        days = TestDays(from: (double + single).map(\.day).min() ?? day, through: day)
        let gates = answer.state.program.gates
        limits = (gates.load.hopsDoublePain, gates.bridge.hopsSinglePain)
    }

    var chart: Chart {
        Chart(
            id: "hops", title: words("hopsOverTime"), summary: summary, height: Self.bottom + 18,
            legend: legend,
            table: table
        ) { svg in
            svg.months(days.scale, top: Self.top, bottom: Self.bottom)
            svg.heights(heights, at: [0, 2, 4, 6, 8, 10], from: TestDays.left, to: TestDays.right) {
                SVG.text($0)
            }
            for test in double {
                Mark.circle.draw(
                    in: &svg, days.scale(test.day) - 3, heights(Double(test.pain)), size: 3.5, "own")
            }
            for test in single {
                Mark.triangle.draw(
                    in: &svg, days.scale(test.day) + 3, heights(Double(test.pain)), size: 4, "second")
            }
        }
    }

    private var legend: [Chart.LegendItem] {
        [
            Chart.LegendItem(words("doubleLimit", ["n": "\(limits.double)"])) {
                Mark.circle.draw(in: &$0, 8, 8, size: 4.5, "own")
            },
            Chart.LegendItem(words("singleLimit", ["n": "\(limits.single)"])) {
                Mark.triangle.draw(in: &$0, 8, 8, size: 5, "second")
            },
        ]
    }

    private var summary: String {
        let last = [
            double.last.map { narrator.hops(double: true, $0.pain, before: nil) },
            single.last.map { narrator.hops(double: false, $0.pain, before: nil) },
        ]
        return words("hopsSummary", ["tests": "\(double.count + single.count)"]) + " "
            + last.compactMap { $0 }.joined(separator: " ")
    }

    private var table: ChartTable {
        let rows = double.map { ($0, "both") } + single.map { ($0, "one") }
        return ChartTable(
            caption: words("hopsOverTime"), columns: ["day", "legs", "pain", "masked"].map { words($0) },
            rows: rows.sorted { $0.0.day > $1.0.day }.map { test, legs in
                ChartTable.Row(
                    head: test.day.text,
                    cells: [words(legs), "\(test.pain)", words(test.masked ? "yes" : "no")])
            })
    }
}
