import Answers
import Journal
import JournalFiles
import Narration
import Quantities
import Rehab
import Tendon

/// One run in words, with its drawing.
struct RunModel {
    let id: String
    let title: String
    let day: String
    let kind: String
    /// Whether the kind was told from the recording, and not by the runner.
    let isKindTold: Bool
    let isRun: Bool
    let figures: [Figure]
    let chart: Drawing?
    let parts: [String]
    let hasParts: Bool
    /// Dose, plain load, and what they rest on; empty where nothing tells them.
    let load: [Fact]
    let hasLoad: Bool
    let remark: String?
    let asksPain: Bool
    /// For the form of pain and effort.
    let formID: String
    let painQuestion: String
    let facts: [Fact]
    let sources: [Source]
    let hasSources: Bool
    let earlier: String?
    let later: String?

    /// A number at the head of the page.
    struct Figure {
        let name: String
        let value: String
        let note: String?
    }

    struct Fact {
        let name: String
        let text: String
    }

    /// A file the run came from.
    struct Source {
        let file: String
        let path: String
    }

    struct Drawing {
        let chart: Chart
        /// A JSON array of texts for the script.
        let readouts: String
        let left: String
        let right: String
        let width: String
    }

    init(
        _ run: RunAnswer, answer: Answer, easy: EasyRunning?, samples: Samples?, formID: EntryID,
        words: PageWords
    ) {
        let (line, narrator) = (run.line, answer.narrator)
        id = line.entry.id.text
        title = line.title
        day = "\(narrator.friendlyDay(line.entry.day)) \(line.entry.day.year)"
        kind = line.kindName
        isKindTold = line.run.isRun && line.run.kind == nil && line.run.rung == nil
        isRun = line.run.isRun
        figures = Self.figures(line, narrator, words)
        let easy = line.run.isRun ? easy : nil
        let spells = run.load?.spells ?? []
        chart = samples.flatMap { samples in
            guard line.run.sport.isOnFoot,
                let trace = RunTrace(samples, sport: line.run.sport, easy: easy)
            else { return nil }
            return Drawing(
                RunChart(trace, spells: spells, easy: easy, narrator: narrator, words: words))
        }
        parts = spells.map { $0.words(narrator) }
        hasParts = !spells.isEmpty
        load = (run.load?.lines(narrator) ?? []).map { Fact(name: words($0.name), text: $0.text) }
        hasLoad = !load.isEmpty
        remark = run.load?.remark
        asksPain = line.run.isRun && line.run.pain == nil
        self.formID = formID.text
        painQuestion = words("painQuestion")
        facts = Self.facts(line, narrator, words)
        sources = line.sources.enumerated().map { place, source in
            Source(
                file: source.file,
                path: "/runs/\(line.entry.id.text)/original" + (place > 0 ? "?source=\(place + 1)" : ""))
        }
        hasSources = !sources.isEmpty
        (earlier, later) = answer.timeline.neighbours(of: line.entry)
    }

    private static func figures(_ line: RunLine, _ narrator: Narrator, _ words: PageWords) -> [Figure] {
        var figures: [Figure] = []
        if let distance = line.run.distance {
            figures.append(Figure(name: words("distance"), value: narrator.distance(distance), note: nil))
        }
        figures.append(Figure(name: words("time"), value: RunLine.clock(line.run.time), note: nil))
        if let pace = line.pace(narrator) {
            figures.append(Figure(name: words("pace"), value: pace, note: nil))
        }
        if let dose = line.dose {
            // A dose is never one naked number.
            let parts = narrator.dose(dose).split(separator: " (", maxSplits: 1)
            figures.append(
                Figure(
                    name: words("doseName"), value: String(parts[0]),
                    note: parts.count > 1 ? String(parts[1].dropLast()) : nil))
        }
        return figures
    }

    private static func facts(_ line: RunLine, _ narrator: Narrator, _ words: PageWords) -> [Fact] {
        let run = line.run
        let recording = run.recording
        let facts: [(String, String?)] = [
            ("started", recording.map { Self.time($0.start, line.entry.offset) }),
            ("elapsed", recording?.elapsed.map { narrator.duration($0) }),
            ("climb", recording?.climb.map { narrator.height(metres: $0) }),
            ("cadence", recording?.cadence.map { "\(RunLine.whole($0)) \(words("cadenceUnit"))" }),
            ("pain", run.pain.map { narrator.pain($0.score) }),
            ("effort", run.effort.map { "\($0.score) \(words("effortOf"))" }),
            ("shoes", run.shoes), ("device", recording.flatMap { $0.device.isEmpty ? nil : $0.device }),
            ("note", run.note),
        ]
        return facts.compactMap { name, text in text.map { Fact(name: words(name), text: $0) } }
    }

    /// The time of day where the runner was.
    private static func time(_ instant: Instant, _ offset: UTCOffset) -> String {
        let minutes = (instant.milliseconds / 60_000 + Int64(offset.minutes)) % 1440
        let ofDay = (minutes + 1440) % 1440
        let (hour, minute) = (ofDay / 60, ofDay % 60)
        return "\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}

extension RunModel.Drawing {
    fileprivate init(_ drawing: RunChart) {
        chart = drawing.chart
        readouts = JSONValue.array(drawing.readouts.map { .string($0) }).text
        left = SVG.text(drawing.left)
        right = SVG.text(drawing.right)
        width = SVG.text(drawing.width)
    }
}

extension Timeline {
    /// The addresses of the activities before and after one.
    fileprivate func neighbours(of entry: Entry) -> (earlier: String?, later: String?) {
        guard let place = entries.firstIndex(where: { $0.id == entry.id }) else { return (nil, nil) }
        func path(_ entry: Entry?) -> String? { entry.map { "/runs/\($0.id.text)" } }
        return (
            path(entries[..<place].last { $0.isRun }), path(entries[(place + 1)...].first { $0.isRun })
        )
    }
}

extension Entry {
    fileprivate var isRun: Bool {
        guard case .run(let run) = event else { return false }
        return run.isRun
    }
}
