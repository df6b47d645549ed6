import Account
import Foundation
import Journal
import JournalFiles
import Quantities
import Rehab
import Testing

@testable import WebApp

/// The texts of the language are all in use, so that nobody translates what nobody reads.
///
/// A name that is also a name of something else in the sources is taken for used: this finds what is certainly dead.
@Suite struct WordsTests {
    @Test("Every text is asked for by a template or by name in the sources")
    func used() throws {
        let folder = try #require(Assets.folder)
        let templates = try Self.texts(in: folder.appendingPathComponent("templates"), of: ".mustache")
        let sources = try Self.texts(in: Self.sources, of: ".swift")
        for (group, words) in try Self.groups(folder) {
            let sections = templates.flatMap { text in
                text.components(separatedBy: "{{#words.\(group)}}").dropFirst().compactMap {
                    $0.components(separatedBy: "{{/words.\(group)}}").first
                }
            }
            for word in words where !Self.made.contains(word) {
                let isUsed =
                    templates.contains { $0.contains("{{words.\(group).\(word)}}") }
                    || sections.contains { $0.contains("{{\(word)}}") }
                    || sources.contains { $0.contains("\"\(word)\"") }
                #expect(isUsed, "\(group).\(word)")
            }
        }
    }

    @Test("What a form says is wrong is a text of the language")
    func faults() throws {
        let groups = try Self.groups(try #require(Assets.folder))
        let known = Set(groups.first { $0.name == "form" }?.words ?? [])
        let blamed = try Self.texts(in: Self.sources, of: ".swift").flatMap { text in
            text.matches(of: /blame\([^,]+, "([^"]+)"/).map { String($0.output.1) }
        }
        #expect(blamed.count > 10)
        #expect(Set(blamed).subtracting(known) == [])
    }

    /// Names that are those of cases, or made of them.
    private static let made: Set<String> = {
        let ladders = Ladder.allCases.map(\.name)
        var names = ladders + ladders.map { "\($0)Aim" } + ladders.map { "title-\($0)" }
        names += [BridgeRung.Step.tolerated, .now, .next, .ahead].map(\.rawValue)
        names += Light.allCases.map(\.name) + Phase.allCases.map(\.name)
        names += Units.allCases.map(\.rawValue) + Weekday.allCases.map(\.rawValue)
        names += Equipment.allCases.map(\.rawValue) + RunKind.allCases.map(\.rawValue)
        names += SoreSide.allCases.map(\.rawValue) + Site.allCases.map(\.rawValue)
        return Set(names + TestKind.allCases.map(\.rawValue))
    }()

    private static let sources = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/WebApp")

    private static func groups(_ folder: URL) throws -> [(name: String, words: [String])] {
        let strings = folder.appendingPathComponent("strings/en")
        return try FileManager.default.contentsOfDirectory(atPath: strings.path).sorted().map { name in
            let json = try JSONValue(bytes: try Data(contentsOf: strings.appendingPathComponent(name)))
            guard case .object(let members) = json else { return (name, []) }
            return (String(name.dropLast(".json".count)), members.keys.sorted())
        }
    }

    private static func texts(in folder: URL, of ending: String) throws -> [String] {
        let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return try files.filter { $0.hasSuffix(ending) }.map {
            try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
        }
    }
}
