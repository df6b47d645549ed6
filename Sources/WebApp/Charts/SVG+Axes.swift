/// Axes and the lines behind a drawing.
extension SVG {
    /// Lines across at round values, each with its figure left of the start.
    mutating func heights(
        _ scale: Scale, at values: [Double], from left: Double, to right: Double, text: (Double) -> String
    ) {
        group("axis") { svg in
            for value in values {
                let y = scale(value)
                svg.line(left, y, right, y, value == scale.first ? "axis-line" : "grid")
                svg.words(text(value), x: left - 4, y: y, anchor: .end, "tick tick-left")
            }
        }
    }

    /// Values along the bottom, with a line upwards at each.
    mutating func along(
        _ scale: Scale, at values: [Double], top: Double, bottom: Double, text: (Double) -> String
    ) {
        group("axis") { svg in
            for value in values {
                let x = scale(value)
                svg.line(x, top, x, bottom, "grid")
                let anchor: Anchor = value == values.first ? .start : value == values.last ? .end : .middle
                svg.words(text(value), x: x, y: bottom + 3, anchor: anchor, "tick tick-below")
            }
        }
    }

    /// The months below a drawing of days, a line where each begins; the one under way at its start has a name, too,
    /// where there is room for it.
    mutating func months(_ scale: DayScale, top: Double, bottom: Double, labels: Bool = true) {
        let room = 26.0
        let end = scale.start + scale.slot * Double(scale.count)
        group("axis") { svg in
            var free = scale.start
            if labels, (scale.months.first.map { scale.left($0.day) } ?? end) - scale.start >= room {
                svg.words(
                    DayScale.name(ofMonth: scale.first), x: scale.start + 2, y: bottom + 3, "tick tick-below")
                free += room
            }
            for (day, name) in scale.months {
                let x = scale.left(day)
                svg.line(x, top, x, bottom, "grid")
                guard labels, x >= free, x + room <= end else { continue }
                svg.words(name, x: x + 2, y: bottom + 3, "tick tick-below")
                free = x + room
            }
        }
    }
}
