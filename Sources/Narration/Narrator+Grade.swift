public import Evidence

/// How sure a number or a rule is, for display.
extension Narrator {
    /// A grade with its letter: `T trial`.
    public func grade(_ grade: Grade) -> String { "\(grade.rawValue) \(grade.words)" }

    /// What the letters mean, strongest first.
    public var gradeKey: [String] { Grade.allCases.map { self.grade($0) } }
}
