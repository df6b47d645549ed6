import FITFile
import Foundation

/// Writes XML, an element after the other.
struct MarkupWriter {
    private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    /// The document in UTF-8.
    var bytes: [UInt8] { Array(text.utf8) }

    mutating func element(_ name: String, _ attributes: String = "", _ body: (inout MarkupWriter) -> Void) {
        text += attributes.isEmpty ? "<\(name)>\n" : "<\(name) \(attributes)>\n"
        body(&self)
        text += "</\(name)>\n"
    }

    /// An element with a text; nothing for nil.
    mutating func element(_ name: String, text value: String?) {
        guard let value else { return }
        text += "<\(name)>\(MarkupWriter.escaped(value))</\(name)>\n"
    }

    /// An element with a number; nothing for nil.
    mutating func element(_ name: String, number: Double?) {
        guard let number else { return }
        text += "<\(name)>\(number)</\(name)>\n"
    }

    static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
            .replacingOccurrences(of: "\"", with: "&quot;")
    }
}

extension FITActivityDraft {
    /// The moment so many seconds after the start, as XML writes it.
    func time(after seconds: Double) -> String {
        Date(timeIntervalSince1970: Double(start.unixSeconds) + seconds.rounded()).formatted(.iso8601)
    }

    /// The samples, a slice for each stretch in which the timer ran.
    func stretches(of samples: ArraySlice<FITSample>) -> [ArraySlice<FITSample>] {
        var stretches: [ArraySlice<FITSample>] = []
        var rest = samples
        for pause in pauses {
            let before = rest.prefix { $0.time <= Double(pause.lowerBound) }
            if !before.isEmpty { stretches.append(before) }
            rest = rest.dropFirst(before.count)
        }
        return rest.isEmpty ? stretches : stretches + [rest]
    }
}
