import Yams

/// The one place that knows Yams.
///
/// A document comes from anywhere, so its size, its nesting and its aliases are bounded before anything is made of it.
extension YAMLNode {
    /// How deep a document may nest.
    static let deepest = 24
    fileprivate static let tooDeep = "nested too deep; nothing here needs more than \(deepest) levels"
    /// Aliases a document may seem to hold before it is refused unparsed.
    ///
    /// Aliases are refused one by one below, but the parser compares keys before that, and a few dozen aliases of
    /// aliases expand beyond any memory. Twenty expand to some thousand nodes at the most.
    static let mostStars = 20

    /// The root of a document.
    ///
    /// - Throws: `YAMLFault` when the bytes are too many, are not UTF-8, are no YAML of one document, use anchors,
    ///   aliases or keys that are not text, or name a key twice.
    package init(bytes: some Collection<UInt8>, mostBytes: Int) throws(YAMLFault) {
        let top = Place(line: 1, column: 1)
        guard bytes.count <= mostBytes else {
            throw YAMLFault(
                "the file has \(bytes.count) bytes; at most \(mostBytes) are read", at: top)
        }
        let bytes = Array(bytes)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw YAMLFault("the file is not UTF-8 text; save it as UTF-8", at: YAMLNode.firstInvalid(bytes))
        }
        guard YAMLNode.stars(in: bytes) <= YAMLNode.mostStars else {
            throw YAMLFault("too many words begin with *; YAML aliases are not read here", at: top)
        }
        do {
            let parser = try Parser(yaml: text, resolver: .basic)
            guard let root = try parser.singleRoot() else {
                throw YAMLFault("the file is empty", at: top)
            }
            // Anchors are held weakly by the nodes and live as long as the parser.
            self = try withExtendedLifetime(parser) { try YAMLNode(root, depth: 0) }
        } catch let fault as YAMLFault {
            throw fault
        } catch let error as YamlError {
            throw YAMLFault(error, text: text)
        } catch {
            throw YAMLFault("the file is no YAML", at: top)
        }
    }

    private init(_ node: Node, depth: Int) throws(YAMLFault) {
        let place = Place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        guard depth <= YAMLNode.deepest else {
            throw YAMLFault(
                "nested too deep; nothing here needs more than \(YAMLNode.deepest) levels", at: place)
        }
        guard node.anchor == nil else {
            throw YAMLFault("anchors (&) and aliases (*) are not read; write the value out", at: place)
        }
        self.place = place
        switch node {
        case .alias:
            throw YAMLFault("aliases (*) are not read; write the value out", at: place)
        case .scalar(let scalar):
            content = .scalar(scalar.string, plain: scalar.style == .plain)
        case .sequence(let sequence):
            var items: [YAMLNode] = []
            for item in sequence { items.append(try YAMLNode(item, depth: depth + 1)) }
            content = .list(items)
        case .mapping(let mapping):
            var rows: [Row] = []
            for (key, value) in mapping {
                let key = try YAMLNode(key, depth: depth + 1)
                guard case .scalar(let text, _) = key.content, !text.isEmpty else {
                    throw key.fault("a key is a text")
                }
                rows.append(Row(key: text, keyPlace: key.place, value: try YAMLNode(value, depth: depth + 1)))
            }
            content = .table(rows)
        }
    }

    /// Stars that could begin an alias; more than there are, never fewer.
    private static func stars(in bytes: [UInt8]) -> Int {
        var count = 0
        for index in bytes.indices.dropLast() where bytes[index] == UInt8(ascii: "*") {
            if bytes[index + 1] > UInt8(ascii: " ") { count += 1 }
        }
        return count
    }

    /// The place of the first byte that is not UTF-8.
    private static func firstInvalid(_ bytes: [UInt8]) -> Place {
        var line = 1
        for part in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if String(validating: part, as: UTF8.self) == nil { return Place(line: line, column: 1) }
            line += 1
        }
        return Place(line: 1, column: 1)
    }
}

extension YAMLFault {
    /// What the parser says, in our words where it has a common cause.
    init(_ error: YamlError, text: String) {
        let top = YAMLNode.Place(line: 1, column: 1)
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(
                YAMLFault.words(for: problem), at: YAMLNode.Place(line: mark.line, column: mark.column))
        case .reader(let problem, let offset, _, _):
            let before = text.prefix(offset ?? 0)
            self.init(
                "this is no YAML: \(problem)",
                at: YAMLNode.Place(line: before.count(where: \.isNewline) + 1, column: 1))
        case .duplicatedKeysInMapping(let keys, let context):
            let key = keys.first ?? ""
            let start = YAMLNode.Place(line: context.mark.line, column: context.mark.column)
            self.init(
                "`\(key.prefix(40))` stands here twice; keep one, or put both together in one row",
                at: start.ofSecond(key, in: text))
        default:
            self.init("the file is no YAML", at: top)
        }
    }

    private static func words(for problem: String) -> String {
        if problem.hasPrefix("Maximum nesting level") { return YAMLNode.tooDeep }
        if problem.contains("another document") {
            return "a file holds one document; take out the line `---` and what follows it"
        }
        return
            "this is no YAML: \(problem); look at the indentation, the brackets and the quotation marks here"
    }
}

extension YAMLNode.Place {
    /// The second row of a key in the block of rows that begins here; the block's beginning where that is not found.
    fileprivate func ofSecond(_ key: String, in text: String) -> YAMLNode.Place {
        var seen = 0
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, content) in lines.enumerated().dropFirst(line - 1) {
            // The first row of a block may follow a dash; all others begin at its column.
            let indent = index + 1 == line ? column - 1 : content.prefix { $0 == " " }.count
            let row = content.dropFirst(indent)
            if row.isEmpty || row.hasPrefix("#") { continue }
            if indent < column - 1 { break }
            guard indent == column - 1 else { continue }
            let bare = row.drop { $0 == "\"" || $0 == "'" }
            guard bare.hasPrefix(key), let next = bare.dropFirst(key.count).first, "\"': \t".contains(next)
            else {
                continue
            }
            seen += 1
            if seen == 2 { return YAMLNode.Place(line: index + 1, column: column) }
        }
        return self
    }
}
