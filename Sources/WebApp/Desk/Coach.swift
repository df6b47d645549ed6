public import Importing
public import JournalFiles
public import Quantities
public import Rehab

/// What the command line and the app answer alike, handed in by whoever starts the app.
public struct Coach: Sendable {
    let state: @Sendable (Timeline, Day) throws(DeskError) -> State?
    let document: @Sendable (Decision, State) -> JSONValue
    let report: @Sendable (ImportOutcome) -> JSONValue

    /// - Parameters:
    ///   - state: the journal folded through a day with the runner's program; nil where there is no profile.
    ///   - document: an answer as the document of `today`.
    ///   - report: what became of an import as the document of `import`.
    public init(
        state: @escaping @Sendable (Timeline, Day) throws(DeskError) -> State?,
        document: @escaping @Sendable (Decision, State) -> JSONValue,
        report: @escaping @Sendable (ImportOutcome) -> JSONValue
    ) {
        self.state = state
        self.document = document
        self.report = report
    }
}
