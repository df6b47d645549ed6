/// Diagnostics of one file of a chain: each kind once, so that a bad file of any size tells a dozen at most.
struct DiagnosticLog {
    private(set) var entries: [FITDiagnostic] = []

    /// Notes `kind` at `offset`, or counts it if it was met before.
    mutating func note(_ kind: FITDiagnostic.Kind, at offset: Int) {
        let code = kind.code
        if let index = entries.firstIndex(where: { $0.kind.code == code }) {
            entries[index].occurrences &+= 1
        } else {
            entries.append(FITDiagnostic(kind, at: offset))
        }
    }
}
