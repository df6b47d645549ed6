import Account
import Answers
import Evidence
import Journal
import Narration
import Quantities
import Rehab
import Tendon

/// The bridge as a map: what is highest stands on top, as on a ladder.
struct BridgeModel {
    /// The coach's idea in one line.
    let idea: String
    /// Why an own easy pace is missing; nil where it is known.
    let easyUnknown: String?
    /// Where each ladder stands, from the bottom up.
    let standings: [BridgeSection.Standing]
    /// Whether today's answer closes a ladder that is open otherwise.
    let isLessToday: Bool
    /// Whether the plan stops.
    let isNothingToday: Bool
    let races: [Race]
    /// From the top down.
    let sections: [BridgeSection]
    let axis: String
    /// Legend and table, as the partial `chart-behind` takes them.
    let legend: [Chart.LegendItem]
    let hasLegend = true
    let table: ChartTable
    let grounds: [Ground]
    let studies: [BridgeStudy]

    struct Race {
        let name: String
        let when: String
        let figures: String
        let strip: String
    }

    init(_ bridge: Bridge, _ answer: Answer, _ words: PageWords) {
        let narrator = answer.narrator
        let strip = BridgeStrip(
            holding: bridge.ladders.flatMap { $0.rungs.flatMap(\.points) } + bridge.movements + bridge.runs
                + bridge.races.map(\.point))
        idea = Lesson.bridge.title
        easyUnknown =
            bridge.isEasySpeedKnown
            ? nil
            : words(
                "easyUnknown",
                ["pace": (try? Speed(metresPerSecond: bridge.easy.speed)).map { narrator.pace($0) } ?? "?"])
        axis = strip.axis(words("easyAxis"))
        let ladders = BridgeSection.order.map { bridge.ladders[$0.rawValue] }
        let sections = ladders.map { BridgeSection($0, bridge, answer, strip, words) }
        standings = sections.map(\.standing)
        isNothingToday = answer.decision.stop != nil
        isLessToday = !isNothingToday && standings.contains { $0.isShutToday }
        self.sections = sections.reversed()
        races = bridge.races.reversed().map { race in
            Race(
                name: race.race.name.isEmpty ? words("race") : race.race.name,
                when: words(
                    "raceWhen",
                    [
                        "distance": narrator.distance(race.race.distance),
                        "day": "\(narrator.friendlyDay(race.race.day)) \(race.race.day.year)",
                        "days": "\(race.race.day - answer.decision.day)",
                    ]), figures: words.bestPeak([race.point]), strip: strip.row([race.point]))
        }
        legend = Self.legend(words)
        table = Self.table(ladders, narrator, words)
        grounds = Lesson.bridge.ideas.map { Ground($0.text, $0.grade, $0.sources) }
        studies = (bridge.movements + bridge.runs).map { BridgeStudy($0, words) }
    }

    private static func legend(_ words: PageWords) -> [Chart.LegendItem] {
        let steps: [BridgeRung.Step] = [.tolerated, .now, .next, .ahead]
        return steps.map { step in Chart.LegendItem(words(step.rawValue)) { step.draw(in: &$0) } } + [
            Chart.LegendItem(words("measured")) { Mark.diamond.draw(in: &$0, 8, 8, size: 5, "own") },
            Chart.LegendItem(words("computed")) { Mark.circle.draw(in: &$0, 8, 8, size: 4.5, "own") },
            Chart.LegendItem(words("recalled")) { Mark.ring.draw(in: &$0, 8, 8, size: 4.5, "plain") },
            Chart.LegendItem(words("range")) { $0.range(y: 8, from: 1, to: 15, end: 3, "range") },
        ]
    }

    private static func table(
        _ ladders: [BridgeLadder], _ narrator: Narrator, _ words: PageWords
    ) -> ChartTable {
        ChartTable(
            caption: words("table"),
            columns: [
                words("rung"), words("what"), words("step"), words("peak"),
                words("dose", ["unit": narrator.doseUnit]),
            ],
            rows: ladders.flatMap { ladder in
                ladder.rungs.map { rung in
                    ChartTable.Row(
                        head: rung.rung.name.text,
                        cells: [
                            rung.rung.title, words(rung.step.rawValue), words.peaks(rung.points),
                            rung.dose.map { narrator.doseCell($0) } ?? words("unknown"),
                        ])
                }
            })
    }
}

/// What is known of one movement or kind of running, with the study.
struct BridgeStudy {
    let title: String
    let figures: String
    let note: String
    let source: Ground.Citation?

    init(_ point: LoadPoint, _ words: PageWords) {
        title = point.title
        figures = words.peaks([point])
        note = point.note
        source = point.source.flatMap { $0.seen == .ours ? nil : Ground.Citation($0) }
    }
}

extension Narrator {
    /// A dose as in the cell of a table; its range alone where no central value is known.
    fileprivate func doseCell(_ dose: PeakDose) -> String {
        let cell = doseCell(Dose(central: dose.central ?? 0, low: dose.low, high: dose.high))
        return dose.central == nil ? String(cell.drop { $0 != "(" }) : cell
    }
}

extension PageWords {
    /// Peaks in figures: what each study says, or that none does.
    func peaks(_ points: [LoadPoint]) -> String {
        let known = points.compactMap { point -> String? in
            guard let peak = point.peak else { return nil }
            let range =
                peak.low < peak.high
                ? self("ends", ["low": Self.figure(peak.low), "high": Self.figure(peak.high)]) : nil
            let central = peak.central.map { Self.figure($0) }
            let text =
                switch (central, range) {
                case (let central?, let range?): "\(central) (\(range))"
                case (let central?, nil): central
                case (nil, let range): range ?? ""
                }
            return point.status == .recalled ? self("figureRecalled", ["figure": text]) : text
        }
        guard known.isEmpty else { return known.joined(separator: "; ") }
        return self(points.first?.status == .rankOnly ? "rankOnly" : "notFound")
    }

    /// The best known of several: what was seen before what is recalled, and they stand in that order.
    func bestPeak(_ points: [LoadPoint]) -> String {
        let known = points.filter { $0.peak != nil }
        let best = known.first { $0.status != .recalled } ?? known.first
        return peaks(best.map { [$0] } ?? points)
    }

    /// With two decimals: peaks differ by hundredths.
    private static func figure(_ value: Double) -> String {
        let hundredths = Int(exactly: (value * 100).rounded()) ?? 0
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
