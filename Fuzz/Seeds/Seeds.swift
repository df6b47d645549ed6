import Foundation

/// Writes a first corpus for each fuzzer, all of it made by our own encoders: `seeds FOLDER`.
@main
enum Seeds {
    static func main() throws {
        guard let path = CommandLine.arguments.dropFirst().first else { return print("usage: seeds FOLDER") }
        let folder = URL(fileURLWithPath: path)
        let runs = try RunFiles()
        try write(runs.fit, for: "fit", in: folder)
        try write(runs.gpx, for: "gpx", in: folder)
        try write(runs.tcx, for: "tcx", in: folder)
        try write(appleExports(), for: "apple", in: folder)
        try write(stravaTables(), for: "strava", in: folder)
        try write(gzipFiles(), for: "gzip", in: folder)
        try write(zipFiles(), for: "zip", in: folder)
        try write(exports(of: runs), for: "import", in: folder)
        try write(journalFiles(), for: "journal", in: folder)
        try write(workouts(), for: "workout", in: folder)
    }

    private static func write(_ files: [[UInt8]], for target: String, in folder: URL) throws {
        let place = folder.appendingPathComponent(target)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        for (number, bytes) in files.enumerated() {
            try Data(bytes).write(to: place.appendingPathComponent("\(number)"))
        }
    }
}
