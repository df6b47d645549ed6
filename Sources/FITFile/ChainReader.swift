/// Reads file after file of a chain.
struct ChainReader {
    private let bytes: UnsafeRawBufferPointer
    private let options: FITDecoder
    private var decoding = FITDecoding()
    /// For the last file, once another one has been joined to it.
    private var joiner: ChainJoiner?

    init(_ bytes: UnsafeRawBufferPointer, options: FITDecoder) {
        self.bytes = bytes
        self.options = options
    }

    mutating func read() throws(FITError) -> FITDecoding {
        var header = try FITHeader(bytes, at: 0)
        var offset = 0
        while true {
            let next = readFile(header, at: offset)
            guard next < bytes.count else { break }
            do throws(FITError) {
                header = try FITHeader(bytes, at: next)
            } catch {
                decoding.diagnostics.append(
                    FITDiagnostic(.trailingBytes(count: bytes.count - next), at: next))
                break
            }
            offset = next
        }
        guard decoding.files.contains(where: { $0.messageCount > 0 }) else {
            let cause = decoding.diagnostics.first { $0.isDamage }
            throw .nothingReadable(offset: cause?.offset ?? bytes.count, cause: cause?.kind)
        }
        return decoding
    }

    /// Reads the file whose header is at `offset`; returns where the next one would begin.
    private mutating func readFile(_ header: FITHeader, at offset: Int) -> Int {
        var log = DiagnosticLog()
        let extent = Extent(header, at: offset, in: bytes)
        if options.verifiesChecksums { checkHeader(header, at: offset, log: &log) }
        var reader = MessageReader(bytes, options: options, log: log)
        reader.read(from: extent.dataStart, to: extent.dataEnd)
        log = reader.log
        if extent.isUnfinished {
            log.note(.unfinished, at: reader.stopped)
        } else if extent.missing > 0 {
            log.note(.truncated(missing: extent.missing), at: reader.stopped)
        } else {
            if reader.stopped < extent.dataEnd, !reader.isLost {
                log.note(.messageCutShort, at: reader.stopped)
            }
            if options.verifiesChecksums { checkFile(from: offset, to: extent.dataEnd, log: &log) }
        }
        decoding.diagnostics.append(contentsOf: log.entries.sorted { $0.offset < $1.offset })
        keep(reader.contents)
        return extent.next
    }

    /// Keeps what a file holds; one that does not say what it is goes on where the one before stopped.
    private mutating func keep(_ contents: FITContents) {
        guard contents.messageCount > 0 else { return }
        guard contents.fileID == nil, let last = decoding.files.indices.last else {
            decoding.files.append(contents)
            joiner = nil
            return
        }
        var joiner = joiner ?? ChainJoiner(decoding.files[last])
        self.joiner = nil
        joiner.join(contents, to: &decoding.files[last])
        self.joiner = joiner
    }

    private func checkHeader(_ header: FITHeader, at offset: Int, log: inout DiagnosticLog) {
        guard let stated = header.checksum, bytes.count - offset >= 14 else { return }
        let computed = FITChecksum.of(UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + 12)]))
        if computed != stated {
            log.note(.headerChecksum(stated: stated, computed: computed), at: offset + 12)
        }
    }

    private func checkFile(from offset: Int, to end: Int, log: inout DiagnosticLog) {
        let computed = FITChecksum.of(UnsafeRawBufferPointer(rebasing: bytes[offset..<end]))
        let stated = bytes.littleEndian(UInt16.self, at: end)
        if computed != stated {
            log.note(.fileChecksum(stated: stated, computed: computed), at: end)
        }
    }
}

extension ChainReader {
    /// Where the data of a file end, by what its header says and by what is there.
    private struct Extent {
        /// The first byte after the header.
        let dataStart: Int
        /// The first byte after the data.
        let dataEnd: Int
        /// The first byte after the checksum.
        let next: Int
        /// Bytes that are not there but should be.
        let missing: Int
        /// Whether the header gives no size although data follow.
        let isUnfinished: Bool

        init(_ header: FITHeader, at offset: Int, in bytes: UnsafeRawBufferPointer) {
            let start = min(offset + header.size, bytes.count)
            dataStart = start
            let remaining = bytes.count - start
            if header.dataSize == 0, remaining > 2, !Self.isHeader(bytes, at: start + 2) {
                (dataEnd, next, missing, isUnfinished) = (bytes.count, bytes.count, 0, true)
                return
            }
            isUnfinished = false
            // Measured from what is there, so that no stated size can overflow, not even in 32 bits.
            let excess = header.dataSize - (bytes.count - offset - header.size)
            let (lacking, overflow) = excess.addingReportingOverflow(2)
            missing = overflow ? .max : max(0, lacking)
            dataEnd = excess >= 0 ? bytes.count : start + header.dataSize
            next = missing > 0 ? bytes.count : dataEnd + 2
        }

        private static func isHeader(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
            do throws(FITError) {
                _ = try FITHeader(bytes, at: offset)
                return true
            } catch {
                return false
            }
        }
    }
}
