import Journal
import Narration
import Quantities
import Rehab

/// Mornings above doses on one axis of days, with the phases and turns that go with them.
struct TimelineChart {
    let past: TimelinePast
    let narrator: Narrator
    let words: PageWords
    let scale: DayScale

    init(_ past: TimelinePast, _ window: TimelineWindow, _ narrator: Narrator, _ words: PageWords) {
        self.past = past
        self.narrator = narrator
        self.words = words
        scale = DayScale(from: window.first, count: window.count, start: Self.left, end: Chart.width)
    }

    /// The left end of the days: figures of heights stand before it.
    static let left = 24.0

    /// Where the parts stand, from the top.
    enum Place {
        static let phases = 0.0...15.0
        static let turns = 25.0
        static let pain = 56.0...136.0
        static let stiffness = 164.0...206.0
        static let dose = 234.0...324.0
        static let height = 340.0
    }

    func chart(id: String, summary: String, table: ChartTable) -> Chart {
        Chart(
            id: id, title: words("chart"), summary: summary, height: Place.height, legend: legend,
            table: table
        ) { svg in
            drawPhases(in: &svg)
            drawFlares(in: &svg)
            drawTurns(in: &svg)
            drawPain(in: &svg)
            drawStiffness(in: &svg)
            drawDoses(in: &svg)
            // Where a day is picked, the script moves it there.
            svg.line(scale(scale.first), Place.turns, scale(scale.first), Place.dose.upperBound, "cursor")
        }
    }

    /// Half the width of a mark: as wide as a day, within what an eye can tell apart.
    func size(_ least: Double, _ most: Double) -> Double { min(max(scale.slot * 0.6, least), most) }

    // MARK: Phases, flares and turns

    private func drawPhases(in svg: inout SVG) {
        let place = Place.phases
        for spell in past.phases {
            let (start, end) = (scale.left(spell.first), scale.left(spell.last + 1))
            svg.rectangle(
                x: start, y: place.lowerBound, width: max(1, end - start),
                height: place.upperBound - place.lowerBound, "phase phase-\(spell.value.name)")
            guard end - start >= 7 * Double(spell.value.name.count) + 4 else { continue }
            svg.words(
                spell.value.name, x: (start + end) / 2, y: (place.lowerBound + place.upperBound) / 2,
                anchor: .middle, "phase-name")
        }
    }

    private func drawFlares(in svg: inout SVG) {
        for flare in past.flares {
            let (start, end) = (scale.left(flare.first), scale.left(flare.last + 1))
            for place in [Place.pain, Place.stiffness] {
                svg.rectangle(
                    x: start, y: place.lowerBound, width: end - start,
                    height: place.upperBound - place.lowerBound, "flare-spell")
            }
        }
    }

    private func drawTurns(in svg: inout SVG) {
        for day in past.days {
            let x = scale(day.day)
            for case .rung(let rung, let before?) in day.turns {
                let isUp = rung.number > before
                (isUp ? Mark.triangle : .descent).draw(
                    in: &svg, x, Place.turns, size: size(2.2, 4), isUp ? "own" : "plain")
            }
            if !day.notes.isEmpty {
                Mark.square.draw(in: &svg, x, Place.turns + 9, size: size(1.5, 2.5), "plain")
            }
        }
        for race in past.races {
            Mark.flag.draw(in: &svg, scale(race.day), Place.turns + 6, size: 6, "second")
        }
    }

    // MARK: Legend

    private var legend: [Chart.LegendItem] {
        [
            mark(.circle, "settled", 3), mark(.triangle, "unsettled", 5), mark(.diamond, "flared", 6),
            Chart.LegendItem(words("masked")) { Mark.ring.draw(in: &$0, 8, 8, size: 4, "plain") },
            Chart.LegendItem(words("missing")) { $0.line(8, 5, 8, 11, "missing") },
            Chart.LegendItem(words("usual")) { $0.line(0, 8, 16, 8, "usual") },
            Chart.LegendItem(words("flare")) {
                $0.rectangle(x: 1, y: 1, width: 14, height: 14, "flare-spell")
            },
            Chart.LegendItem(words(isWeekly ? "doseOfWeek" : "dose", ["unit": narrator.doseUnit])) {
                $0.rectangle(x: 4, y: 6, width: 8, height: 10, "bar-main")
                $0.range(x: 8, low: 11, high: 1, end: 2, "range")
            },
            Chart.LegendItem(words(isWeekly ? "plainOfWeek" : "plain", ["unit": narrator.doseUnit])) {
                $0.line(1, 8, 15, 8, "plain-load")
            },
            Chart.LegendItem(words("rungUp")) { Mark.triangle.draw(in: &$0, 8, 8, size: 5, "own") },
            Chart.LegendItem(words("rungDown")) { Mark.descent.draw(in: &$0, 8, 8, size: 5, "plain") },
            Chart.LegendItem(words("note")) { Mark.square.draw(in: &$0, 8, 8, size: 3, "plain") },
        ]
            + (past.races.isEmpty
                ? []
                : [
                    Chart.LegendItem(words("race")) { Mark.flag.draw(in: &$0, 5, 8, size: 6, "second") }
                ])
    }

    private func mark(_ mark: Mark, _ name: String, _ size: Double) -> Chart.LegendItem {
        Chart.LegendItem(words(name)) { mark.draw(in: &$0, 8, 8, size: size, name) }
    }
}
