/// A drawing with its name, what it shows, and the same figures as a table.
///
/// Templates show it by the partial `chart`, with the words of the group `chart`.
struct Chart: Sendable {
    /// The drawing as markup that is already escaped.
    let svg: String
    /// What the marks mean, in words; empty where the title says it all.
    let legend: [LegendItem]
    let hasLegend: Bool
    let table: ChartTable

    /// A mark and what it means.
    struct LegendItem: Sendable {
        /// A little drawing of the mark.
        let svg: String
        let text: String
    }

    /// - Parameters:
    ///   - id: an id of its own in the page, of letters, digits and hyphens.
    ///   - title: what it shows, for those who do not see it.
    ///   - summary: what there is to see, in a sentence or two.
    ///   - width: of the drawing in its own units, which are pixels on a phone; it grows with the page.
    ///   - draw: draws into it.
    init(
        id: String, title: String, summary: String, width: Double = Chart.width, height: Double,
        legend: [LegendItem] = [], table: ChartTable, draw: (inout SVG) -> Void
    ) {
        var svg = SVG()
        svg.add(
            "svg",
            [
                "id": .text(id), "class": "chart-drawing",
                "viewBox": "0 0 \(SVG.text(width)) \(SVG.text(height))",
                "role": "img", "aria-labelledby": "\(id)-title \(id)-summary",
            ]
        ) { svg in
            svg.add("title", ["id": "\(id)-title"], text: title)
            svg.add("desc", ["id": "\(id)-summary"], text: summary)
            draw(&svg)
        }
        self.svg = svg.markup
        self.legend = legend
        hasLegend = !legend.isEmpty
        self.table = table
    }

    /// The usual width, about that of the column of a small phone.
    static let width = 330.0
}

/// The figures of a chart.
struct ChartTable: Sendable {
    let caption: String
    let columns: [String]
    let rows: [Row]

    struct Row: Sendable {
        /// What the row is about.
        let head: String
        let cells: [String]
    }
}

extension Chart.LegendItem {
    /// A mark as it stands in a chart, and what it means.
    init(_ text: String, _ draw: (inout SVG) -> Void) {
        var svg = SVG()
        svg.add("svg", ["class": "legend-mark", "viewBox": "0 0 16 16", "aria-hidden": "true"], draw)
        self.init(svg: svg.markup, text: text)
    }
}
