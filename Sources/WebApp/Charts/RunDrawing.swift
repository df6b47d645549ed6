import Journal
import Narration
import Quantities
import Tendon

/// The panels of a run's chart.
struct RunDrawing {
    let way: Scale
    private let pieces: [RunTrace.Piece]
    private let easy: EasyRunning?
    private let narrator: Narrator
    private var panels: [Panel] = []

    /// What is drawn in a strip across the drawing.
    private struct Panel {
        enum Kind { case pace, dose, ground }
        let kind: Kind
        let top: Double
        let bottom: Double
    }

    private static let left = 40.0
    /// Above the first panel: the numbers of what cost most.
    private static let numbers = 26.0
    private static let title = 17.0
    private static let gap = 9.0

    init(
        _ pieces: [RunTrace.Piece], metres: Double, hasGround: Bool, easy: EasyRunning?, narrator: Narrator
    ) {
        self.pieces = pieces
        self.easy = easy
        self.narrator = narrator
        way = Scale(0...metres, from: Self.left, to: Chart.width - 4)
        var kinds: [(Panel.Kind, Double)] = [(.pace, 92)]
        if easy != nil { kinds.append((.dose, 92)) }
        if hasGround { kinds.append((.ground, 54)) }
        var y = Self.numbers
        for (kind, height) in kinds {
            panels.append(Panel(kind: kind, top: y + Self.title, bottom: y + Self.title + height))
            y += Self.title + height + Self.gap
        }
    }

    private var bottom: Double { panels.last?.bottom ?? 0 }
    var height: Double { bottom + 18 }

    func draw(_ spells: [CostlySpell], _ words: PageWords, in svg: inout SVG) {
        draw(spells, in: &svg)
        let unit = narrator.units == .metric ? 1000.0 : Distance.metresPerMile
        let along = Scale(0...(way.last / unit), from: way.start, to: way.end)
        let ticks = along.ticks(atMost: 6)
        svg.along(along, at: ticks, top: Self.numbers + Self.title, bottom: bottom) { value in
            value == ticks.last ? "\(Self.short(value)) \(narrator.doseUnit)" : Self.short(value)
        }
        for panel in panels {
            let y = panel.top - 6
            switch panel.kind {
            case .pace:
                svg.words(words("pace"), x: way.start, y: y, "label-strong")
                drawPace(panel, in: &svg)
            case .dose:
                svg.words(words("doseAlong"), x: way.start, y: y, "label-strong")
                drawDose(panel, in: &svg)
            case .ground:
                svg.words(words("height"), x: way.start, y: y, "label-strong")
                drawGround(panel, in: &svg)
            }
        }
    }

    // MARK: Panels

    /// Drawn by speed, faster upwards, and labelled by pace: a walk does not squeeze the rest.
    private func drawPace(_ panel: Panel, in svg: inout SVG) {
        let speeds = pieces.map(\.speed).sorted()
        let low = speeds[speeds.count / 50]
        let high = max(speeds.last ?? 0, easy?.speed ?? 0, low + 0.1)
        let scale = Scale((low * 0.95)...(high * 1.02), from: panel.bottom, to: panel.top)
        svg.heights(scale, at: paces(scale), from: way.start, to: way.end) { speed in
            (try? Speed(metresPerSecond: speed)).map { pace in
                String(narrator.pace(pace).prefix { $0 != "/" })
            } ?? ""
        }
        if let easy, easy.speed >= scale.first {
            svg.line(way.start, scale(easy.speed), way.end, scale(easy.speed), "usual")
        }
        svg.series(pieces.map { (x(of: $0), scale($0.speed)) }, "series")
    }

    /// Speeds of round paces within a scale, at most five.
    private func paces(_ scale: Scale) -> [Double] {
        let unit = narrator.units == .metric ? 1000.0 : Distance.metresPerMile
        let (slowest, fastest) = (unit / max(scale.first, 0.5), unit / scale.last)
        for step in [10.0, 15, 30, 60, 120, 300, 600] {
            let first = (fastest / step).rounded(.up) * step
            let paces = Array(stride(from: first, through: slowest, by: step))
            if paces.count <= 5 { return spaced(paces.map { unit / $0 }, scale) }
        }
        return []
    }

