/// Markup of SVG. Names are ours and written in the code; every text and value is escaped.
///
/// Rows of long tables are written with it, too: an element with a text or with content is closed as HTML wants it.
struct SVG: Sendable {
    private(set) var markup = ""

    /// An element without content, or with a text in it.
    mutating func add(_ name: StaticString, _ attributes: Attributes = [:], text: String? = nil) {
        open(name, attributes)
        guard let text else {
            markup += "/>"
            return
        }
        markup += ">"
        Self.escape(text, into: &markup)
        close(name)
    }

    /// An element with others in it.
    mutating func add(_ name: StaticString, _ attributes: Attributes = [:], _ content: (inout SVG) -> Void) {
        open(name, attributes)
        markup += ">"
        content(&self)
        close(name)
    }

    /// A text by itself.
    mutating func add(text: String) { Self.escape(text, into: &markup) }

    /// Drawings made elsewhere, after this one.
    mutating func add(_ other: SVG) { markup += other.markup }

    /// Names and values of an element; a nil is left out.
    typealias Attributes = KeyValuePairs<StaticString, Value?>

    /// The value of an attribute.
    enum Value: Sendable, ExpressibleByStringInterpolation, ExpressibleByFloatLiteral,
        ExpressibleByIntegerLiteral
    {
        case text(String)
        case number(Double)

        init(stringLiteral value: String) { self = .text(value) }
        init(floatLiteral value: Double) { self = .number(value) }
        init(integerLiteral value: Int) { self = .number(Double(value)) }
    }

    private mutating func open(_ name: StaticString, _ attributes: Attributes) {
        markup += "<\(name)"
        for (attribute, value) in attributes {
            guard let value else { continue }
            markup += " \(attribute)=\""
            switch value {
            case .text(let text): Self.escape(text, into: &markup)
            case .number(let number): markup += Self.text(number)
            }
            markup += "\""
        }
    }

    private mutating func close(_ name: StaticString) { markup += "</\(name)>" }

    /// A coordinate with two decimals at most; what is no finite number of a drawing is 0.
    static func text(_ number: Double) -> String {
        guard let hundredths = Int(exactly: (number * 100).rounded()) else { return "0" }
        let size = hundredths.magnitude
        let (whole, rest) = (size / 100, size % 100)
        let sign = hundredths < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        return rest % 10 == 0
            ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }

    private static func escape(_ text: String, into markup: inout String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": markup += "&amp;"
            case "<": markup += "&lt;"
            case ">": markup += "&gt;"
            case "\"": markup += "&quot;"
            case "'": markup += "&#39;"
            // No control character is allowed in SVG but white space.
            case "\u{0}"..<" " where scalar != "\n" && scalar != "\t": break
            default: markup.unicodeScalars.append(scalar)
            }
        }
    }
}
