import Answers
import Evidence

/// What something on a page rests on, as the partial `ground.mustache` shows it.
struct Ground {
    let text: String
    /// The letter of the grade, and what it stands for.
    let grade: String
    let gradeWords: String
    let sources: [Citation]

    struct Citation {
        let text: String
        let address: String?
        /// What was really seen of it.
        let seen: String?

        init(_ source: Source) {
            text = source.citation
            address = source.address
            seen = source.seenInWords
        }
    }

    /// - Parameter sources: our own decisions among them are left out: the grade says that.
    init(_ text: String, _ grade: Grade, _ sources: [Source]) {
        self.text = text
        self.grade = grade.rawValue
        gradeWords = grade.words
        self.sources = sources.filter { $0.seen != .ours }.map { Citation($0) }
    }
}
