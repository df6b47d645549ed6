/// A value of a YAML document together with the place it stands at.
///
/// Scalars stay text: `3-0-3`, `5:30` and `2027-01-04` have a meaning of their own here that a YAML resolver would
/// take from them.
package struct YAMLNode: Sendable {
    package let place: Place
    package let content: Content

    package enum Content: Sendable {
        /// A text; `plain` tells whether it stood without quotation marks.
        case scalar(String, plain: Bool)
        case list([YAMLNode])
        case table([Row])
    }

    /// A key with its value.
    package struct Row: Sendable {
        package let key: String
        package let keyPlace: Place
        package let value: YAMLNode
    }

    /// A line and a column, both counted from 1.
    package struct Place: Hashable, Sendable {
        package let line: Int
        package let column: Int

        package init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    /// The node a path leads to, or the last one on the way that exists.
    ///
    /// A step is a key of a table or the index of a list. A table with the key `value` stands for that value.
    package func nearest(to path: [String]) -> YAMLNode {
        var node = self
        for step in path {
            guard let next = node.child(step) else { break }
            node = next
        }
        return node.child("value") ?? node
    }

    private func child(_ step: String) -> YAMLNode? {
        switch content {
        case .scalar: nil
        case .list(let items): Int(step).flatMap { items.indices.contains($0) ? items[$0] : nil }
        case .table(let rows): rows.first { $0.key == step }?.value
        }
    }
}

/// Why a document is refused, and where in it.
package struct YAMLFault: Error, Equatable, Sendable {
    package let place: YAMLNode.Place
    /// What is wrong and what would be right.
    package let reason: String

    package init(_ reason: String, at place: YAMLNode.Place) {
        self.reason = reason
        self.place = place
    }
}

extension YAMLNode {
    package func fault(_ reason: String) -> YAMLFault { YAMLFault(reason, at: place) }

    /// What the node is, in words of a person who does not know YAML.
    package var kind: String {
        switch content {
        case .scalar(let text, _): text.isEmpty ? "nothing" : "`\(text.prefix(40))`"
        case .list: "a list"
        case .table: "keys with values"
        }
    }
}
