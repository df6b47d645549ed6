import Archives
import FITFile

/// Decodes the first twenty FIT files of a zip archive on one core: every field that the dose of a run needs, laps,
/// sessions and developer fields, checksums looked at. Prints megabytes a second, the best of five passes.
@main
enum DecodeFIT {
    static func main() throws {
        guard CommandLine.arguments.count == 2 else {
            print("usage: DecodeFIT ARCHIVE")
            return
        }
        let archive = try ZipArchive(path: CommandLine.arguments[1])
        var files: [[UInt8]] = []
        for member in archive.members where member.name.hasSuffix(".fit.gz") && files.count < 20 {
            let packed = try archive.packed(member, limit: 1 << 30).unpacked(limit: 1 << 30)
            files.append(try PackedBytes(packed, packing: .gzip).unpacked(limit: 1 << 30))
        }
        let bytes = files.reduce(0) { $0 + $1.count }
        var best = Double.infinity
        for _ in 0..<5 {
            let start = ContinuousClock.now
            var records = 0
            for file in files {
                records += try FITDecoder().decode(file).files.reduce(0) { $0 + $1.records.count }
            }
            let (seconds, attoseconds) = (ContinuousClock.now - start).components
            precondition(records > 0, "nothing was decoded")
            best = min(best, Double(seconds) + Double(attoseconds) / 1e18)
        }
        print(Double(bytes) / 1e6 / best)
    }
}
