import Answers
import Evidence
import Journal
import Narration
import Quantities
import Rehab

/// Some weeks as a chart, with its figures behind it.
struct TimelineModel {
    /// How many flares: what one looks for first.
    let headline: String
    let lines: [String]
    let span: String
    let choices: [Choice]
    /// Addresses of the weeks before and after.
    let earlier: String?
    let later: String?
    let latest: String?
    let chart: Chart
    let picker: Picker
    /// The rows of the days as markup, the newest first.
    let rows: String
    let grounds: [Ground]

    /// A number of weeks that can be shown.
    struct Choice {
        let weeks: Int
        let address: String
        let isThis: Bool
    }

    /// What the script needs to know of the drawing: the days, and the share of the width at which they begin.
    struct Picker {
        let most: Int
        let value: Int
        let left: String
        let width: String
    }

    init(
        _ past: TimelinePast, _ window: TimelineWindow, _ answer: Answer, _ words: PageWords,
        _ light: LightWords
    ) {
        let narrator = answer.narrator
        headline = Self.headline(past, window, words)
        lines = Self.lines(past, window, answer, words)
        span = words(
            "span",
            [
                "first": "\(narrator.friendlyDay(window.first)) \(window.first.year)",
                "last": "\(narrator.friendlyDay(window.last)) \(window.last.year)",
            ])
        choices = TimelineWindow.choices.map { weeks in
            Choice(
                weeks: weeks,
                address: Self.address(weeks, until: window.isLatest ? nil : window.last),
                isThis: weeks == window.weeks)
        }
        let known = answer.timeline.entries.first?.day
        earlier = window.earlier(than: known).map { Self.address(window.weeks, until: $0) }
        later = window.later.map { Self.address(window.weeks, until: $0) }
        latest = window.isLatest ? nil : Self.address(window.weeks, until: nil)
        let drawing = TimelineChart(past, window, narrator, words)
        chart = drawing.chart(
            id: "timeline-chart", summary: ([headline] + lines).joined(separator: " "),
            table: Self.table(past, narrator, words))
        picker = Picker(
            most: window.count - 1, value: past.days.count - 1, left: SVG.text(TimelineChart.left),
            width: SVG.text(drawing.scale.slot))
        var rows = SVG()
        for day in past.days.reversed() {
            TimelineRow(day, past, narrator, words, light, tellable: answer.earlierMornings)
                .write(into: &rows)
        }
        self.rows = rows.markup
        grounds = Self.grounds(narrator, words)
    }

    private static func address(_ weeks: Int, until day: Day?) -> String {
        "/timeline?weeks=\(weeks)" + (day.map { "&until=\($0.text)" } ?? "")
    }

    // MARK: Words

    private static func headline(
        _ past: TimelinePast, _ window: TimelineWindow, _ words: PageWords
    ) -> String {
        let weeks = "\(window.weeks)"
        return switch past.flares.count {
        case 0 where past.days.allSatisfy { $0.seen?.morning ?? .unknown == .unknown }: words("nothingKnown")
        case 0: words("noFlare", ["n": weeks])
        case 1: words("oneFlare", ["n": weeks])
        default: words("flares", ["n": weeks, "count": "\(past.flares.count)"])
        }
    }

    private static func lines(
        _ past: TimelinePast, _ window: TimelineWindow, _ answer: Answer, _ words: PageWords
    ) -> [String] {
        let narrator = answer.narrator
        var lines = [mornings(past, words), load(past, answer, words)]
        if let start = past.planStart, start > window.first {
            lines.append(
                words("beforePlan", ["day": "\(narrator.friendlyDay(start)) \(start.year)"]))
        }
        if past.days.contains(where: { $0.mornings.count > 1 }) { lines.append(words("bothSides")) }
        let next = answer.profile.races.filter { $0.day > window.today }.min { $0.day < $1.day }
        if let next, window.isLatest {
            lines.append(
                words(
                    "nextRace",
                    [
                        "name": next.name.isEmpty ? words("unnamedRace") : next.name,
                        "distance": narrator.distance(next.distance),
                        "day": "\(narrator.friendlyDay(next.day)) \(next.day.year)",
                        "days": "\(next.day - window.today)",
                    ]))
        }
        return lines
    }

    private static func mornings(_ past: TimelinePast, _ words: PageWords) -> String {
        let known = past.weeks.reduce(0) { $0 + $1.known }
        guard known > 0 else { return words("noMornings") }
        return words(
            "mornings",
            [
                "settled": "\(past.weeks.reduce(0) { $0 + $1.settled })", "known": "\(known)",
                "unsettled": "\(past.weeks.reduce(0) { $0 + $1.unsettled })",
                "flared": "\(past.weeks.reduce(0) { $0 + $1.flared })",
            ])
    }

    private static func load(_ past: TimelinePast, _ answer: Answer, _ words: PageWords) -> String {
        let kilometres = past.weeks.reduce(0) { $0 + $1.kilometres }
        guard let dose = past.dose else {
            guard kilometres > 0 else { return words("noLoad") }
            return words("doseUnknown", ["distance": answer.narrator.distance(kilometres: kilometres)])
        }
        return words(
            "load",
            [
                "distance": answer.narrator.distance(kilometres: kilometres),
                "dose": answer.narrator.dose(dose),
            ])
    }

    private static func table(
        _ past: TimelinePast, _ narrator: Narrator, _ words: PageWords
    ) -> ChartTable {
        ChartTable(
            caption: words("table"),
            columns: [
                words("week"), words("tableSettled"), words("tableUnsettled"), words("tableFlared"),
                words("tablePain"), words("tableStiffness"), words("tableRun"),
                words("tableDose", ["unit": narrator.doseUnit]),
            ],
            rows: past.weeks.reversed().map { week in
                ChartTable.Row(
                    head: narrator.friendlyDay(week.first),
                    cells: [
                        "\(week.settled)", "\(week.unsettled)", "\(week.flared)",
                        week.worstPain.map { "\($0)" } ?? "–",
                        week.longestStiffness.map { "\($0)" } ?? "–",
                        week.kilometres > 0 ? narrator.distance(kilometres: week.kilometres) : "–",
                        week.dose.map { narrator.doseCell($0) } ?? "–",
                    ])
            })
    }

    private static func grounds(_ narrator: Narrator, _ words: PageWords) -> [Ground] {
        let power = Numbers.doseExponent
        let morning = RuleCard.card(.morningSettled)
        let unit = narrator.doseUnit
        return [
            Ground(
                words(
                    "restsDose",
                    [
                        "unit": unit, "central": SVG.text(power.value),
                        "low": SVG.text(Numbers.doseExponentLow.value),
                        "high": SVG.text(Numbers.doseExponentHigh.value),
                    ]) + " " + words("restsPlain", ["unit": unit]), power.grade, power.sources),
            Ground(words("restsMorning"), morning.grade, morning.sources),
        ]
    }
}
