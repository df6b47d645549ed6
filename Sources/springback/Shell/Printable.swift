extension String {
    /// The text without control characters, each of them shown as `?`: names of files and devices come from outside, and
    /// a terminal would obey what is in them.
    var printable: String {
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            text.append(isControl ? "?" : scalar)
        }
        return String(text)
    }
}