    /// Without those that would touch the one before.
    private func spaced(_ values: [Double], _ scale: Scale) -> [Double] {
        var kept: [Double] = []
        for value in values where kept.last.map({ abs(scale($0) - scale(value)) >= 13 }) ?? true {
            kept.append(value)
        }
        return kept
    }

    /// What a kilometre there costs, in easy kilometres, with its range.
    private func drawDose(_ panel: Panel, in svg: inout SVG) {
        let rates = pieces.map(\.rate)
        let most = max(rates.compactMap { $0?.central }.max() ?? 0, 1.5)
        let scale = Scale(0...Scale.roundEnd(holding: most, steps: 3), from: panel.bottom, to: panel.top)
        let ticks = scale.ticks(atMost: 5)
        svg.heights(scale, at: ticks, from: way.start, to: way.end) { Self.short($0) }
        svg.band(
            zip(pieces, rates).map { piece, rate in
                rate.map { (x(of: piece), scale($0.low), scale($0.high)) }
            }, "band")
        svg.line(way.start, scale(1), way.end, scale(1), "usual")
        svg.series(
            zip(pieces, rates).map { piece, rate in rate.map { (x(of: piece), scale($0.central)) } }, "series"
        )
    }

    private func drawGround(_ panel: Panel, in svg: inout SVG) {
        let heights = pieces.compactMap(\.altitude)
        guard let low = heights.min(), let high = heights.max() else { return }
        let foot = narrator.units == .metric ? 1 : 0.3048
        let top = max(high, low + 20) / foot
        let scale = Scale((low / foot)...top, from: panel.bottom, to: panel.top)
        svg.heights(scale, at: scale.ticks(atMost: 3), from: way.start, to: way.end) { Self.short($0) }
        svg.band(
            pieces.map { piece in
                piece.altitude.map { (x(of: piece), panel.bottom, scale($0 / foot)) }
            }, "run-ground")
    }

    // MARK: What cost most

    private func draw(_ spells: [CostlySpell], in svg: inout SVG) {
        let numbered = spells.enumerated().sorted { $0.element.beginMetres < $1.element.beginMetres }
        var free = [0.0, 0.0]
        for (place, spell) in numbered {
            let begin = way(spell.beginMetres)
            let width = max(2, way(spell.beginMetres + spell.metres) - begin)
            svg.rectangle(
                x: begin, y: Self.numbers, width: width, height: bottom - Self.numbers, "run-spell")
            // Neighbours stand in two rows.
            let middle = min(max(begin + width / 2, way.start), way.end - 6)
            let row = middle >= free[0] ? 0 : 1
            free[row] = middle + 13
            svg.words(
                "\(place + 1)", x: middle, y: row == 0 ? Self.numbers - 4 : 10, anchor: .middle,
                "label-strong")
        }
    }

    private func x(of piece: RunTrace.Piece) -> Double { way(piece.from + piece.metres / 2) }

    /// Without a decimal that is 0.
    private static func short(_ value: Double) -> String {
        let tenths = (value * 10).rounded()
        return tenths.truncatingRemainder(dividingBy: 10) == 0
            ? "\(Int(exactly: tenths / 10) ?? 0)" : "\(tenths / 10)"
    }
}

extension RunDrawing {
    static func legend(hasDose: Bool, hasSpells: Bool, _ words: PageWords) -> [Chart.LegendItem] {
        var items: [Chart.LegendItem] = []
        if hasDose {
            items.append(Chart.LegendItem(words("legendEasy")) { $0.line(0, 8, 16, 8, "usual") })
            items.append(
                Chart.LegendItem(words("legendRange")) {
                    $0.rectangle(x: 0, y: 3, width: 16, height: 10, "band")
                })
        }
        if hasSpells {
            items.append(
                Chart.LegendItem(words("legendSpell")) {
                    $0.rectangle(x: 5, y: 0, width: 6, height: 16, "run-spell")
                })
        }
        return items
    }
}

extension RunTrace.Piece {
    /// Easy kilometres a kilometre.
    var rate: Dose? {
        guard let dose, metres > 0 else { return nil }
        let way = metres / 1000
        return Dose(central: dose.central / way, low: dose.low / way, high: dose.high / way)
    }
}
