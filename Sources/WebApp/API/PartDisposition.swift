import Foundation

/// What the head of a part of a form says: the name of its field and, of a file, the file's.
struct PartDisposition: Equatable {
    let name: String
    let file: String?

    /// - Parameter head: the lines of the head, in UTF-8.
    /// - Returns: nil without a `Content-Disposition: form-data` that names the field.
    init?(head: some Collection<UInt8>) {
        for line in String(decoding: head, as: UTF8.self).split(whereSeparator: \.isNewline) {
            guard let colon = line.firstIndex(of: ":"),
                HeaderValue.trimmed(line[..<colon]).lowercased() == "content-disposition"
            else { continue }
            let value = HeaderValue(line[line.index(after: colon)...])
            guard value.first == "form-data", let name = value.parameters["name"] else { return nil }
            self.name = name
            file = value.parameters["filename"].map { Self.unescaped($0) }
            return
        }
        return nil
    }

    /// Browsers write what would end the name percent-encoded, and only that.
    private static func unescaped(_ name: String) -> String {
        name.replacing("%22", with: "\"").replacing("%0D", with: "").replacing("%0A", with: "")
    }
}

/// A value of a header with its parameters: `multipart/form-data; boundary=x`.
struct HeaderValue: Equatable {
    /// What stands before the parameters, in lower case.
    let first: String
    /// By name in lower case, without quotes.
    let parameters: [String: String]

    init(_ text: some StringProtocol) {
        var parts = Self.parts(String(text))
        first = parts.isEmpty ? "" : Self.trimmed(parts.removeFirst()).lowercased()
        var parameters: [String: String] = [:]
        for part in parts {
            guard let equals = part.firstIndex(of: "=") else { continue }
            let name = Self.trimmed(part[..<equals]).lowercased()
            parameters[name] = Self.unquoted(Self.trimmed(part[part.index(after: equals)...]))
        }
        self.parameters = parameters
    }

    static func trimmed(_ text: some StringProtocol) -> String {
        text.trimmingCharacters(in: .whitespaces)
    }

    /// Parted at semicolons outside of quotes.
    private static func parts(_ text: String) -> [String] {
        var parts = [""]
        var isQuoted = false
        var isEscaped = false
        for character in text {
            if character == ";", !isQuoted {
                parts.append("")
                continue
            }
            if character == "\"", !isEscaped { isQuoted.toggle() }
            isEscaped = character == "\\" && !isEscaped
            parts[parts.count - 1].append(character)
        }
        return parts
    }

    private static func unquoted(_ text: String) -> String {
        guard text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
        return String(text.dropFirst().dropLast().replacing("\\\"", with: "\""))
    }
}
