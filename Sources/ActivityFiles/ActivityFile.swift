import Crypto
public import Quantities

/// Reads the files that watches and their services write.
///
/// It trusts nothing: any bytes give a reading or an error, one bad activity never takes the others of its
/// file along, and what no runner can have done is refused with the reason.
///
///     let reading = try ActivityFile.read(bytes, name: "morning.fit") { _ in .utc }
///     for activity in reading.activities where activity.run.isRun { … }
public enum ActivityFile {
    /// The activities in the bytes of a file.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - name: its name for messages and for the recording; not looked at to tell what it is.
    ///   - hash: what `hash(of:)` says of the bytes, if that is known already.
    ///   - zone: how far the runner's clock was ahead of UTC at a moment, where the file tells no local time.
    /// - Throws: `ActivityFileError` when nothing in it can be taken. A file that reads but is no activity is
    ///   no error: it says so in `skipped`.
    public static func read(
        _ bytes: [UInt8], name: String, hash: String? = nil, zone: (Instant) -> UTCOffset
    ) throws(ActivityFileError) -> ActivityReading {
        guard !bytes.isEmpty else {
            throw ActivityFileError(
                file: name, reason: "the file is empty", advice: "copy or export it again")
        }
        let hash = hash ?? self.hash(of: bytes)
        switch ActivityFormat(bytes: bytes) {
        case .fit:
            return try FITReader(file: name, hash: hash).read(bytes, zone: zone)
        case .gpx:
            return try TrackReader<GPXConsumer>(file: name, hash: hash).read(bytes, zone: zone)
        case .tcx:
            return try TrackReader<TCXConsumer>(file: name, hash: hash).read(bytes, zone: zone)
        case .some(let format):
            throw ActivityFileError(
                file: name,
                reason: "this is \(format.words)\(lie(format, name: name)), and no single activity",
                advice: "import it by itself, as it was exported")
        case nil:
            throw ActivityFileError(
                file: name, place: "byte 0", reason: "this is no FIT, GPX or TCX file",
                advice: "choose the file of the activity, as the watch or its app exports it")
        }
    }

    /// SHA-256 of the bytes in 64 lower-case hexadecimal digits: what a file is known by.
    public static func hash(of bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in SHA256.hash(data: bytes) {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func lie(_ format: ActivityFormat, name: String) -> String {
        let promised = ActivityFormat(name: name)
        return promised == nil || promised == format ? "" : ", whatever its name says"
    }
}
