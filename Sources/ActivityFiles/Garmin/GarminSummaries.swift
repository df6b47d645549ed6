public import Journal
import JournalFiles
public import Quantities

/// The `…summarizedActivities.json` of a Garmin account export: what the runner called each activity.
///
/// The export does not say which file an activity came in, so its start decides. What else these files hold
/// the activities' own files say better.
public struct GarminSummaries: Sendable {
    /// Names by the second since 1970 in which their activity began.
    private var names: [Int64: String] = [:]

    /// The largest of these files that is read, in bytes; Garmin puts a thousand activities in one, some
    /// megabytes.
    static let largest = 64 << 20
    /// Seconds by which a start may differ, the nearest first. Our own default.
    static let shifts: [Int64] = [0, -1, 1, -2, 2]

    /// Reads the bytes of one of these files; an entry without a name or a start is passed over.
    ///
    /// - Parameter file: its name for messages.
    /// - Throws: `ActivityFileError` when it is too large, no JSON, or JSON of another shape.
    public init(json bytes: [UInt8], file: String) throws(ActivityFileError) {
        func refused(_ place: String, _ reason: String) -> ActivityFileError {
            ActivityFileError(
                file: file, place: place, reason: reason,
                advice: "import goes on without it, and only names of activities are missing")
        }
        guard bytes.count <= GarminSummaries.largest else {
            throw refused("", "it is larger than \(GarminSummaries.largest) bytes")
        }
        let value: JSONValue
        do throws(JSONFault) {
            value = try JSONValue(bytes: bytes)
        } catch {
            throw refused("byte \(error.byte)", "it is no JSON: \(error.reason)")
        }
        guard case .array(let parts) = value else { throw refused("", "it is no list of summaries") }
        for case .object(let part) in parts {
            guard case .array(let entries) = part["summarizedActivitiesExport"] else { continue }
            for case .object(let entry) in entries { add(entry) }
        }
    }

    /// Takes in another of these files; a long account has several.
    public mutating func add(_ other: GarminSummaries) {
        names.merge(other.names) { first, _ in first }
    }

    /// The name of the activity that began within 2 s of a moment; nil when there is none.
    public func name(at start: Instant) -> String? {
        let second = start.milliseconds / 1000
        return GarminSummaries.shifts.lazy.compactMap { names[second + $0] }.first
    }

    /// Gives a run the name it has at Garmin, where it has none of its own.
    public func overlay(on run: inout Run) {
        guard run.name == nil, let start = run.recording?.start else { return }
        run.name = name(at: start)
    }

    private mutating func add(_ entry: [String: JSONValue]) {
        let start = entry["startTimeGmt"] ?? entry["beginTimestamp"]
        guard let second = GarminSummaries.second(start), case .string(let text) = entry["name"],
            let name = text.tidied(upTo: TextLimit.name)
        else { return }
        names[second] = names[second] ?? name
    }

    /// The second of a moment in milliseconds since 1970, within the years that an `Instant` may have.
    private static func second(_ value: JSONValue?) -> Int64? {
        let milliseconds: Int64? =
            switch value {
            case .integer(let whole): Int64(exactly: whole)
            case .number(let number): Int64(exactly: number.rounded())
            default: nil
            }
        return milliseconds.flatMap { try? Instant(milliseconds: $0) }.map { $0.milliseconds / 1000 }
    }
}
