import Foundation
import Hummingbird
import JournalFiles
import Testing

@testable import WebApp

@Suite struct OpenAPITests {
    @Test("Every address of the API is described, and nothing that is not there")
    func addresses() async throws {
        let described = try await Self.operations()
        let app = try await AppHarness()
        #expect(described == Set(app.addresses.filter { $0.contains(" /api/") }))
    }

    @Test("Every reference of the description leads somewhere")
    func references() async throws {
        let document = try await Self.document()
        for reference in document.references {
            let parts = reference.split(separator: "/").dropFirst()
            let target = parts.reduce(Optional(document)) { value, name in value?[String(name)] }
            #expect(target != nil, "\(reference)")
        }
    }

    @Test("Every schema and every problem of the description is used")
    func nothingLeftOver() async throws {
        let document = try await Self.document()
        let used = document.references
        for group in ["schemas", "responses"] {
            for name in document["components"]?[group]?.names ?? [] {
                #expect(used.contains("#/components/\(group)/\(name)"), "\(group) \(name)")
            }
        }
    }

    private static func document() async throws -> JSONValue {
        let answer = try await AppHarness(hasJournal: false).get("/api/v1/openapi.json")
        #expect(answer.status == 200)
        return try JSONValue(bytes: answer.bytes)
    }

    /// Such as `GET /api/v1/runs/{id}`.
    private static func operations() async throws -> Set<String> {
        let paths = try await document()["paths"]
        return Set(
            (paths?.names ?? []).flatMap { path in
                (paths?[path]?.names ?? []).map { "\($0.uppercased()) \(path)" }
            })
    }
}

extension JSONValue {
    fileprivate var names: [String] {
        guard case .object(let members) = self else { return [] }
        return members.keys.sorted()
    }

    /// All that stands under `$ref` in it.
    fileprivate var references: Set<String> {
        switch self {
        case .object(let members):
            Set(
                members.flatMap { name, value -> Set<String> in
                    guard name == "$ref", case .string(let text) = value else { return value.references }
                    return [text]
                })
        case .array(let values): Set(values.flatMap(\.references))
        default: []
        }
    }
}
