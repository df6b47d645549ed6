extension YAMLNode {
    /// The text of a scalar that is not empty.
    package func text(_ name: String) throws(YAMLFault) -> String {
        guard case .scalar(let text, _) = content, text.contains(where: { !$0.isWhitespace }) else {
            throw fault("\(name) is a text, not \(kind)")
        }
        return text
    }

    /// A whole number in plain digits.
    package func integer(_ name: String) throws(YAMLFault) -> Int {
        guard case .scalar(let text, plain: true) = content, let value = Int(text), text == "\(value)" else {
            throw fault("\(name) is a whole number, such as 3, not \(kind)")
        }
        return value
    }

    /// A whole number within bounds.
    package func integer(_ name: String, in range: ClosedRange<Int>) throws(YAMLFault) -> Int {
        let value = try integer(name)
        guard range.contains(value) else {
            throw fault("\(name) is \(range.lowerBound) to \(range.upperBound), not \(value)")
        }
        return value
    }

    /// A number in plain digits, with or without a decimal point.
    package func number(_ name: String) throws(YAMLFault) -> Double {
        guard case .scalar(let text, plain: true) = content,
            text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 || $0 == 46 }),
            let value = Double(text), value.isFinite
        else {
            throw fault("\(name) is a number, such as 8 or 8.5, not \(kind)")
        }
        return value
    }

    /// `true` or `false`.
    package func boolean(_ name: String) throws(YAMLFault) -> Bool {
        guard case .scalar(let text, plain: true) = content, text == "true" || text == "false" else {
            throw fault("\(name) is true or false, not \(kind)")
        }
        return text == "true"
    }

    /// One of a closed list of names.
    package func choice(_ name: String, of names: [String]) throws(YAMLFault) -> String {
        let text = try text(name)
        guard names.contains(text) else {
            if let near = nearestName(to: text, in: names) {
                throw fault("there is no \(name) `\(text)`; did you mean `\(near)`?")
            }
            throw fault(
                "there is no \(name) `\(text.prefix(40))`; it is one of \(names.joined(separator: ", "))")
        }
        return text
    }

    /// A case of an enumeration by its raw name.
    package func choice<Choice>(_ name: String, _ type: Choice.Type) throws(YAMLFault) -> Choice
    where Choice: RawRepresentable<String> & CaseIterable {
        let text = try choice(name, of: Choice.allCases.map(\.rawValue))
        guard let value = Choice(rawValue: text) else { throw fault("there is no \(name) `\(text)`") }
        return value
    }

    /// The items of a list.
    package func list(_ name: String) throws(YAMLFault) -> [YAMLNode] {
        guard case .list(let items) = content else {
            throw fault("\(name) is a list, such as [a, b], not \(kind)")
        }
        return items
    }
}
