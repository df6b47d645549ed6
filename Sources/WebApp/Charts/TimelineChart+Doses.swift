import Narration
import Quantities
import Tendon

/// Doses with their ranges, and plain kilometres beside them: a bar a day, or a bar a week where days are too narrow.
extension TimelineChart {
    /// Whether a bar is a week.
    var isWeekly: Bool { scale.slot < 3 }

    func drawDoses(in svg: inout SVG) {
        let bars = isWeekly ? past.weeks.map { Bar($0, scale) } : past.days.map { Bar($0, scale) }
        let place = Place.dose
        let heights = Scale(0...end(of: bars), from: place.upperBound, to: place.lowerBound)
        svg.words(
            words(isWeekly ? "dosesOfWeeks" : "doses", ["unit": narrator.doseUnit]), x: Self.left,
            y: place.lowerBound - 8, "label-strong")
        svg.heights(
            heights, at: heights.ticks(atMost: 5), from: Self.left, to: Chart.width
        ) { SVG.text($0) }
        svg.months(scale, top: place.lowerBound, bottom: place.upperBound)
        for bar in bars { draw(bar, heights, in: &svg) }
    }

    private struct Bar {
        let x: Double
        let width: Double
        let dose: Dose?
        let kilometres: Double

        init(_ day: TimelineDay, _ scale: DayScale) {
            x = scale(day.day)
            width = scale.slot
            dose = day.dose
            kilometres = day.kilometres
        }

        init(_ week: TimelineWeek, _ scale: DayScale) {
            x = scale.left(week.first) + scale.slot * 3.5
            width = scale.slot * 7
            dose = week.dose
            kilometres = week.kilometres
        }
    }

    private func draw(_ bar: Bar, _ heights: Scale, in svg: inout SVG) {
        let base = Place.dose.upperBound
        if let dose = bar.dose {
            let (low, central, high) = (
                narrator.inUnits(dose.low), narrator.inUnits(dose.central), narrator.inUnits(dose.high)
            )
            let y = heights(central)
            svg.rectangle(
                x: bar.x - bar.width * 0.32, y: y, width: bar.width * 0.64, height: base - y, "bar-main")
            svg.range(
                x: bar.x, low: heights(low), high: heights(high), end: min(bar.width * 0.2, 2.5), "range")
            if heights.isBeyond(high) {
                Mark.triangle.draw(in: &svg, bar.x, Place.dose.lowerBound - 1, size: 2, "beyond")
            }
        }
        if bar.kilometres > 0 {
            let y = heights(narrator.inUnits(bar.kilometres))
            svg.line(bar.x - bar.width * 0.5, y, bar.x + bar.width * 0.5, y, "plain-load")
        }
    }

    /// The end of the axis: it holds what was most likely, and as much of the ranges as leaves that to be seen.
    private func end(of bars: [Bar]) -> Double {
        var most = narrator.inUnits(5)
        var high = 0.0
        for bar in bars {
            most = max(most, narrator.inUnits(max(bar.kilometres, bar.dose?.central ?? 0)))
            high = max(high, narrator.inUnits(bar.dose?.high ?? 0))
        }
        return Scale.roundEnd(holding: max(most, min(high, most * 1.5)))
    }
}
