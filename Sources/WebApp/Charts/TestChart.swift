import Answers
import Evidence
import Journal
import Narration
import Quantities
import Rehab

extension TestsModel.Drawn {
    /// The results over time, with what of them is noise.
    static func all(_ history: TestHistory, _ answer: Answer, _ words: PageWords) -> [TestsModel.Drawn] {
        var drawn: [TestsModel.Drawn] = []
        if !history.raises.isEmpty {
            drawn.append(
                TestsModel.Drawn(
                    title: words("raisesOverTime"),
                    note: words("raisesNoise", ["noise": "\(Numbers.heelRaiseNoise.value)"]),
                    chart: RaisesChart(history.raises, answer, words).chart))
        }
        if !history.double.isEmpty || !history.single.isEmpty {
            drawn.append(
                TestsModel.Drawn(
                    title: words("hopsOverTime"),
                    note: words("hopsNoise", ["noise": "\(Numbers.hopPainNoise.value)"]),
                    chart: HopsChart(history.double, history.single, answer, words).chart))
        }
        return drawn
    }
}

/// The days of a drawing of tests: from the first of them to today, and at least four weeks.
struct TestDays {
    let scale: DayScale
    static let left = 26.0
    static let right = Chart.width - 8

    init(from first: Day, through today: Day) {
        let begin = min(first - 2, today - 28)
        scale = DayScale(from: begin, count: today - begin + 3, start: Self.left, end: Self.right)
    }
}

/// Heel raises of both sides, each with its day-to-day noise.
struct RaisesChart {
    private let tests: [TestHistory.Raises]
    private let narrator: Narrator
    private let words: PageWords
    private let sore: [Side]
    private let needed: Int
    private let days: TestDays
    private let heights: Scale

    private static let (top, bottom) = (14.0, 160.0)

    init(_ tests: [TestHistory.Raises], _ answer: Answer, _ words: PageWords) {
        let day = answer.decision.day
        self.tests = tests
        narrator = answer.narrator
        self.words = words
        sore = answer.profile.sore.sides
        needed = answer.state.program.gates.load.heelRaises(born: answer.profile.born, on: day)
        days = TestDays(from: tests.first?.day ?? day, through: day)
        let most = tests.map { max($0.result.left, $0.result.right) }.max() ?? 0
        let end = Scale.roundEnd(holding: Double(max(most, needed) + Numbers.heelRaiseNoise.value))
        heights = Scale(0...end, from: Self.bottom, to: Self.top)
    }

    var chart: Chart {
        Chart(
            id: "raises", title: words("raisesOverTime"), summary: summary, height: Self.bottom + 18,
            legend: legend, table: table
        ) { svg in
            svg.months(days.scale, top: Self.top, bottom: Self.bottom)
            svg.heights(heights, at: heights.ticks(atMost: 6), from: TestDays.left, to: TestDays.right) {
                SVG.text($0)
            }
            let gate = heights(Double(needed))
            svg.line(TestDays.left, gate, TestDays.right, gate, "usual")
            for side in Side.allCases { draw(side, in: &svg) }
        }
    }

    private func draw(_ side: Side, in svg: inout SVG) {
        let noise = Double(Numbers.heelRaiseNoise.value)
        for test in tests {
            let count = Double(test.result.count(side))
            let x = days.scale(test.day) + (side == .left ? -3 : 3)
            svg.range(
                x: x, low: heights(max(0, count - noise)), high: heights(count + noise), end: 2, "noise")
            Self.mark(side).draw(in: &svg, x, heights(count), size: 3.5, Self.colour(side))
        }
    }

    private static func mark(_ side: Side) -> Mark { side == .left ? .circle : .square }

    private static func colour(_ side: Side) -> String { side == .left ? "own" : "second" }

    private var legend: [Chart.LegendItem] {
        let sides = Side.allCases.map { side in
            Chart.LegendItem(name(side)) { Self.mark(side).draw(in: &$0, 8, 8, size: 4.5, Self.colour(side)) }
        }
        return sides + [
            Chart.LegendItem(words("noise", ["noise": "\(Numbers.heelRaiseNoise.value)"])) {
                $0.range(x: 8, low: 15, high: 1, end: 3, "noise")
            },
            Chart.LegendItem(words("gate", ["n": "\(needed)"])) { $0.line(0, 8, 16, 8, "usual") },
        ]
    }

    private func name(_ side: Side) -> String {
        words(side.rawValue) + (sore.contains(side) ? " (\(words("sore")))" : "")
    }

    private var summary: String {
        guard let last = tests.last else { return "" }
        return words(
            "raisesSummary",
            [
                "tests": "\(tests.count)", "day": narrator.friendlyDay(last.day),
                "left": "\(last.result.left)",
                "right": "\(last.result.right)", "noise": "\(Numbers.heelRaiseNoise.value)",
            ])
    }

    private var table: ChartTable {
        ChartTable(
            caption: words("raisesOverTime"),
            columns: [words("day"), name(.left), name(.right)] + (sore.count == 1 ? [words("symmetry")] : [])
                + [words("pain"), words("masked")],
            rows: tests.reversed().map { test in
                ChartTable.Row(head: test.day.text, cells: cells(test))
            })
    }

    private func cells(_ test: TestHistory.Raises) -> [String] {
        var cells = ["\(test.result.left)", "\(test.result.right)"]
        if sore.count == 1, let side = sore.first {
            let other = test.result.count(side.other)
            cells.append(other > 0 ? "\(test.result.count(side) * 100 / other)%" : words("unknown"))
        }
        cells.append(test.result.pain.map { "\($0.score)" } ?? words("unknown"))
        cells.append(words(test.masked ? "yes" : "no"))
        return cells
    }
}
