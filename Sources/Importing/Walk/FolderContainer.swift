import Archives
import Foundation

/// A folder of the disk, with what lies below it. Links below it are not followed: they lead to where nobody pointed.
final class FolderContainer: Container {
    let label: String
    private(set) var items: [ContainerItem] = []
    private(set) var links = 0
    /// What is neither a file nor a folder nor a link.
    private(set) var others = 0
    /// Folders that cannot be read, and names that are no text.
    private(set) var faults: [ImportIssue] = []
    private let folder: String
    private let isWhole: Bool
    private lazy var places = Dictionary(
        items.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })

    /// Everything below a folder, by name.
    init(folder: String) {
        self.folder = folder
        isWhole = true
        label = folder.hasSuffix("/") ? folder : folder + "/"
        list("")
        items.sort { $0.name < $1.name }
    }

    /// One file that was named.
    init(file: String) {
        isWhole = false
        let parts = file.split(separator: "/", omittingEmptySubsequences: false)
        folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : "./"
        label = parts.count > 1 ? folder : ""
        if let item = item(named: String(parts.last ?? "")) { items = [item] }
    }

    /// In a folder that is gone through, what was listed there; beside a file that was named, what lies on the disk.
    func item(named name: String) -> ContainerItem? {
        if isWhole { return places[name].map { items[$0] } }
        guard !name.split(separator: "/").contains("..") else { return nil }
        let attributes = try? FileManager.default.attributesOfItem(atPath: path(name))
        var size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
        switch attributes?[.type] as? FileAttributeType {
        case .typeDirectory?, nil: return nil
        case .typeSymbolicLink?:
            // Who names a link means what it leads to; what lies beside it is not named.
            guard items.isEmpty else { return nil }
            let target = URL(fileURLWithPath: path(name)).resolvingSymlinksInPath().path
            size =
                (try? FileManager.default.attributesOfItem(atPath: target)[.size] as? NSNumber)?.intValue ?? 0
        default: break
        }
        return ContainerItem(name: name, size: size, unpackedSize: size, index: 0)
    }

    func packed(_ item: ContainerItem, limit: Int) throws(ArchiveError) -> PackedBytes {
        let bytes = try FileReader(path: path(item.name)).bytes(limit: limit)
        return PackedBytes(bytes, packing: bytes.starts(with: FileNames.gzipMagic) ? .gzip : .raw)
    }

    func open(_ item: ContainerItem, limit: Int) throws(ArchiveError) -> ByteStream {
        try FileReader(path: path(item.name)).open()
    }

    func archive(_ item: ContainerItem, limit: Int) throws(ArchiveError) -> ZipArchive {
        try ZipArchive(path: path(item.name))
    }

    private func path(_ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    /// Lists a folder and those in it; `below` is its path from here, with its stroke.
    private func list(_ below: String) {
        guard let stream = opendir(path(below)) else {
            let reason =
                "this folder cannot be read (\(String(cString: strerror(errno)))); give yourself the right to"
            faults.append(ImportIssue(file: path(below), reason: reason))
            return
        }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard let name else {
                let reason = "a file here has a name that is no text in UTF-8; give it another name"
                faults.append(ImportIssue(file: path(below), reason: reason))
                continue
            }
            guard name != ".", name != "..", !FileNames.isHidden(name) else { continue }
            add(below + name)
        }
    }

    private func add(_ name: String) {
        var status = stat()
        guard lstat(path(name), &status) == 0 else { return }
        switch status.st_mode & S_IFMT {
        case S_IFREG:
            let size = Int(status.st_size)
            items.append(ContainerItem(name: name, size: size, unpackedSize: size, index: items.count))
        case S_IFDIR: list(name + "/")
        case S_IFLNK: links += 1
        default: others += 1
        }
    }
}
