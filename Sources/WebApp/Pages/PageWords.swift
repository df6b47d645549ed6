/// The words of one group of the language, for what is written on the server.
struct PageWords: Sendable {
    private let look: @Sendable (String) -> String?

    init(_ look: @escaping @Sendable (String) -> String?) { self.look = look }

    /// A text with its `{names}` filled; one that is missing shows its own name.
    func callAsFunction(_ name: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
        var text = look(name) ?? name
        for (key, value) in values { text.replace("{\(key)}", with: value) }
        return text
    }
}

extension PageMaker {
    func words(of group: String) -> PageWords { PageWords { word(group, $0) } }
}
