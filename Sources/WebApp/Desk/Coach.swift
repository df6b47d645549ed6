public import Journal
public import Quantities
public import Rehab

/// How facts become a state with the runner's own program, handed in by whoever starts the app.
public struct Coach: Sendable {
    let state: @Sendable (Timeline, Profile, Day) throws(DeskError) -> State

    /// - Parameter state: the facts folded through a day with the program of the profile in force.
    public init(state: @escaping @Sendable (Timeline, Profile, Day) throws(DeskError) -> State) {
        self.state = state
    }
}
