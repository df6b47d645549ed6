import Quantities

/// Finds the workouts in the `export.xml` of Apple Health, in pieces and in little memory however large it is.
///
///     var reader = AppleHealthReader(file: "export.xml")
///     while let piece = next() {
///         for workout in reader.feed(piece) { … }
///     }
///     let issues = try reader.finish()
///
/// A workout that is written several times comes once, or twice when only the later one has a route. Document
/// type, records, control characters and broken UTF-8 do it no harm; entities are not expanded, and a workout
/// that names one of its own is broken there.
public struct AppleHealthReader: Sendable {
    private let file: String
    private var scanner = WorkoutScanner()
    private var issues: [FileIssue] = []
    /// The workouts seen, and whether with a route.
    private var seen: [Identity: Bool] = [:]
    /// The last bytes, which end the root element if nothing is missing.
    private var tail: [UInt8] = []

    /// What makes two entries the same workout.
    private struct Identity: Hashable, Sendable {
        let type: String
        let start: Instant
        let end: Instant?
        let duration: Double?
        let source: String
    }

    /// The most workouts, and the most issues, before the rest is left out.
    static let mostWorkouts = 200_000
    static let mostIssues = 1000

    /// - Parameter file: the name of the export for messages.
    public init(file: String) {
        self.file = file
    }

    /// The workouts that end in the next bytes of the export.
    public mutating func feed(_ bytes: UnsafeRawBufferPointer) -> [AppleWorkout] {
        tail = Array((tail + bytes.suffix(256)).suffix(256))
        var findings: [WorkoutScanner.Finding] = []
        scanner.feed(bytes) { findings.append($0) }
        return findings.compactMap { workout($0) }
    }

    /// The workouts that end in the next bytes of the export.
    public mutating func feed(_ bytes: [UInt8]) -> [AppleWorkout] {
        bytes.withUnsafeBytes { feed($0) }
    }

    /// Ends the export.
    ///
    /// - Returns: what was wrong in it, by the byte, while the rest was kept.
    /// - Throws: `ActivityFileError` when it is no export of Apple Health.
    public mutating func finish() throws(ActivityFileError) -> [FileIssue] {
        guard scanner.hasBegun else {
            throw ActivityFileError(
                file: file, reason: "this is no export of Apple Health",
                advice: "choose the export.xml, or the export.zip as the phone writes it")
        }
        if let finding = scanner.unfinished() { _ = workout(finding) }
        if !String(decoding: tail, as: UTF8.self).contains("</HealthData") {
            issues.append(
                FileIssue(reason: "the export was cut; export it again for the workouts that are missing"))
        }
        return issues
    }

    private mutating func workout(_ finding: WorkoutScanner.Finding) -> AppleWorkout? {
        switch finding.kind {
        case .workout(let bytes): return workout(bytes, at: finding.byte)
        case .broken: note(finding.byte, "left out: this workout is broken off")
        case .tooLong:
            note(finding.byte, "left out: this workout is longer than \(WorkoutScanner.longest >> 20) MiB")
        }
        return nil
    }

    private mutating func workout(_ bytes: [UInt8], at byte: Int) -> AppleWorkout? {
        let (element, fault) = AppleHealthReader.element(bytes)
        guard let workout = AppleWorkout(element, byte: byte, original: bytes) else {
            note(byte, "left out: \(fault?.words ?? "this workout does not say when it began")")
            return nil
        }
        guard isNew(workout) else { return nil }
        if let fault { note(byte + fault.byte, "\(fault.words); what comes before in this workout was kept") }
        return workout
    }

    private mutating func isNew(_ workout: AppleWorkout) -> Bool {
        let identity = Identity(
            type: workout.type, start: workout.start, end: workout.end, duration: workout.duration,
            source: workout.source)
        guard seen.count < AppleHealthReader.mostWorkouts || seen[identity] != nil else {
            note(workout.byte, "left out: there are more than \(AppleHealthReader.mostWorkouts) workouts")
            return false
        }
        guard seen[identity] != true, workout.hasRoute || seen[identity] == nil else { return false }
        seen[identity] = workout.hasRoute
        return true
    }

    private mutating func note(_ byte: Int, _ reason: String) {
        guard issues.count < AppleHealthReader.mostIssues else { return }
        let isLast = issues.count == AppleHealthReader.mostIssues - 1
        issues.append(
            isLast
                ? FileIssue(reason: "there is more wrong than is listed here")
                : FileIssue(place: "byte \(byte)", reason: reason))
    }

    /// What could be read of a workout, and what ended the reading early.
    private static func element(_ bytes: [UInt8]) -> (AppleWorkoutElement, XMLFault?) {
        let first = read(bytes)
        guard first.1?.kind == .invalidBytes else { return first }
        return read(Array(String(decoding: bytes, as: UTF8.self).utf8))
    }

    private static func read(_ bytes: [UInt8]) -> (AppleWorkoutElement, XMLFault?) {
        do throws(XMLFault) {
            let parser = try XMLPushParser(AppleWorkoutElement(), encoding: "UTF-8")
            do throws(XMLFault) {
                try parser.feed(bytes)
                try parser.finish()
                return (parser.consumer, nil)
            } catch {
                return (parser.consumer, error)
            }
        } catch {
            return (AppleWorkoutElement(), error)
        }
    }
}
