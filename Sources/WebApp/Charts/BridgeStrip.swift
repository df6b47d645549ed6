import Tendon

/// One row of the bridge: peaks against easy running, all rows on the same axis, so that they make one picture.
struct BridgeStrip {
    /// From nothing to the highest peak of the whole map.
    let scale: Scale

    private static let width = 300.0
    private static let height = 20.0

    /// - Parameter points: all points of the map.
    init(holding points: [LoadPoint]) {
        let most = points.compactMap(\.peak).map(\.high).max() ?? 0
        // In steps of a fifth, with room for a mark at the end.
        let end = ((max(most, 1.6) + 0.1) * 5).rounded(.up) / 5
        scale = Scale(0...end, from: 6, to: Self.width - 6)
    }

    /// The figures of the axis.
    func axis(_ easy: String) -> String {
        draw(height: 16) { svg in
            for value in ticks {
                svg.words(
                    value == 1 ? easy : SVG.text(value), x: scale(value), y: 12, anchor: .middle,
                    value == 1 ? "label-strong" : "tick")
            }
        }
    }

    /// What is known of one row.
    func row(_ points: [LoadPoint]) -> String {
        draw(height: Self.height) { svg in
            for value in ticks {
                svg.line(scale(value), 0, scale(value), Self.height, value == 1 ? "easy" : "grid")
            }
            let known = points.filter { $0.peak != nil }
            for (index, point) in known.enumerated() {
                guard let peak = point.peak else { continue }
                let y = Self.height * Double(index + 1) / Double(known.count + 1)
                draw(peak, point.status, y, in: &svg)
            }
        }
    }

    private func draw(_ peak: RelativePeak, _ status: LoadPoint.Status, _ y: Double, in svg: inout SVG) {
        let isSeen = status != .recalled
        if peak.low < peak.high {
            svg.range(
                y: y, from: scale(peak.low), to: scale(peak.high), end: 3, isSeen ? "range" : "range recalled"
            )
        }
        guard let central = peak.central else { return }
        let mark: Mark = status == .computed ? .circle : isSeen ? .diamond : .ring
        mark.draw(in: &svg, scale(central), y, size: 4, isSeen ? "own" : "plain")
    }

    private var ticks: [Double] {
        stride(from: 0.0, through: (scale.last * 2).rounded(.down) / 2, by: 0.5).map { $0 }
    }

    private func draw(height: Double, _ content: (inout SVG) -> Void) -> String {
        var svg = SVG()
        // What it shows stands beside it in figures.
        svg.add(
            "svg",
            [
                "class": "chart-drawing strip", "viewBox": "0 0 \(SVG.text(Self.width)) \(SVG.text(height))",
                "aria-hidden": "true",
            ], content)
        return svg.markup
    }
}
