/// Series of values. A gap stays a gap: nothing is drawn where nothing is known.
extension SVG {
    typealias Point = (x: Double, y: Double)

    /// A line through points, interrupted where one is nil.
    mutating func series(_ points: [Point?], _ name: String) {
        var path = Path()
        for stretch in Self.stretches(points) {
            path.move(stretch[0].x, stretch[0].y)
            // A point alone is a short line: round caps make it a dot.
            if stretch.count == 1 { path.line(stretch[0].x + 0.01, stretch[0].y) }
            for point in stretch.dropFirst() { path.line(point.x, point.y) }
        }
        self.path(path, name)
    }

    /// A line of steps, each as wide as its slot, interrupted where a value is nil.
    mutating func steps(_ points: [Point?], slot: Double, _ name: String) {
        var path = Path()
        for stretch in Self.stretches(points) {
            path.move(stretch[0].x - slot / 2, stretch[0].y)
            for point in stretch {
                path.line(point.x - slot / 2, point.y)
                path.line(point.x + slot / 2, point.y)
            }
        }
        self.path(path, name)
    }

    /// The area between a lower and an upper end, interrupted where one is nil.
    mutating func band(_ ends: [(x: Double, low: Double, high: Double)?], _ name: String) {
        var path = Path()
        for stretch in ends.split(whereSeparator: { $0 == nil }).map({ $0.compactMap { $0 } }) {
            guard let first = stretch.first else { continue }
            path.move(first.x, first.high)
            for end in stretch.dropFirst() { path.line(end.x, end.high) }
            for end in stretch.reversed() { path.line(end.x, end.low) }
            path.close()
        }
        self.path(path, name)
    }

    /// A range as a line with ends across it.
    mutating func range(x: Double, low: Double, high: Double, end: Double, _ name: String) {
        var path = Path()
        path.move(x, low)
        path.line(x, high)
        for y in [low, high] where end > 0 {
            path.move(x - end, y)
            path.line(x + end, y)
        }
        self.path(path, name)
    }

    /// The same lying down.
    mutating func range(y: Double, from start: Double, to stop: Double, end: Double, _ name: String) {
        var path = Path()
        path.move(start, y)
        path.line(stop, y)
        for x in [start, stop] where end > 0 {
            path.move(x, y - end)
            path.line(x, y + end)
        }
        self.path(path, name)
    }

    private static func stretches(_ points: [Point?]) -> [[Point]] {
        points.split { $0 == nil }.map { $0.compactMap { $0 } }
    }
}
