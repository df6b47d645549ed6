import Evidence
import Tendon

/// One row of the picture: a mark, what it is, and its peaks on an axis from 0 to 1.8 times easy running.
struct BridgeRow {
    let mark: String
    let label: String
    let points: [LoadPoint]

    static let width = 80
    private static let labelWidth = 34
    private static let axisWidth = 42
    private static let end = 1.8

    /// The axis with its figures; 1 is easy running.
    static var axis: String {
        var figures = Array(repeating: Character(" "), count: axisWidth + 3)
        for (value, text) in [(0.0, "0"), (0.5, "0.5"), (1.0, "1 = easy"), (1.5, "1.5")] {
            for (offset, character) in text.enumerated() where column(value) + offset < figures.count {
                figures[column(value) + offset] = character
            }
        }
        return String(repeating: " ", count: labelWidth + 3) + trimmed(figures)
    }

    var line: String {
        let name =
            label.count > BridgeRow.labelWidth ? String(label.prefix(BridgeRow.labelWidth - 1)) + "…" : label
        let padding = String(repeating: " ", count: BridgeRow.labelWidth - name.count)
        return "\(mark) \(name)\(padding) \(picture)"
    }

    private var picture: String {
        guard points.contains(where: { $0.peak != nil }) else {
            return Ink.dim(
                points.first?.status == .rankOnly ? "only ranked, no ratio to running" : "not measured")
        }
        var cells = Array(repeating: Character(" "), count: BridgeRow.axisWidth)
        for peak in points.filter({ $0.status != .recalled }).compactMap(\.peak) where peak.low < peak.high {
            let (low, high) = (BridgeRow.column(peak.low), BridgeRow.column(peak.high))
            for place in low...max(low, high) { cells[place] = "─" }
            if low < high { (cells[low], cells[high]) = ("├", "┤") }
        }
        for point in points {
            guard let central = point.peak?.central else { continue }
            let place = BridgeRow.column(central)
            // What was seen is not drawn over by what is recalled.
            if point.status != .recalled {
                cells[place] = "◆"
            } else if cells[place] != "◆" {
                cells[place] = "?"
            }
        }
        return BridgeRow.trimmed(cells)
    }

    /// The column of a peak; what lies beyond the axis is drawn at its end.
    private static func column(_ peak: Double) -> Int {
        let place = (peak / end * Double(axisWidth - 1)).rounded()
        return Int(min(max(0, place), Double(axisWidth - 1)))
    }

    private static func trimmed(_ cells: [Character]) -> String {
        var cells = cells
        while cells.last == " " { cells.removeLast() }
        return String(cells)
    }
}
