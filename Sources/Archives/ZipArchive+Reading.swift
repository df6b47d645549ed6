import CZip

extension ZipArchive {
    /// A member as it is packed in the archive: stored ones raw, deflated ones as they are, any other unpacked.
    ///
    /// Size and checksum of the content are checked when it is unpacked.
    /// - Parameter limit: The most bytes the content, and what is packed of it, may have.
    /// - Throws: `tooLarge`, before reading, where the member claims more; `unsupported` where it is encrypted or
    ///   packed in an unknown way; `damaged`.
    public func packed(_ member: ZipMember, limit: Int) throws(ArchiveError) -> PackedBytes {
        try check(member, limit: limit)
        switch Int32(member.method) {
        case ZIP_CM_STORE:
            return PackedBytes(try bytesAsPacked(member), unpackedSize: member.size, crc32: member.crc32)
        case ZIP_CM_DEFLATE:
            return PackedBytes(
                try bytesAsPacked(member), packing: .deflate, unpackedSize: member.size, crc32: member.crc32)
        default:
            var content: [UInt8] = []
            try stream(member, limit: limit) { chunk in
                content.append(contentsOf: chunk)
                return true
            }
            return PackedBytes(content, unpackedSize: member.size, crc32: member.crc32)
        }
    }

    /// The content of a member, a piece at a time. Size and checksum are checked at its end.
    ///
    /// - Throws: As `packed`.
    public func open(_ member: ZipMember, limit: Int) throws(ArchiveError) -> ByteStream {
        try check(member, limit: limit)
        let opened = try OpenMember(member, of: self)
        return ByteStream(name: name(of: member), size: member.size) { buffer throws(ArchiveError) in
            try opened.read(into: buffer)
        } complaint: { total in
            guard total != member.size else { return nil }
            let much = total > member.size ? "more than" : "\(total) bytes instead of"
            return .damaged("it has \(much) the \(member.size) bytes it claims")
        }
    }

    /// Gives the content of a member to `body` in chunks, in order, until it ends or `body` returns false.
    ///
    /// - Throws: As `packed`.
    public func stream(
        _ member: ZipMember, limit: Int, chunk: Int = 256 << 10, _ body: (UnsafeRawBufferPointer) -> Bool
    ) throws(ArchiveError) {
        try open(member, limit: limit).forEach(chunk: chunk, body)
    }

    /// A member unpacked into a temporary file, at constant memory, to be read as often as wanted.
    ///
    /// The file has no name and goes when the reader does.
    /// - Parameter folder: Where it lies; `TMPDIR`, or else `/tmp`, where nil.
    /// - Throws: As `packed`; `unwritable` where there is no room.
    public func extract(
        _ member: ZipMember, limit: Int, in folder: String? = nil
    ) throws(ArchiveError) -> FileReader {
        try FileReader.temporary(named: name(of: member), in: folder) { append throws(ArchiveError) in
            try stream(member, limit: limit, append)
        }
    }

    func name(of member: ZipMember) -> String {
        "\(file.name), \(member.name)"
    }

    private func check(_ member: ZipMember, limit: Int) throws(ArchiveError) {
        guard !member.isEncrypted else {
            throw ArchiveError(
                .unsupported, file: name(of: member), reason: "it is encrypted",
                advice: "unpack it with its password and name what comes out")
        }
        // What packing does not make smaller becomes a little larger.
        let packedSize = member.packedSize - member.packedSize / 100 - 100
        guard max(member.size, packedSize) <= limit else {
            throw .tooLarge(limit: limit).of(file: name(of: member))
        }
    }

    /// What stands in the archive of a member.
    private func bytesAsPacked(_ member: ZipMember) throws(ArchiveError) -> [UInt8] {
        let opened = try OpenMember(member, of: self, flags: zip_flags_t(ZIP_FL_COMPRESSED))
        var failure: ArchiveError?
        let bytes = [UInt8](unsafeUninitializedCapacity: member.packedSize) { buffer, count in
            do throws(ArchiveError) {
                count = try opened.read(into: UnsafeMutableRawBufferPointer(buffer))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        guard bytes.count == member.packedSize else {
            throw .damaged("it ends before its content does").of(file: name(of: member))
        }
        return bytes
    }
}
