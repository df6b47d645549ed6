import Foundation
import Testing

/// The arrow table of Docs/architecture.md against the code.
struct ArchitectureTests {
    /// What only a toolchain or another system brings; no arrow of the house.
    private let system: Set<String> = ["Glibc", "Musl", "Darwin", "FoundationEssentials"]

    @Test func everyTargetHasARow() throws {
        let rows = try ArrowRow.all().map(\.target)
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Project.root.appendingPathComponent("Sources").path)
        #expect(Set(rows) == Set(folders.filter { !$0.hasPrefix(".") }))
        #expect(rows.count == Set(rows).count)
    }

    @Test func aTargetImportsExactlyWhatItsRowSays() throws {
        for row in try ArrowRow.all() {
            var found: Set<String> = []
            for (path, text) in try Project.sources("Sources/\(row.target)") {
                let imports = Project.imports(text).subtracting(system)
                #expect(
                    imports.isSubset(of: row.imports),
                    "\(path) imports \(imports.subtracting(row.imports).sorted())")
                found.formUnion(imports)
            }
            let unused = row.imports.subtracting(found).subtracting(system)
            #expect(
                unused.isEmpty, "\(row.target) never imports \(unused.sorted()): take them out of the table")
        }
    }

    @Test func arrowsPointUpwards() throws {
        var above: Set<String> = []
        let rows = try ArrowRow.all()
        let ours = Set(rows.map(\.target))
        for row in rows {
            let inner = row.imports.intersection(ours)
            #expect(
                inner.isSubset(of: above),
                "\(row.target) imports what stands below it: \(inner.subtracting(above))")
            if row.isPure {
                let outside = row.imports.subtracting(ours)
                #expect(outside.isEmpty, "\(row.target) is pure and imports \(outside.sorted())")
            }
            above.insert(row.target)
        }
    }

    /// Words that have no place in a pure target. `Task` and the like would not compile for Embedded Swift anyway.
    @Test func pureTargetsStayPure() throws {
        let forbidden = [
            " any ", "Date()", " async ", " actor ", "fatalError(", "try!", " as! ", "preconditionFailure(",
        ]
        for row in try ArrowRow.all() where row.isPure {
            for (path, text) in try Project.sources("Sources/\(row.target)") {
                for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
                    .enumerated()
                {
                    let code = line.trimmingCharacters(in: .whitespaces)
                    guard !code.hasPrefix("//"), !code.contains("\"") else { continue }
                    for word in forbidden where " \(code) ".contains(word) {
                        Issue.record("\(path):\(number + 1): \(word.trimmingCharacters(in: .whitespaces))")
                    }
                }
            }
        }
    }

    /// The manifest has the arrows of the table: a target may not even reach what it must not import.
    @Test func theManifestAgrees() throws {
        let manifest = try Project.text("Package.swift")
        let packages = [
            "grdb": "GRDB", "grdbSQLite": "GRDBSQLite", "yams": "Yams", "crypto": "Crypto",
            "argumentParser": "ArgumentParser", "httpTypes": "HTTPTypes", "hummingbird": "Hummingbird",
            "hummingbirdCore": "HummingbirdCore", "hummingbirdTLS": "HummingbirdTLS", "logging": "Logging",
            "mustache": "Mustache", "nioCore": "NIOCore", "nioSSL": "NIOSSL",
            "serviceLifecycle": "ServiceLifecycle", "swiftASN": "SwiftASN1", "unixSignals": "UnixSignals",
            "x": "X509",
        ]
        for row in try ArrowRow.all() where !row.isSystem {
            let name = "name: \"\(row.target)\""
            let start =
                manifest.range(of: "arget(\(name)") ?? manifest.range(of: "arget(\n            \(name)")
            guard let start else {
                Issue.record("Package.swift has no target \(row.target)")
                continue
            }
            let rest = manifest[start.upperBound...]
            let body = rest[..<(rest.range(of: "swiftSettings")?.lowerBound ?? rest.endIndex)]
            var found: Set<String> = []
            for word in body.split(whereSeparator: { !$0.isLetter }) {
                found.insert(packages[String(word)] ?? String(word))
            }
            let known = Set(try ArrowRow.all().map(\.target)).union(packages.values)
            let wanted = row.imports.intersection(known)
            #expect(
                found.intersection(known) == wanted,
                "\(row.target): \(found.intersection(known).symmetricDifference(wanted))")
        }
    }

    @Test func makePortableCompilesEveryPureTarget() throws {
        let script = try Project.text("Scripts/portable.sh")
        let line = script.split(separator: "\n").first { $0.hasPrefix("modules=") }.map(String.init) ?? ""
        for row in try ArrowRow.all() where row.isPure {
            #expect(line.contains(row.target), "\(row.target) is pure and not in Scripts/portable.sh")
        }
    }

    /// A misspelt feature is accepted silently: the names are compared with those the compiler is known to have.
    @Test func upcomingFeaturesAreSpeltAsTheCompilerDoes() throws {
        let known: Set<String> = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
        let pieces = try Project.text("Package.swift").components(separatedBy: "enableUpcomingFeature(\"")
            .dropFirst()
        let used = pieces.map { String($0.prefix { $0 != "\"" }) }
        #expect(Set(used) == known)
    }

    @Test func decisionsNameEveryDependency() throws {
        let folder = Project.root.appendingPathComponent("Docs/Decisions")
        let texts = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix(".md")
        }
        .map { try Project.text("Docs/Decisions/\($0)").lowercased() }.joined()
        for line in try Project.text("Package.swift").split(separator: "\n")
        where line.contains(".package(url:") {
            let name = line.split(separator: "\"")[1].split(separator: "/").last.map(String.init) ?? ""
            #expect(
                texts.contains(name.lowercased().replacingOccurrences(of: ".swift", with: "")),
                "no decision names \(name)")
        }
    }
}
