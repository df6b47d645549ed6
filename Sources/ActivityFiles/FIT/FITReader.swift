import FITFile
import Journal
import Quantities

/// Reads activities from FIT files.
struct FITReader {
    let file: String
    let hash: String

    /// Records that an activity which lost its summary must still have to be believed, and the seconds they
    /// must span: fewer say that something was recorded, not what. Our own default.
    static let fewestRecords = 10
    static let shortestSeconds = 60.0

    func read(
        _ bytes: [UInt8], zone: (Instant) -> UTCOffset
    ) throws(ActivityFileError) -> ActivityReading {
        let decoding = try decode(bytes)
        var collector = ReadingCollector(file: file, hash: hash)
        collector.warnings = decoding.diagnostics.compactMap { FileIssue($0) }
        collector.isDamaged = decoding.isDamaged
        let files = decoding.files.map { $0.activities.filter { isEnough($0) } }
        let isAlone = files.reduce(0) { $0 + $1.count } == 1
        var part = 0
        for activities in files {
            for (position, activity) in activities.enumerated() {
                let place = isAlone ? "" : "activity \(part + 1)"
                collector.add(part: part, place: place, zone: zone) { () throws(Refusal) in
                    try ActivityDraft(activity, isFirstOfFile: position == 0)
                }
                part += 1
            }
        }
        return try collector.finished { reasonToSkip(decoding) }
    }

    private func decode(_ bytes: [UInt8]) throws(ActivityFileError) -> FITDecoding {
        do throws(FITError) {
            return try FITDecoder().decode(bytes)
        } catch {
            throw ActivityFileError(
                file: file, place: "byte \(error.offset)", reason: error.words, advice: error.remedy.words)
        }
    }

    /// Whether there is a summary, or enough without.
    private func isEnough(_ activity: FITActivity) -> Bool {
        activity.session != nil
            || activity.records.count >= FITReader.fewestRecords
                && (activity.elapsedTime ?? 0) >= FITReader.shortestSeconds
    }

    private func reasonToSkip(_ decoding: FITDecoding) -> String {
        if let contents = decoding.files.first(where: { $0.isActivity }) {
            let count = contents.records.count
            let records = count == 1 ? "1 record" : "\(count) records"
            return "it has no summary and \(records): too little to tell what was done"
        }
        guard let type = decoding.files.lazy.compactMap({ $0.fileID?.type }).first else {
            return "it does not say that it is an activity"
        }
        let name = String(type.name.map { $0 == "_" ? " " : $0 })
        return "it is a file of type \"\(name)\", not an activity"
    }
}
