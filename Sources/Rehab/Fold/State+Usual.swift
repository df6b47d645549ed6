import Evidence
import Journal
import Quantities

/// The runner's usual morning, and the baseline a morning is measured against.
extension State {
    struct Usual: Sendable {
        var pain: Double
        var stiffness: Double

        var baselinePain: Double { min(pain, Double(Numbers.baselinePainCap.value)) }
        var baselineStiffness: Double { min(stiffness, Double(Numbers.baselineStiffnessCap.value)) }
    }

    /// Medians of the known check-ins of the 14 days before; with fewer than 3 the intake, then the first check-in.
    func usual(ofTendon index: Int) -> Usual {
        if let usual = windows[index].usual { return usual }
        if let usual = profile?.usual {
            return Usual(pain: Double(usual.pain.score), stiffness: Double(usual.stiffness.minutes))
        }
        guard let first = tendons[index].firstPlain else { return Usual(pain: 0, stiffness: 0) }
        return Usual(
            pain: Double(min(first.pain.score, Numbers.firstPainCap.value)),
            stiffness: Double(min(first.stiffness.minutes, Numbers.firstStiffnessCap.value)))
    }

    /// Yesterday's check-in enters the window of the usual, and the one that is too old leaves it.
    mutating func slideWindow(ofTendon index: Int, to day: Day) {
        let side = tendons[index].side
        if let place = place(of: day, minus: 1), let plain = mornings[place][side].plain {
            windows[index].insert(plain)
        }
        if let place = place(of: day, minus: Numbers.usualWindow.value + 1),
            let plain = mornings[place][side].plain
        {
            windows[index].remove(plain)
        }
    }

    /// The tendons of a profile on a day. One that becomes sore, or becomes so again, begins with what the history
    /// knows of it.
    mutating func follow(_ sore: SoreSide, from day: Day) {
        var newTendons: [TendonState] = []
        var newWindows: [UsualWindow] = []
        for side in Side.allCases {
            let index = tendons.firstIndex { $0.side == side }
            // A flare ends by two settled mornings and by nothing else: its side stays until then.
            let flares = index.map { tendons[$0].isFlaring } ?? false
            guard sore.sides.contains(side) || flares else { continue }
            if let index {
                newTendons.append(tendons[index])
                newWindows.append(windows[index])
            } else {
                newTendons.append(known(side))
                newWindows.append(window(of: side, before: day))
            }
        }
        tendons = newTendons
        windows = newWindows
    }

    private func known(_ side: Side) -> TendonState {
        var tendon = TendonState(side)
        for day in mornings {
            let morning = day[side]
            if tendon.firstPlain == nil { tendon.firstPlain = morning.plain }
            if morning.isKnown, let reading = morning.reading { tendon.know(reading) }
        }
        return tendon
    }

    /// The window as it stood yesterday.
    private func window(of side: Side, before day: Day) -> UsualWindow {
        var window = UsualWindow()
        for place in places(before: day, from: Numbers.usualWindow.value + 1, to: 2) {
            if let plain = mornings[place][side].plain { window.insert(plain) }
        }
        return window
    }
}

/// Pain and stiffness of the mornings that make a usual one.
struct UsualWindow: Sendable {
    private var pains = Sorted()
    private var minutes = Sorted()

    mutating func insert(_ morning: Morning) {
        pains.insert(morning.pain.score)
        minutes.insert(morning.stiffness.minutes)
    }

    mutating func remove(_ morning: Morning) {
        pains.remove(morning.pain.score)
        minutes.remove(morning.stiffness.minutes)
    }

    /// Their medians; nil while there are too few of them.
    var usual: State.Usual? {
        guard pains.count >= Numbers.usualNeeds.value, let pain = pains.median, let stiffness = minutes.median
        else { return nil }
        return State.Usual(pain: pain, stiffness: stiffness)
    }
}
