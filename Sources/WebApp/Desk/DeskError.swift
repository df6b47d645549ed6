public import Stores

/// Why the desk could not do what it was asked for.
public enum DeskError: Error, Sendable {
    /// The journal refused or failed.
    case store(StoreError)
    /// There is no profile, so nothing can be answered and no run be judged.
    case noProfile
    /// The program that is followed cannot be read: what is wrong, where, and what to do.
    case program(what: String, place: String, advice: String)
}

/// Does something on a store, as a failure of the desk.
func stored<Value>(_ body: () async throws(StoreError) -> Value) async throws(DeskError) -> Value {
    do {
        return try await body()
    } catch {
        throw .store(error)
    }
}
