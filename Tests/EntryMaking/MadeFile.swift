import Journal
import JournalFiles
package import Stores

/// An activity file that never was: the same number always gives the same run, samples and bytes.
package struct MadeFile {
    package let number: Int

    package init(_ number: Int) { self.number = number }

    package func batch() throws -> JournalBatch {
        var maker = EntryMaker(seed: UInt64(number) + 1_000)
        var run = try maker.run()
        run.recording = try maker.recording()
        guard let recording = run.recording else { return JournalBatch() }
        let key = RecordingKey(recording)
        let entry = try maker.entry(.run(run))
        let block = try SamplesBlock(maker.samples(200))
        let bytes = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 12_000)
        return JournalBatch(
            entries: [entry], samples: [RecordedSamples(recording: key, block: block)],
            originals: [OriginalFile(hash: recording.hash, bytes: bytes)])
    }
}
