import Archives
import Foundation

/// A folder of the disk, with what lies below it. Links below it are not followed: they lead to where nobody pointed.
final class FolderContainer: Container {
    let label: String
    private(set) var items: [ContainerItem] = []
    /// Links, and what is no file.
    private(set) var others = 0
    private let folder: String

    /// Everything below a folder, by name.
    init(folder: String) {
        self.folder = folder
        label = folder.hasSuffix("/") ? folder : folder + "/"
        let resolved = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        let names = FileManager.default.enumerator(atPath: resolved)
        var found: [(name: String, size: Int)] = []
        while let name = names?.nextObject() as? String {
            guard !FileNames.isHidden(name) else { continue }
            let attributes = names?.fileAttributes
            switch attributes?[.type] as? FileAttributeType {
            case .typeRegular?: found.append((name, (attributes?[.size] as? NSNumber)?.intValue ?? 0))
            case .typeDirectory?: break
            default: others += 1
            }
        }
        found.sort { $0.name < $1.name }
        items = found.enumerated().map { index, file in
            ContainerItem(name: file.name, size: file.size, unpackedSize: file.size, index: index)
        }
    }

    /// One file that was named.
    init(file: String) {
        let url = URL(fileURLWithPath: file)
        folder = file.contains("/") ? (file as NSString).deletingLastPathComponent : "."
        label = file.contains("/") ? (folder.hasSuffix("/") ? folder : folder + "/") : ""
        items = item(named: url.lastPathComponent).map { [$0] } ?? []
    }

    func item(named name: String) -> ContainerItem? {
        var isFolder: ObjCBool = false
        let path = path(name)
        guard !name.split(separator: "/").contains(".."),
            FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue
        else { return nil }
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
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

    private func path(_ name: String) -> String { (folder as NSString).appendingPathComponent(name) }
}
