/// A mark in a chart. Its shape tells what colour tells, too.
enum Mark: String, Sendable {
    case circle, ring, triangle, descent, diamond, square, cross, tick, flag

    /// Draws it around a place.
    ///
    /// - Parameters:
    ///   - size: half its width.
    ///   - name: more classes beside `mark` and the shape's.
    func draw(in svg: inout SVG, _ x: Double, _ y: Double, size: Double, _ name: String) {
        let classes = "mark mark-\(rawValue) \(name)"
        switch self {
        case .circle, .ring: svg.circle(x, y, radius: size, classes)
        case .square:
            svg.rectangle(x: x - size, y: y - size, width: 2 * size, height: 2 * size, classes)
        case .triangle:
            svg.path(
                closed: [(x, y - size * 1.1), (x + size, y + size * 0.8), (x - size, y + size * 0.8)], classes
            )
        case .descent:
            svg.path(
                closed: [(x, y + size * 1.1), (x - size, y - size * 0.8), (x + size, y - size * 0.8)], classes
            )
        case .diamond:
            svg.path(closed: [(x, y - size), (x + size, y), (x, y + size), (x - size, y)], classes)
        case .cross:
            svg.path(
                open: [
                    [(x - size, y - size), (x + size, y + size)],
                    [(x - size, y + size), (x + size, y - size)],
                ], classes)
        case .tick:
            svg.path(
                open: [[(x - size, y), (x - size * 0.3, y + size * 0.7), (x + size, y - size * 0.8)]], classes
            )
        case .flag:
            svg.path(closed: [(x, y - size), (x + size * 1.6, y - size * 0.4), (x, y + size * 0.2)], classes)
            svg.line(x, y - size, x, y + size, classes)
        }
    }
}

extension SVG {
    fileprivate mutating func path(closed points: [Point], _ name: String) {
        var path = Path()
        path.polygon(points)
        path.close()
        self.path(path, name)
    }

    fileprivate mutating func path(open lines: [[Point]], _ name: String) {
        var path = Path()
        for points in lines { path.polygon(points) }
        self.path(path, name)
    }
}

extension SVG.Path {
    fileprivate mutating func polygon(_ points: [SVG.Point]) {
        guard let first = points.first else { return }
        move(first.x, first.y)
        for point in points.dropFirst() { line(point.x, point.y) }
    }
}
