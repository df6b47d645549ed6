public import Evidence

/// A rule as a reader meets it: its sentence, its ground, and the case that would go wrong without it.
public struct RuleCard: Sendable {
    public let id: RuleID
    /// The clinical sentence.
    public let sentence: String
    public let grade: Grade
    public let sources: [Source]
    /// A morning that would be answered wrongly without the rule.
    public let counterExample: String

    init(_ id: RuleID, _ sentence: String, _ grade: Grade, _ sources: [Source], counterExample: String) {
        self.id = id
        self.sentence = sentence
        self.grade = grade
        self.sources = sources
        self.counterExample = counterExample
    }
}
