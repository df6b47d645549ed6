import Answers
import Evidence

/// A source as the partial `ground.mustache` shows it.
struct Citation {
    let text: String
    let address: String?
    /// What was really seen of it; nil for our own decisions.
    let seen: String?

    init(_ source: Source) {
        text = source.citation
        address = source.address
        seen = source.seenInWords
    }
}
