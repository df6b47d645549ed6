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
        /// How many of the sessions an advance takes were tolerated; nil while the rung is shut.
        let count: String?
        let opens: String
        /// Said where today's answer closes what is open otherwise.
        let today: String?
    }

    struct Row {
        let title: String
        let figures: String
        let strip: String
        /// The rungs of this level; none for what is shown for comparison.
        let rungs: [Chip]
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
        let rows = BridgeGroup.groups(of: ladder).map { Row($0, strip, words) }
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
        count =
            standing.isOpen && standing.next != nil
            ? words("count", ["done": SVG.text(standing.tolerated), "needed": "\(standing.needed)"]) : nil
        opens = Self.opens(standing, answer, words)
        today = standing.isOpen && !answer.decision.allows(ladder) ? words("notToday") : nil
    }

    private static func opens(
        _ standing: LadderStanding, _ answer: Answer, _ words: PageWords
    ) -> String {
        guard let next = standing.next else { return words("last") }
        let name = next.text
        if let shut = standing.shut {
            let takes = answer.narrator.change(shut, on: answer.decision.day)
            return takes.map {
                words(standing.isOpen ? "nextTakes" : "shutTakes", ["rung": name, "takes": $0])
            }
                ?? words("shut", ["rung": name])
        }
        let missing = Double(standing.needed) - standing.tolerated
        guard missing > 0 else { return words("nextReady", ["rung": name]) }
        return words(missing == 1 ? "nextOne" : "nextMore", ["rung": name, "n": SVG.text(missing)])
    }
}

extension BridgeSection.Row {
    init(_ group: BridgeGroup, _ strip: BridgeStrip, _ words: PageWords) {
        title = group.title
        figures = words.peaks(group.points)
        self.strip = strip.row(group.points)
        rungs = group.rungs.map { rung in
            BridgeSection.Chip(
                name: rung.rung.name.text, step: words(rung.step.rawValue), mark: rung.step.mark,
                isNow: rung.step == .now)
        }
        isNow = group.rungs.contains { $0.step == .now }
        isBehind = group.rungs.allSatisfy { $0.step == .tolerated }
    }

    /// A movement that is on no rung.
    init(_ movement: Movement, _ points: [LoadPoint], _ strip: BridgeStrip, _ words: PageWords) {
        title = movement.title
        figures = words.peaks(points)
        self.strip = strip.row(points)
        rungs = []
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
