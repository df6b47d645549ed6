/// The shapes charts are made of. How they look is a class of `charts.css`, never an attribute.
extension SVG {
    /// - Parameter name: the classes, such as `axis` or `series series-2`.
    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ name: String) {
        add(
            "line",
            [
                "x1": .number(x1), "y1": .number(y1), "x2": .number(x2), "y2": .number(y2),
                "class": .text(name),
            ])
    }

    mutating func rectangle(
        x: Double, y: Double, width: Double, height: Double, round: Double? = nil, _ name: String
    ) {
        add(
            "rect",
            [
                "x": .number(x), "y": .number(y), "width": .number(max(0, width)),
                "height": .number(max(0, height)), "rx": round.map { .number($0) }, "class": .text(name),
            ])
    }

    mutating func circle(_ x: Double, _ y: Double, radius: Double, _ name: String) {
        add("circle", ["cx": .number(x), "cy": .number(y), "r": .number(radius), "class": .text(name)])
    }

    mutating func path(_ path: Path, _ name: String) {
        guard !path.isEmpty else { return }
        add("path", ["d": .text(path.data), "class": .text(name)])
    }

    mutating func words(
        _ text: String, x: Double, y: Double, anchor: Anchor = .start, _ name: String = "label"
    ) {
        add(
            "text",
            [
                "x": .number(x), "y": .number(y),
                "text-anchor": anchor == .start ? nil : .text(anchor.rawValue), "class": .text(name),
            ], text: text)
    }

    mutating func group(_ name: String, _ content: (inout SVG) -> Void) {
        add("g", ["class": .text(name)], content)
    }

    /// Which part of a text stands at its place.
    enum Anchor: String, Sendable {
        case start, middle, end
    }

    /// The data of a path, in absolute coordinates.
    struct Path: Sendable {
        private(set) var data = ""

        var isEmpty: Bool { data.isEmpty }

        mutating func move(_ x: Double, _ y: Double) { data += "M\(SVG.text(x)) \(SVG.text(y))" }
        mutating func line(_ x: Double, _ y: Double) { data += "L\(SVG.text(x)) \(SVG.text(y))" }
        mutating func close() { data += "Z" }
    }
}
