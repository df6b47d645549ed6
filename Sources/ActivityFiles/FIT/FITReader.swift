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
        var reading = ActivityReading(hash: hash)
        reading.warnings = decoding.diagnostics.compactMap { FileIssue($0) }
        let files = decoding.files.map { $0.activities.filter { isEnough($0) } }
        let isAlone = files.reduce(0) { $0 + $1.count } == 1
        var refused: [FileIssue] = []
        var part = 0
        for activities in files {
            for (position, activity) in activities.enumerated() {
                defer { part += 1 }
                let place = isAlone ? "" : "activity \(part + 1)"
                do throws(Refusal) {
                    let maker = try FITActivityMaker(activity, isFirstOfFile: position == 0)
                    let imported = try maker.imported(hash: hash, part: part, file: file, zone: zone)
                    reading.activities.append(imported)
                    reading.warnings += maker.remarks.map { FileIssue(place: place, reason: $0) }
                } catch {
                    refused.append(FileIssue(place: place, reason: error.reason))
                }
            }
        }
        guard reading.activities.isEmpty else {
            reading.warnings += refused.map { FileIssue(place: $0.place, reason: "left out: \($0.reason)") }
            return reading
        }
        if let first = refused.first {
            // What is impossible in a damaged file may be its damage.
            let advice =
                decoding.isDamaged
                ? FITRemedy.copyAgain.words
                : "leave the file out, and log the activity by hand if it took place"
            throw ActivityFileError(file: file, place: first.place, reason: first.reason, advice: advice)
        }
        reading.skipped = reasonToSkip(decoding)
        return reading
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

/// Why one activity of a file cannot be what a runner did.
struct Refusal: Error {
    let reason: String
}
