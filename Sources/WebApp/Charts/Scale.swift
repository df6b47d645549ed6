import Quantities

/// From values to places of a drawing, in a straight line. Turned around, it draws upwards.
struct Scale: Sendable {
    let first: Double
    let last: Double
    /// Where the first and the last value are drawn.
    let start: Double
    let end: Double

    /// - Parameters:
    ///   - values: from the first to the last; a single value is drawn at the start.
    ///   - start: where the first is drawn.
    ///   - end: where the last is drawn; for heights less than `start`, as SVG counts downwards.
    init(_ values: ClosedRange<Double>, from start: Double, to end: Double) {
        first = values.lowerBound
        last = values.upperBound
        self.start = start
        self.end = end
    }

    /// The place of a value; one beyond the ends is drawn at the end.
    func callAsFunction(_ value: Double) -> Double {
        guard last > first, value.isFinite else { return start }
        let share = min(max((value - first) / (last - first), 0), 1)
        return start + share * (end - start)
    }

    /// Whether a value lies beyond the end and is drawn there.
    func isBeyond(_ value: Double) -> Bool { value > last }

    /// Values for an axis: round, evenly apart, at most `count` of them.
    func ticks(atMost count: Int) -> [Double] {
        guard last > first, count > 1 else { return [first] }
        let step = Self.roundStep(atLeast: (last - first) / Double(count - 1))
        let from = (first / step).rounded(.up)
        let through = (last / step + 1e-9).rounded(.down)
        guard from <= through, through - from < 1000 else { return [first] }
        return stride(from: from, through: through, by: 1).map { $0 * step }
    }

    /// The end of an axis from 0 that holds a value: 1, 2 or 5 times a power of ten a step, in so many steps.
    static func roundEnd(holding value: Double, steps: Int = 4) -> Double {
        guard value.isFinite, value > 0, steps > 0 else { return 1 }
        let step = roundStep(atLeast: value / Double(steps))
        return (value / step - 1e-9).rounded(.up) * step
    }

    private static func roundStep(atLeast least: Double) -> Double {
        var power = 1.0
        while power < least { power *= 10 }
        while power / 10 >= least { power /= 10 }
        // power / 10 < least <= power
        for part in [5.0, 2.0] where power / part >= least { return power / part }
        return power
    }
}

/// From civil days to places of a drawing: each day has a slot of the same width.
struct DayScale: Sendable {
    let first: Day
    let count: Int
    let start: Double
    /// The width of a day.
    let slot: Double

    /// - Parameter count: how many days from `first` on, 1 or more.
    init(from first: Day, count: Int, start: Double, end: Double) {
        self.first = first
        self.count = max(1, count)
        self.start = start
        slot = (end - start) / Double(self.count)
    }

    /// The middle of a day's slot.
    func callAsFunction(_ day: Day) -> Double { left(day) + slot / 2 }

    /// Where a day's slot begins, held within the drawing.
    func left(_ day: Day) -> Double { start + Double(min(max(day - first, 0), count)) * slot }

    var days: [Day] { (0..<count).map { first + $0 } }

    /// The first days of months, each with its name.
    var months: [(day: Day, name: String)] {
        days.filter { $0.civil.day == 1 }.map { ($0, Self.name(ofMonth: $0)) }
    }

    static func name(ofMonth day: Day) -> String {
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return names[day.civil.month - 1]
    }
}
