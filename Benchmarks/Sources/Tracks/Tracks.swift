import ActivityFiles
import CExpat
import Foundation
import Quantities

/// Reads GPX and TCX files, and has bare expat read them in turn, in one process on one core; the shortest of many
/// times of each counts.
///
///     swift run -c release Tracks run.gpx run.tcx
///
/// Bare expat has no handlers: it checks that the document is well-formed and does nothing with it. Ours ends with
/// runs, their ways, speeds and climbs; the SHA-256 that a file is known by is left out on both sides.
@main
struct Tracks {
    /// The least share of bare expat's speed.
    static let bar = 0.45

    static func main() throws {
        var total = (bytes: 0, expat: 0.0, ours: 0.0)
        for path in CommandLine.arguments.dropFirst() {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            var (expat, ours) = (Double.infinity, Double.infinity)
            // In turn, so that a busy machine is as busy for both.
            for _ in 0..<100 {
                expat = min(expat, seconds { bareExpat(bytes) })
                ours = min(ours, seconds { read(bytes) })
            }
            print("\(path.split(separator: "/").last ?? ""): \(line(bytes.count, expat, ours))")
            total = (total.bytes + bytes.count, total.expat + expat, total.ours + ours)
        }
        print("all: \(line(total.bytes, total.expat, total.ours)) (bar \(Int(bar * 100))%)")
    }

    private static func line(_ bytes: Int, _ expat: Double, _ ours: Double) -> String {
        func speed(_ seconds: Double) -> Int { Int(Double(bytes) / seconds / 1e6) }
        return
            "\(bytes / 1000) kB, expat \(speed(expat)) MB/s, ours \(speed(ours)) MB/s, \(Int(100 * expat / ours))%"
    }

    /// Whether bare expat takes the document, in pieces as large as ours are: larger ones are slower.
    private static func bareExpat(_ bytes: [UInt8]) -> Bool {
        guard let parser = XML_ParserCreate(nil) else { return false }
        defer { XML_ParserFree(parser) }
        return bytes.withUnsafeBytes { document in
            var rest = document[...]
            repeat {
                let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 16))
                rest = rest.dropFirst(piece.count)
                let start = piece.baseAddress?.assumingMemoryBound(to: CChar.self)
                guard XML_Parse(parser, start, Int32(piece.count), rest.isEmpty ? 1 : 0) == XML_STATUS_OK
                else {
                    return false
                }
            } while !rest.isEmpty
            return true
        }
    }

    private static func read(_ bytes: [UInt8]) -> Bool {
        let reading = try? ActivityFile.read(bytes, name: "track", hash: "") { _ in .utc }
        return reading?.activities.isEmpty == false
    }

    private static func seconds(_ body: () -> Bool) -> Double {
        let clock = ContinuousClock()
        var isRead = false
        let time = clock.measure { isRead = body() }
        precondition(isRead)
        return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }
}
