import Archives

/// A folder or an archive whose files an import goes through.
protocol Container: AnyObject {
    /// What stands before the names of its files in messages, such as `export.zip/`; empty for a path of the
    /// command line.
    var label: String { get }
    /// Its files, without folders, links and what is hidden.
    var items: [ContainerItem] { get }
    /// The file of a path within it; nil when there is none. It may be one that is not among the items.
    func item(named name: String) -> ContainerItem?
    /// A file as it was found.
    func packed(_ item: ContainerItem, limit: Int) throws(ArchiveError) -> PackedBytes
    /// The content of a file, a piece at a time.
    func open(_ item: ContainerItem, limit: Int) throws(ArchiveError) -> ByteStream
    /// A file opened as a zip archive.
    func archive(_ item: ContainerItem, limit: Int) throws(ArchiveError) -> ZipArchive
}

/// A file of a folder or an archive.
struct ContainerItem: Hashable {
    /// Its path within the container.
    let name: String
    /// How many bytes it takes where it lies, for the progress.
    let size: Int
    /// How many bytes it has unpacked, as far as it says.
    let unpackedSize: Int
    /// Its number in the container.
    let index: Int
}

extension ContainerItem {
    /// The last part of its path, in lower case.
    var base: Substring { Substring(name.lowercased()).split(separator: "/").last ?? "" }

    /// Its path without the last part, with its stroke; empty at the root.
    var folder: String {
        name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    }
}
