public import Journal
import ProgramFiles

/// Reads vignettes from their documents.
///
///     let vignette = try VignetteFile.read(data: bytes, file: "second-flare.yaml")
///     vignette.expectations.first?.light  // "red"
public enum VignetteFile {
    /// The largest document that is read, in bytes: some ten years of rows a day.
    public static let mostBytes = 1_048_576

    /// Rungs of each ladder in the programs that are built in.
    public static let standardRungs: [Ladder: Int] = [.strength: 8, .plyo: 6, .run: 7, .speed: 7, .hills: 4]

    /// A vignette from the bytes of its document.
    ///
    /// - Parameter rungs: how many rungs each ladder of the program has that the vignette is for.
    /// - Throws: `VignetteFileError` with the place to mend.
    public static func read(
        data: some Collection<UInt8>, file: String, rungs: [Ladder: Int] = standardRungs
    ) throws(VignetteFileError) -> Vignette {
        do {
            let root = try YAMLNode(bytes: data, mostBytes: mostBytes)
            return try VignetteReader(file: file, rungs: rungs).vignette(root)
        } catch {
            throw VignetteFileError(
                file: file, line: error.place.line, column: error.place.column, reason: error.reason)
        }
    }

    /// A vignette from the text of its document, as `read(data:file:rungs:)`.
    public static func read(
        text: String, file: String, rungs: [Ladder: Int] = standardRungs
    ) throws(VignetteFileError) -> Vignette {
        try read(data: Array(text.utf8), file: file, rungs: rungs)
    }
}
