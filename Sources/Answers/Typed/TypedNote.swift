/// A note of a day as it was typed.
package enum TypedNote {
    /// The most bytes a note has.
    package static let limit = 10_000

    /// A note without the blanks around it.
    ///
    /// - Throws: a fault for an empty note and one that is too long.
    package static func text(_ typed: String) throws(TypedFault) -> String {
        let note = typed.withoutBlanksAround
        guard !note.isEmpty else { throw TypedFault("the note is empty", do: "write a word or two") }
        guard note.utf8.count <= limit else {
            throw TypedFault("a note has at most 10,000 bytes", do: "shorten it")
        }
        return note
    }
}

extension String {
    /// The text without blanks and line ends at its beginning and end.
    package var withoutBlanksAround: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
