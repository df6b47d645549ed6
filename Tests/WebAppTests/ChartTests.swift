import Quantities
import Testing

@testable import WebApp

@Suite struct ChartTests {
    private static func chart(_ title: String, draw: (inout SVG) -> Void = { _ in }) -> Chart {
        Chart(
            id: "it", title: title, summary: "All of it", height: 100,
            table: ChartTable(caption: "Figures", columns: ["A"], rows: []), draw: draw)
    }

    @Test("No text and no value of a drawing becomes markup")
    func escapes() {
        let chart = Self.chart("<script>\"'&\u{1}") { svg in
            svg.words("</text><script>", x: 0, y: 0, "\"><script>")
        }
        #expect(!chart.svg.contains("<script"))
        #expect(chart.svg.contains("&lt;script&gt;&quot;&#39;&amp;</title>"))
        #expect(chart.svg.contains("class=\"&quot;&gt;&lt;script&gt;\""))
    }

    @Test("A drawing names itself to those who do not see it")
    func named() {
        let svg = Self.chart("Mornings").svg
        #expect(svg.contains("role=\"img\" aria-labelledby=\"it-title it-summary\""))
        #expect(svg.contains("<title id=\"it-title\">Mornings</title>"))
    }

    @Test("Neither style nor what is no number reaches a drawing")
    func numbers() {
        let svg = Self.chart("Odd") { svg in
            svg.line(.nan, .infinity, 1e300, -0.004, "axis")
            svg.rectangle(x: 1.005, y: 2.5, width: -3, height: 4, "bar")
        }.svg
        #expect(svg.contains("x1=\"0\" y1=\"0\" x2=\"0\" y2=\"0\""))
        #expect(svg.contains("width=\"0\""))
        #expect(!svg.contains("style="))
    }

    @Test("What is not known is a gap in a line, a band and steps")
    func gaps() {
        var svg = SVG()
        svg.series([(0, 1), (1, 2), nil, (3, 4)], "series")
        #expect(svg.markup.contains("M0 1L1 2M3 4L3.01 4"))
        svg.band([(0, 5, 1), (1, 5, 2), nil, (3, 5, 4), (4, 5, 4)], "band")
        #expect(svg.markup.contains("M0 1L1 2L1 5L0 5ZM3 4L4 4L4 5L3 5Z"))
        var nothing = SVG()
        nothing.series([nil, nil], "series")
        #expect(nothing.markup.isEmpty)
    }

    @Test(
        "An axis ends on a round number that holds its values", arguments: [0.3, 1, 7, 12, 19, 60, 101, 4e6])
    func roundEnds(value: Double) {
        let end = Scale.roundEnd(holding: value)
        #expect(end >= value && end <= value * 2.5)
        let ticks = Scale(0...end, from: 100, to: 0).ticks(atMost: 5)
        #expect(ticks.first == 0 && ticks.count <= 5)
        #expect((ticks.last ?? 0) > end * 0.99)
    }

    @Test("A value beyond the axis is drawn at its end, and said to be beyond")
    func beyond() {
        let scale = Scale(0...10, from: 100, to: 0)
        #expect(scale(5) == 50 && scale(20) == 0 && scale(-1) == 100)
        #expect(scale.isBeyond(20) && !scale.isBeyond(10))
        #expect(Scale(3...3, from: 1, to: 2)(3) == 1)
    }

    @Test("Days have slots of one width, and months begin where they do")
    func days() throws {
        let first = try Day("2027-01-25")
        let scale = DayScale(from: first, count: 14, start: 20, end: 160)
        #expect(scale.slot == 10)
        #expect(scale(first) == 25)
        #expect(scale.months.map(\.name) == ["Feb"])
        #expect(scale.left(first + 100) == 160)
    }
}
