import Journal
import Quantities
import Rehab

/// Pain and stiffness of the mornings. A morning nobody told of is a gap with a tick, never a line through it.
extension TimelineChart {
    func drawPain(in svg: inout SVG) {
        let place = Place.pain
        let heights = Scale(0...10, from: place.upperBound, to: place.lowerBound)
        svg.words(words("pain"), x: Self.left, y: place.lowerBound - 8, "label-strong")
        svg.heights(heights, at: [0, 5, 10], from: Self.left, to: Chart.width) { SVG.text($0) }
        svg.months(scale, top: place.lowerBound, bottom: place.upperBound, labels: false)
        svg.steps(
            past.days.map { day in
                day.worst.map { (scale(day.day), heights(min($0.usualPain, 10))) }
            }, slot: scale.slot, "usual")
        for day in past.days {
            guard let seen = day.seen else { continue }
            let x = scale(day.day)
            guard let worst = day.worst else {
                svg.line(x, place.upperBound - 3, x, place.upperBound + 3, "missing")
                continue
            }
            let y = heights(Double(worst.reading.pain.score))
            switch seen.morning {
            case .settled: Mark.circle.draw(in: &svg, x, y, size: size(1.2, 3), "settled")
            case .unsettled: Mark.triangle.draw(in: &svg, x, y, size: size(2.6, 4.5), "unsettled")
            case .flared: Mark.diamond.draw(in: &svg, x, y, size: size(3.4, 5.5), "flared")
            case .unknown: Mark.ring.draw(in: &svg, x, y, size: size(1.8, 3), "plain")
            }
        }
    }

    func drawStiffness(in svg: inout SVG) {
        let place = Place.stiffness
        let minutes = past.days.map { day in day.mornings.map(\.reading.stiffness.minutes).max() }
        // Hours of stiffness once must not flatten all other mornings.
        let most = min(max(30, Double(minutes.compactMap { $0 }.max() ?? 0)), 120)
        let heights = Scale(
            0...Scale.roundEnd(holding: most, steps: 2), from: place.upperBound, to: place.lowerBound)
        svg.words(words("stiffness"), x: Self.left, y: place.lowerBound - 8, "label-strong")
        svg.heights(
            heights, at: heights.ticks(atMost: 3), from: Self.left, to: Chart.width
        ) { SVG.text($0) }
        svg.months(scale, top: place.lowerBound, bottom: place.upperBound, labels: false)
        for (day, minutes) in zip(past.days, minutes) {
            guard let minutes else { continue }
            let y = heights(Double(minutes))
            let width = max(scale.slot * 0.66, 0.6)
            // No stiffness is an answer, too: it is a bar of the least height.
            svg.rectangle(
                x: scale(day.day) - width / 2, y: min(y, place.upperBound - 1), width: width,
                height: max(place.upperBound - y, 1), "bar-stiff")
            if heights.isBeyond(Double(minutes)) {
                Mark.triangle.draw(in: &svg, scale(day.day), place.lowerBound - 1, size: 2, "plain")
            }
        }
    }
}
