/// A table whose keys are known: a key that is not among them is refused where it stands.
package struct YAMLTable: Sendable {
    package let node: YAMLNode
    package let rows: [YAMLNode.Row]
    /// What the table describes, with its article: "a rung".
    package let name: String

    /// - Throws: `YAMLFault` when the node is no table, or has a key that is not among `keys`.
    package init(_ node: YAMLNode, _ name: String, keys: [String]) throws(YAMLFault) {
        try self.init(node, name)
        for row in rows where !keys.contains(row.key) {
            if let near = nearestName(to: row.key, in: keys) {
                throw YAMLFault("\(name) has no key `\(row.key)`; did you mean `\(near)`?", at: row.keyPlace)
            }
            throw YAMLFault(
                "\(name) has no key `\(row.key.prefix(40))`; its keys are \(keys.joined(separator: ", "))",
                at: row.keyPlace)
        }
    }

    /// A table whose keys are data, such as days.
    package init(_ node: YAMLNode, _ name: String) throws(YAMLFault) {
        guard case .table(let rows) = node.content else {
            throw node.fault("\(name) is written as keys with values, not as \(node.kind)")
        }
        self.node = node
        self.rows = rows
        self.name = name
    }

    /// The value of a key; nil when it is not there.
    package func optional(_ key: String) -> YAMLNode? {
        rows.first { $0.key == key }?.value
    }

    /// The value of a key that must be there.
    package subscript(key: String) -> YAMLNode {
        get throws(YAMLFault) {
            guard let value = optional(key) else { throw node.fault("\(name) needs the key `\(key)`") }
            return value
        }
    }
}
