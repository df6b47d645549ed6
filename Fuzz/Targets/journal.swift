import JournalFiles

/// Journal files, line by line; and that an entry read is written as it was read.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeRawBufferPointer(start: start, count: count))
    guard let contents = try? JournalContents(bytes: input) else { return 0 }
    var written = JournalHeader(entries: contents.entries.count).bytes
    for entry in contents.entries { written += JournalLine.entry(entry).bytes }
    for samples in contents.samples { written += JournalLine.samples(samples).bytes }
    let again = try? JournalContents(bytes: written)
    precondition(again?.entries == contents.entries && again?.samples == contents.samples)
    return 0
}
