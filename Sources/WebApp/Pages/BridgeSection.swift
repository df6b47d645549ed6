import Account
import Answers
import Journal
import Narration
import Quantities
import Rehab
import Tendon

/// A ladder on the map.
struct BridgeSection {
    /// An id of the section in the page.
    let id: String
    let title: String
    let standing: Standing
    /// From the highest down.
    let rows: [Row]

    /// The ladders from the bottom of the map up.
    static let order: [Ladder] = [.strength, .run, .plyo, .speed, .hills]

    /// Where the ladder stands, and what opens what comes next.
    struct Standing {
        let id: String
        let ladder: String
        let rung: String
        let opens: String
        /// Whether today's answer closes what is open otherwise.
        let isShutToday: Bool
    }

    struct Row {
        let title: String
        let figures: String
        let strip: String
        /// The rungs of this level; none for what is shown for comparison.
        let rungs: [Chip]
        let hasRungs: Bool
        let isNow: Bool
        let isBehind: Bool
    }

    /// A rung with its step.
    struct Chip {
        let name: String
        let step: String
        let mark: String
        let isNow: Bool
    }

    init(
        _ ladder: BridgeLadder, _ bridge: Bridge, _ answer: Answer, _ strip: BridgeStrip, _ words: PageWords
    ) {
        let which = ladder.standing.ladder
        id = which.name
        title = words("title-\(which.name)")
        standing = Standing(ladder.standing, answer, words)
        let rows = BridgeGroup.groups(of: ladder).map { Row($0, ladder.standing, strip, words) }
        func beside(_ movements: Movement...) -> [Row] {
            movements.map { movement in
                Row(movement, bridge.movements.filter { $0.name == movement.rawValue }, strip, words)
            }
        }
        let all =
            switch which {
            case .strength: beside(.walking) + rows + beside(.singleLegRaiseAndAFifth)
            case .plyo: rows + beside(.maximalHop)
            case .run, .speed, .hills: rows
            }
        self.rows = all.reversed()
    }
}

extension BridgeSection.Standing {
    init(_ standing: LadderStanding, _ answer: Answer, _ words: PageWords) {
        let ladder = standing.ladder
        id = ladder.name
        self.ladder = words("title-\(ladder.name)")
        rung = standing.rung.text
        opens = Self.opens(standing, answer, words)
        isShutToday = standing.isOpen && !answer.decision.allows(ladder)
    }

    private static func opens(
        _ standing: LadderStanding, _ answer: Answer, _ words: PageWords
    ) -> String {
        guard let next = standing.next else { return words("last") }
        let done = SVG.text(standing.tolerated)
        let missing = Double(standing.needed) - standing.tolerated
        if let shut = standing.shut {
            guard let takes = answer.narrator.change(shut, on: answer.decision.day) else {
                return words("shut", ["rung": next.text])
            }
            return words(
                standing.isOpen ? "nextTakes" : "shutTakes",
                ["rung": next.text, "done": done, "needed": "\(standing.needed)", "takes": takes])
        }
        guard missing > 0 else { return words("nextReady", ["rung": next.text]) }
        return words(
            missing == 1 ? "nextOne" : "nextMore",
            ["rung": next.text, "done": done, "needed": "\(standing.needed)", "n": SVG.text(missing)])
    }
}

extension BridgeSection.Row {
    init(_ group: BridgeGroup, _ standing: LadderStanding, _ strip: BridgeStrip, _ words: PageWords) {
        title = group.title
        figures = words.bestPeak(group.points)
        self.strip = strip.row(group.points)
        rungs = group.rungs.map { rung in
            BridgeSection.Chip(
                name: rung.rung.name.text, step: words(rung.step.rawValue), mark: rung.step.mark,
                isNow: standing.isOpen && rung.rung.name == standing.rung)
        }
        hasRungs = true
        isNow = standing.isOpen && group.rungs.contains { $0.rung.name == standing.rung }
        isBehind = group.rungs.allSatisfy { $0.step == .tolerated }
    }

    /// A movement that is on no rung.
    init(_ movement: Movement, _ points: [LoadPoint], _ strip: BridgeStrip, _ words: PageWords) {
        title = movement.title
        figures = words.bestPeak(points)
        self.strip = strip.row(points)
        rungs = []
        hasRungs = false
        isNow = false
        isBehind = false
    }
}

extension BridgeRung.Step {
    func draw(in svg: inout SVG) {
        switch self {
        case .tolerated: Mark.tick.draw(in: &svg, 8, 8, size: 5, "settled")
        case .now: Mark.circle.draw(in: &svg, 8, 8, size: 6, "own")
        case .next: Mark.ring.draw(in: &svg, 8, 8, size: 5, "own")
        case .ahead: Mark.circle.draw(in: &svg, 8, 8, size: 2, "plain")
        }
    }

    fileprivate var mark: String { Chart.LegendItem("") { draw(in: &$0) }.svg }
}
