import Foundation
import HTTPTypes
import Hummingbird
import Journal
import JournalFiles
import Mustache
import Narration
import Quantities

/// Makes pages of templates, in the frame of `layout.mustache`, whose head says which values it takes.
struct PageMaker: Sendable {
    private let library: MustacheLibrary
    private let words: [String: [String: String]]
    private let assets: [String: String]
    private let isSafeOrigin: Bool
    private let today: @Sendable () -> Day
    private let journal: @Sendable () -> String?

    /// - Parameters:
    ///   - folder: the folder with `templates` and `strings`.
    ///   - today: the day pages are of.
    ///   - journal: the name of the journal pages are made of.
    init(
        folder: URL, shelf: AssetShelf, isSafeOrigin: Bool, today: @escaping @Sendable () -> Day,
        journal: @escaping @Sendable () -> String?
    ) async throws(SetupError) {
        do {
            library = try await MustacheLibrary(directory: folder.appendingPathComponent("templates").path)
        } catch {
            throw SetupError("the templates of the app cannot be read: \(error)")
        }
        words = try Self.words(folder.appendingPathComponent("strings/en"))
        assets = shelf.addresses
        self.isSafeOrigin = isSafeOrigin
        self.today = today
        self.journal = journal
    }

    /// A page of a template.
    ///
    /// - Parameters:
    ///   - name: the template, which is the name of the page, too.
    ///   - model: what the template finds under `page`.
    ///   - day: the day the page answers for; today if left out.
    func page(
        _ name: String, _ model: Any = [String: String](), day: Day? = nil,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let day = day ?? today()
        let values: [String: Any] = [
            "language": "en", "day": day.text, "dayText": Narrator(units: .metric).friendlyDay(day),
            "name": name, "at": [name: true], "journal": journal() ?? "",
            "words": words, "assets": assets, "app": ["isSafeOrigin": isSafeOrigin], "page": model,
        ]
        // Tests render every template, so that none is missing here.
        let html = library.render(values, withTemplate: name) ?? ""
        return .content(html.utf8, type: "text/html; charset=utf-8", status: status)
    }

    /// A word or sentence of the language; nil where there is none.
    func word(_ group: String, _ name: String) -> String? { words[group]?[name] }

    /// The words of a language: a group of texts a file.
    private static func words(_ folder: URL) throws(SetupError) -> [String: [String: String]] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        var words: [String: [String: String]] = [:]
        for file in files.sorted() where file.hasSuffix(".json") {
            let place = folder.appendingPathComponent(file)
            guard let data = try? Data(contentsOf: place), let json = try? JSONValue(bytes: data),
                case .object(let members) = json
            else { throw SetupError("the strings of the app: \(file) cannot be read") }
            let group = String(file.dropLast(".json".count))
            for (name, text) in members {
                guard case .string(let text) = text else {
                    throw SetupError("the strings of the app: \(group).\(name) is no text")
                }
                words[group, default: [:]][name] = text
            }
        }
        return words
    }
}
