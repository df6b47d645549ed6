import Archives

/// A zip archive. Its names are for messages and for telling files apart; none is ever used as a path of the disk.
final class ZipContainer: Container {
    let label: String
    let items: [ContainerItem]
    let links: Int
    private let archive: ZipArchive
    private let places: [String: Int]

    init(_ archive: ZipArchive, name: String) {
        self.archive = archive
        label = name + "/"
        var items: [ContainerItem] = []
        var places: [String: Int] = [:]
        var links = 0
        for (index, member) in archive.members.enumerated()
        where !member.isFolder && !FileNames.isHidden(member.name) {
            guard !member.isLink else {
                links += 1
                continue
            }
            if places[member.name] == nil { places[member.name] = items.count }
            items.append(
                ContainerItem(
                    name: member.name, size: member.packedSize, unpackedSize: member.size, index: index))
        }
        self.items = items
        self.places = places
        self.links = links
    }

    func item(named name: String) -> ContainerItem? { places[name].map { items[$0] } }

    func packed(_ item: ContainerItem, limit: Int) throws(ArchiveError) -> PackedBytes {
        try archive.packed(archive.members[item.index], limit: limit)
    }

    func open(_ item: ContainerItem, limit: Int) throws(ArchiveError) -> ByteStream {
        try archive.open(archive.members[item.index], limit: limit)
    }

    func archive(_ item: ContainerItem, limit: Int) throws(ArchiveError) -> ZipArchive {
        let file = try archive.extract(archive.members[item.index], limit: limit)
        return try ZipArchive(file)
    }
}
