import Foundation
import SQLiteStore
import Stores
import Testing

/// The stores that must keep the contract.
enum StoreKind: String, CaseIterable, CustomTestStringConvertible {
    case memory, sqlite

    var testDescription: String { rawValue }

    /// Does something with an empty store of this kind.
    func withStore(_ body: (any JournalStore) async throws -> Void) async throws {
        switch self {
        case .memory:
            try await body(MemoryStore())
        case .sqlite:
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("springback-\(UUID())")
            defer { try? FileManager.default.removeItem(at: folder) }
            let store = try SQLiteStore(path: folder.appendingPathComponent("me.sqlite").path)
            try await body(store)
            store.database.close()
        }
    }
}
