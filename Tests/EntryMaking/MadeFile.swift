package import Archives
import Journal
import JournalFiles
package import Stores

/// An activity file that never was: the same number always gives the same run, samples and bytes.
package struct MadeFile {
    package let number: Int
    package let packing: Packing

    package init(_ number: Int, packing: Packing = .raw) {
        self.number = number
        self.packing = packing
    }

    /// What the file holds, unpacked.
    package var content: [UInt8] { [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 12_000) }

    package func batch() throws -> JournalBatch {
        var maker = EntryMaker(seed: UInt64(number) + 1_000)
        var run = try maker.run()
        run.recording = try maker.recording()
        guard let recording = run.recording else { return JournalBatch() }
        let key = RecordingKey(recording)
        let entry = try maker.entry(.run(run))
        let block = try SamplesBlock(maker.samples(200))
        return JournalBatch(
            entries: [entry], samples: [RecordedSamples(recording: key, block: block)],
            originals: [
                OriginalFile(hash: recording.hash, packing: packing, bytes: bytes, name: "made-\(number).fit")
            ])
    }

    private var bytes: [UInt8] {
        switch packing {
        case .raw: content
        case .deflate: PackedBytes.deflated(content).bytes
        case .gzip: gzip
        }
    }

    /// A gzip file by RFC 1952: a header without a name, the deflated content, its CRC and its size.
    private var gzip: [UInt8] {
        let deflated = PackedBytes.deflated(content)
        let ending = [deflated.crc32 ?? 0, UInt32(truncatingIfNeeded: content.count)]
        return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + deflated.bytes
            + ending.flatMap { number in
                withUnsafeBytes(of: number.littleEndian) { Array($0) }
            }
    }
}
