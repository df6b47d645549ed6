import Account
import Journal
import Narration
import Quantities
import Rehab

/// A day of the timeline in words; the script shows the one that is picked.
struct TimelineRow {
    let day: String
    let date: String
    /// The address of its reasons; nil where there is no answer of it.
    let why: String?
    let mornings: [String]
    let verdict: String
    /// Where a morning without a check-in can be told; nil where there is one, or it is too long ago.
    let tell: Link?
    let light: String
    let runs: [Link]
    let also: [String]

    struct Link {
        let address: String
        let text: String
    }

    init(
        _ day: TimelineDay, _ past: TimelinePast, _ narrator: Narrator, _ words: PageWords,
        _ light: LightWords, tellable: ClosedRange<Day>?
    ) {
        self.day = day.day.text
        date = narrator.friendlyDay(day.day)
        why = day.seen == nil ? nil : "/why/\(day.day.text)"
        mornings = day.mornings.map { narrator.checkIn($0, namesSide: day.mornings.count > 1) }
        verdict = Self.verdict(day, words)
        let canTell = day.mornings.isEmpty && tellable?.contains(day.day) == true
        tell = canTell ? Link(address: "/check-in/\(day.day.text)", text: words("tell")) : nil
        self.light = day.seen.map { light($0.light) } ?? ""
        runs = Self.runs(day, narrator, words)
        also = Self.also(day, past, narrator, words)
    }

    private static func verdict(_ day: TimelineDay, _ words: PageWords) -> String {
        guard let seen = day.seen else { return "" }
        return switch seen.morning {
        case .settled: words("verdictSettled")
        case .unsettled: words("verdictUnsettled")
        case .flared: words("verdictFlared")
        case .unknown: words(day.mornings.isEmpty ? "noCheckIn" : "verdictUnknown")
        }
    }

    private static func runs(_ day: TimelineDay, _ narrator: Narrator, _ words: PageWords) -> [Link] {
        day.entries.compactMap { entry in
            guard case .run(let run) = entry.event, run.isRun else { return nil }
            let dosed = day.runs.first { $0.entry == entry.id }
            let kind = dosed.map { words("runOf", ["kind": $0.kind.rawValue]) + ", " } ?? ""
            let length = run.distance.map { narrator.distance($0) } ?? narrator.duration(run.time)
            return Link(
                address: "/runs/\(entry.id.text)",
                text: "\(kind)\(length): "
                    + (dosed.map { narrator.dose($0.dose) } ?? words("noDose")))
        }
    }

    private static func also(
        _ day: TimelineDay, _ past: TimelinePast, _ narrator: Narrator, _ words: PageWords
    ) -> [String] {
        let done = day.entries.compactMap { entry -> String? in
            switch entry.event {
            case .strength(let session): narrator.done(session)
            case .plyo(let session): narrator.done(session)
            default: nil
            }
        }
        let races = past.races.filter { $0.day == day.day }.map { race in
            words(
                "raceOf",
                [
                    "name": race.name.isEmpty ? words("unnamedRace") : race.name,
                    "distance": narrator.distance(race.distance),
                ])
        }
        return done + day.turns.map { narrator.turn($0) } + races + day.notes
    }
}

extension TimelineRow {
    /// The row as markup that is already escaped. Up to hundreds stand on a page: a template takes ten times as long.
    func write(into html: inout SVG) {
        html.add("tr", ["data-day": .text(day)]) { html in
            html.add("th", ["scope": "row"]) { html in
                if let why { html.add("a", ["href": .text(why)], text: date) } else { html.add(text: date) }
            }
            html.add("td") { html in
                for morning in mornings { html.add("div", text: morning) }
                html.add("div", text: verdict)
                if let tell {
                    html.add("div") { $0.add("a", ["href": .text(tell.address)], text: tell.text) }
                }
            }
            html.add("td", text: light)
            html.add("td") { html in
                for run in runs {
                    html.add("div") { $0.add("a", ["href": .text(run.address)], text: run.text) }
                }
            }
            html.add("td") { html in
                for line in also { html.add("div", text: line) }
            }
        }
    }
}
