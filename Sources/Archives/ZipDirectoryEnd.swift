/// The end of a zip archive, looked at before libzip reads the rest.
///
/// libzip reads the whole directory, once for each record that looks like the end of one, and takes time with the
/// square of its members where their names are chosen for it. So a directory that is too long is told before
/// memory and time are spent on it; and a file that was cut off from one that is no archive.
enum ZipDirectoryEnd {
    /// The most bytes of all directories together: some 150,000 members with names as long as exports have them.
    static let longestDirectory = 16 << 20

    private static let recordSize = 22
    private static let locatorSize = 20
    private static let longestComment = 0xFFFF

    /// - Throws: `damaged` where the file is no zip archive or is cut off, `tooLarge` with a directory too long.
    static func check(_ file: FileReader) throws(ArchiveError) {
        let start = max(0, file.size - recordSize - longestComment - locatorSize)
        let tail = try bytes(of: file, at: start, count: file.size - start)
        var sizes: [Int] = []
        for position in tail.indices where tail.hasSignature(0x0605_4B50, at: position) {
            sizes.append(try directorySize(claimedAt: position, of: tail, in: file))
        }
        guard !sizes.isEmpty else { throw try noEnd(file) }
        let room = sizes.reduce(longestDirectory) { room, size in size > room ? -1 : room - size }
        guard room >= 0 else {
            throw ArchiveError(
                .tooLarge, file: file.name,
                reason: "its directory is longer than \(longestDirectory >> 20) MiB",
                advice: "unpack it yourself and name the folder")
        }
    }

    /// The length of the directory that the end record here claims, or its elder brother of zip64.
    private static func directorySize(
        claimedAt position: Int, of tail: [UInt8], in file: FileReader
    ) throws(ArchiveError) -> Int {
        let locator = position - locatorSize
        if tail.hasSignature(0x0706_4B50, at: locator),
            let offset = tail.number(UInt64.self, at: locator + 8).flatMap({ Int(exactly: $0) }),
            offset < file.size, case let record = try bytes(of: file, at: offset, count: 56),
            record.hasSignature(0x0606_4B50, at: 0),
            let size = record.number(UInt64.self, at: 40)
        {
            return Int(clamping: size)
        }
        return tail.number(UInt32.self, at: position + 12).map { Int($0) } ?? 0
    }

    private static func noEnd(_ file: FileReader) throws(ArchiveError) -> ArchiveError {
        guard try bytes(of: file, at: 0, count: 4).hasSignature(0x0403_4B50, at: 0) else {
            return ArchiveError(
                .damaged, file: file.name, reason: "it is not a zip archive",
                advice: "name the archive itself")
        }
        return ArchiveError(
            .damaged, file: file.name, place: "byte \(file.size)",
            reason: "it ends before the directory of the zip archive", advice: "download or copy it again")
    }

    private static func bytes(
        of file: FileReader, at position: Int, count: Int
    ) throws(ArchiveError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var failure: ArchiveError?
        let got = bytes.withUnsafeMutableBytes { buffer in
            do throws(ArchiveError) {
                return try file.read(into: buffer, at: position)
            } catch {
                failure = error
                return 0
            }
        }
        if let failure { throw failure }
        return Array(bytes.prefix(got))
    }
}

extension [UInt8] {
    /// The number at a place, least significant byte first; nil where it is not all there.
    fileprivate func number<Number: FixedWidthInteger>(_: Number.Type, at position: Int) -> Number? {
        let size = Number.bitWidth / 8
        guard position >= 0, position <= count - size else { return nil }
        return self[position..<position + size].reversed().reduce(0) { $0 << 8 | Number($1) }
    }

    fileprivate func hasSignature(_ signature: UInt32, at position: Int) -> Bool {
        // All begin with a P; looking for that first makes the search fast.
        indices.contains(position) && self[position] == UInt8(ascii: "P")
            && number(UInt32.self, at: position) == signature
    }
}
