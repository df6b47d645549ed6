import Answers
import Journal
import Narration
import Quantities
import Rehab
import Tendon

/// A run as a row of a list.
struct RunRow {
    let path: String
    let weekday: String
    let date: String
    let title: String
    /// Kind, time and pace.
    let details: String
    let distance: String?
    let dose: String?
    let pain: String?
    /// Whether it is a run whose pain nobody said.
    let asksPain: Bool

    init(_ line: RunLine, narrator: Narrator) {
        path = "/runs/\(line.entry.id.text)"
        let day = narrator.friendlyDay(line.entry.day).split(separator: " ")
        weekday = day.first.map(String.init) ?? ""
        date = day.dropFirst().joined(separator: " ")
        title = line.title
        distance = line.run.distance.map { narrator.distance($0) }
        details =
            ([line.run.name == nil ? nil : line.kindName, RunLine.clock(line.run.time), line.pace(narrator)]
            .compactMap { $0 }).joined(separator: " · ")
        dose = line.dose.map { narrator.dose($0) }
        pain = line.run.pain.map { "\($0.score)" }
        asksPain = line.run.isRun && line.run.pain == nil
    }

    /// The row as markup that is already escaped: fifty of them stand on a page, and a template takes ten times as long.
    ///
    /// - Parameter words: those of the group `runs`.
    func write(_ words: PageWords, into html: inout SVG) {
        html.add("li") { html in
            html.add("a", ["class": "run-row", "href": .text(path)]) { html in
                html.add("span", ["class": "run-day"]) { html in
                    html.add("span", text: weekday)
                    html.add(text: " ")
                    html.add("span", text: date)
                }
                html.add("span", ["class": "run-what"]) { html in
                    html.add("strong", text: title)
                    html.add(text: " ")
                    html.add("span", ["class": "quiet"], text: details)
                    html.add(text: " ")
                    writePain(words, into: &html)
                }
                html.add("span", ["class": "run-sum"]) { html in
                    if let distance { html.add("strong", text: distance) }
                    html.add(text: " ")
                    if let dose { html.add("span", ["class": "quiet"], text: dose) }
                }
            }
        }
    }

    private func writePain(_ words: PageWords, into html: inout SVG) {
        if let pain {
            html.add("span", ["class": "run-pain"], text: "\(words("pain")) \(pain)")
        } else if asksPain {
            html.add("span", ["class": "run-pain run-asks"], text: words("painUnknown"))
        }
    }
}
