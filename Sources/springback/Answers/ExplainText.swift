import Answers
import Narration

extension MorningAccount {
    var text: String {
        guard let words else { return Paragraph.wrapped(calm) }
        let points = words.cause + words.life + words.unlikely + [words.instead]
        var lines = [Ink.bold(Paragraph.wrapped(words.headline))]
        // What the runner wrote is theirs, and a terminal would obey what is in it.
        lines += points.map { Paragraph.wrapped("· " + $0.printable, indent: 2, first: 0) }
        lines.append(Ink.dim(Paragraph.wrapped(words.notice)))
        return lines.joined(separator: "\n")
    }
}
