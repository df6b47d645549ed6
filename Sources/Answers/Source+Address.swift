package import Evidence

extension Source {
    /// Where a browser finds it; nil where no address is known.
    package var address: String? {
        if link.hasPrefix("https://") { return link }
        return link.hasPrefix("10.") ? "https://doi.org/\(link)" : nil
    }

    /// What was really seen of it; nil for our own decisions, which are no publication.
    package var seenInWords: String? { seen == .ours ? nil : seen.rawValue }
}
